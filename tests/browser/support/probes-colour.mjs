// Borders, marks and the focus ring against what lies beside them: 3:1 in every look (WCAG 1.4.11).
// Each gives a list of readable faults; used by pages.test.mjs.
import { changed } from './pixels.mjs';

/** Controls that differ too little from what they lie on, by border or by their own colour. */
export const paleControls = (page) => page.evaluate(() => {
  const { parse, over, contrast, below, ground, shown, drawn, name } = window.eyes;
  const faults = [];
  const demand = (element, colours) => {
    const behind = ground(below(element));
    const best = Math.max(...colours.map((colour) => contrast(over(colour, behind), behind)));
    if (best < 3) faults.push(`${name(element)} has ${best.toFixed(2)}:1`);
  };
  const border = (element, side) => {
    const style = getComputedStyle(element);
    const thick = parseFloat(style[`border${side}Width`]) > 0 && !/none|hidden/.test(style[`border${side}Style`]);
    return thick ? [parse(style[`border${side}Color`])] : [];
  };
  const controls = 'button, a.primary, a.secondary, input:not([type=hidden]), select, textarea';
  // What the browser itself draws is as it should be, and has no colours to ask for.
  const own = (control) => /radio|checkbox/.test(control.type) && getComputedStyle(control).appearance !== 'none';
  for (const control of [...document.querySelectorAll(controls)].filter((one) => shown(one) && !own(one)).map(drawn)) {
    const colours = [...border(control, 'Top'), parse(getComputedStyle(control).backgroundColor)];
    // A button that looks like a link has no box; the contrast of its text is a checker's business.
    const boxless = colours.every(({ alpha }) => alpha === 0) && control.matches('button.link');
    if (!boxless) demand(control, colours);
  }
  for (const [signs, side] of [['.error-summary', 'Top'], ['.wrong', 'Left'], ['.card', 'Top']]) {
    for (const sign of document.querySelectorAll(signs)) demand(sign, border(sign, side));
  }
  for (const icon of document.querySelectorAll('.icon')) demand(icon, [parse(getComputedStyle(icon).fill)]);
  return faults;
});

/** A picture of a place in the window; nothing moves between two of them. */
const picture = (page, clip) => page.screenshot({ clip, animations: 'allow', caret: 'initial' });

/**
 * Tab stops whose ring has fewer than two pixels of 3:1 for each pixel of their outline. A look that
 * `known` has seen before, by element, classes and colours, is not photographed again.
 */
export async function paleRings(page, known = new Set()) {
  // After a key the browser shows the ring of what gets the focus, also by script.
  await page.keyboard.press('Tab');
  const looks = await page.evaluate(() => {
    const { stops, ground, drawn } = window.eyes;
    window.stops = stops();
    const behind = (element) => Object.values(ground(element.parentElement)).map(Math.round).join();
    return window.stops.map((stop) => {
      const { color, backgroundColor, borderTopColor, display } = getComputedStyle(drawn(stop));
      const place = stop.closest('.counts, .choice, .date, .rows, header, footer, details')?.className ?? '';
      return [stop.localName, stop.type, stop.className, stop.checked, place, display, color, backgroundColor, borderTopColor, behind(drawn(stop))].join(' ');
    });
  });
  const faults = [];
  for (const [index, look] of looks.entries()) {
    if (known.has(look)) continue;
    known.add(look);
    const { clip, around, called } = await page.evaluate((at) => {
      const stop = window.stops[at];
      stop.focus();
      const drawn = window.eyes.drawn(stop);
      drawn.scrollIntoView({ block: 'center' });
      const box = drawn.getBoundingClientRect();
      const [left, top] = [Math.max(0, box.left - 8), Math.max(0, box.top - 8)];
      const clip = { x: left, y: top, width: Math.min(innerWidth, box.right + 8) - left, height: Math.min(innerHeight, box.bottom + 8) - top };
      return { clip, around: 2 * (box.width + box.height), called: window.eyes.name(stop) };
    }, index);
    const focused = await picture(page, clip);
    await page.evaluate(() => document.activeElement.blur());
    const count = changed(focused, await picture(page, clip));
    if (count < 2 * around) faults.push(`${called}: ${count} pixels of the ring are seen, not ${Math.ceil(2 * around)}`);
  }
  return faults;
}

/** Radios and checkboxes whose mark has fewer than 40 pixels of 3:1; one of each look is enough. */
export async function paleMarks(page) {
  const count = await page.evaluate(() => {
    const looks = new Map([...document.querySelectorAll('input[type=radio], input[type=checkbox]')].filter(window.eyes.shown)
      .map((input) => [`${input.type} ${input.closest('.counts')?.className}`, input]));
    window.marks = [...looks.values()];
    return window.marks.length;
  });
  const faults = [];
  for (let at = 0; at < count; at += 1) {
    const take = async (checked) => picture(page, await page.evaluate(([index, state]) => {
      const input = window.marks[index];
      input.checked = state;
      const drawn = window.eyes.drawn(input);
      drawn.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = drawn.getBoundingClientRect();
      return { x, y, width, height };
    }, [at, checked]));
    const differing = changed(await take(false), await take(true));
    if (differing < 40) faults.push(`${await page.evaluate((index) => window.eyes.name(window.marks[index]), at)}: ${differing} pixels of the mark are seen`);
  }
  return faults;
}

/** Signs beside a verdict that cannot be told from the ground; looked at, because colours may be forced. */
export async function paleSigns(page) {
  const faults = [];
  for (const sign of await page.$$('.icon')) {
    await sign.scrollIntoViewIfNeeded();
    const clip = await sign.boundingBox();
    const shown = await picture(page, clip);
    await sign.evaluate((one) => { one.style.visibility = 'hidden'; });
    const count = changed(shown, await picture(page, clip));
    await sign.evaluate((one) => { one.style.visibility = ''; });
    if (count < 10) faults.push(`a verdict's sign has ${count} pixels that are seen`);
  }
  return faults;
}
