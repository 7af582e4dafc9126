// What a person with eyes sees, as functions inside the page: colours as they lie on each other,
// what is shown at all, what can have the focus. Used by the probes, which run in the page.

/** Gives the page `eyes`; a stage loses it with each page. */
export const open = (page) => page.evaluate(() => {
  const parse = (css) => {
    const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g).map(Number);
    return { red, green, blue, alpha };
  };
  const over = (top, below) => {
    const mix = (part) => top[part] * top.alpha + below[part] * (1 - top.alpha);
    return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 };
  };
  const luminance = ({ red, green, blue }) => {
    const [r, g, b] = [red, green, blue].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [pale, deep] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (pale + 0.05) / (deep + 0.05);
  };
  const canvas = () => {
    const patch = document.createElement('i');
    patch.style.background = 'Canvas';
    document.body.append(patch);
    const colour = parse(getComputedStyle(patch).backgroundColor);
    patch.remove();
    return colour;
  };
  /** A radio lies on its label, everything else on its ancestors. */
  const below = (element) => {
    const label = element.labels?.[0];
    if (!label) return element.parentElement;
    const [mine, its] = [element, label].map((one) => one.getBoundingClientRect());
    const inside = its.left <= mine.left && its.right >= mine.right && its.top <= mine.top && its.bottom >= mine.bottom;
    return inside ? label : element.parentElement;
  };
  const ground = (element) => {
    if (!element) return canvas();
    const own = parse(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own : over(own, ground(element.parentElement));
  };
  const shown = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  /** Where a control is drawn: a radio that is transparent leaves that to its label. */
  const drawn = (control) => (getComputedStyle(control).opacity === '0' && control.labels?.[0] ? control.labels[0] : control);
  const name = (element) => `${element.localName}#${element.id}.${element.className} "${(element.textContent.trim() || element.name || '').slice(0, 40)}"`;
  /** In the order of the Tab key; of a radio group every radio, which the arrow keys reach. */
  const stops = () => {
    const able = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
      .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
    const first = able.filter((element) => element.tabIndex > 0).sort((a, b) => a.tabIndex - b.tabIndex);
    return [...first, ...able.filter((element) => element.tabIndex === 0)];
  };
  /** The texts that are seen, as nodes with their element and words; `hidden` are the places of others. */
  const texts = (hidden = 'script, style', seen = shown) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) {
      const { currentNode: node } = walk;
      const words = node.data.replace(/\s+/g, ' ').trim();
      if (words && !node.parentElement.closest(hidden) && seen(node.parentElement)) found.push({ node, element: node.parentElement, words });
    }
    return found;
  };
  /** The boxes of a text, line by line. */
  const lines = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 1);
  };
  /** Whether a box stands further left in the row of another one. */
  const leftInRow = (one, other) => {
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2 && one.right <= other.left + 1;
  };
  window.eyes = { parse, over, contrast, below, ground, shown, drawn, name, stops, texts, lines, leftInRow };
});
