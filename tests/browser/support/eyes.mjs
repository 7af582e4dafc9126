// What a person with eyes sees, as functions inside the page: what is shown, what can have the focus, where
// texts stand. Used by the probes, which run in the page.

/** Gives the page `eyes`; a stage loses it with each page. */
export const open = (page) => page.evaluate(() => {
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
  window.eyes = { shown, drawn, name, stops, texts, lines, leftInRow };
});
