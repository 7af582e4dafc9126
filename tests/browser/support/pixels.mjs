// Pictures of the browser as pixels, and how many of them differ enough to be seen (WCAG 1.4.11).
// Used by the probes of focus rings and marks.
import { inflateSync } from 'node:zlib';

/** Rows of a PNG as browsers write it: eight bits a channel, not interlaced. */
export function decode(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const size = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || !size || png[28] !== 0) throw new Error('not a picture of the browser');
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const stride = width * size;
  const pixels = Buffer.alloc(stride * height);
  const paeth = (a, b, c) => {
    const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    if (toA <= toB && toA <= toC) return a;
    return toB <= toC ? b : c;
  };
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < size ? 0 : pixels[y * stride + x - size];
      const up = y === 0 ? 0 : pixels[(y - 1) * stride + x];
      const corner = x < size || y === 0 ? 0 : pixels[(y - 1) * stride + x - size];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * stride + x] = data[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return { width, height, size, pixels };
}

const channel = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** How many pixels of two pictures of one spot have a contrast of 3:1 to each other. */
export function changed(one, other) {
  const [a, b] = [decode(one), decode(other)];
  if (a.width !== b.width || a.height !== b.height) throw new Error('the pictures differ in size');
  const luminance = ({ size, pixels }, at) =>
    0.2126 * channel[pixels[at * size]] + 0.7152 * channel[pixels[at * size + 1]] + 0.0722 * channel[pixels[at * size + 2]];
  let count = 0;
  for (let at = 0; at < a.width * a.height; at += 1) {
    const [pale, deep] = [luminance(a, at), luminance(b, at)].sort((x, y) => y - x);
    if ((pale + 0.05) / (deep + 0.05) >= 3) count += 1;
  }
  return count;
}
