// How many pixels of two pictures of the browser differ enough to be seen (WCAG 1.4.11). Used by the probes
// of focus rings and marks.
import { PNG } from 'pngjs';

const channel = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** How many pixels of two pictures of one spot have a contrast of 3:1 to each other. */
export function changed(...pictures) {
  const [a, b] = pictures.map((png) => PNG.sync.read(png));
  if (a.width !== b.width || a.height !== b.height) throw new Error('the pictures differ in size');
  const luminance = ({ data }, at) => 0.2126 * channel[data[at]] + 0.7152 * channel[data[at + 1]] + 0.0722 * channel[data[at + 2]];
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const [pale, deep] = [luminance(a, at), luminance(b, at)].sort((x, y) => y - x);
    if ((pale + 0.05) / (deep + 0.05) >= 3) count += 1;
  }
  return count;
}
