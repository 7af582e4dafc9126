// Small looks at a page that no checker takes. Each gives a list of readable faults; used by other probes and by
// tests of single pages.

/** Elements that stick out to the right of the window, where the page scrolls sideways. */
export const sidewaysScrolling = (page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    .map((element) => `${element.localName}#${element.id}.${element.className}`);
  return [`the page is ${scrollWidth} px wide in ${clientWidth} px`, ...wide];
});

/** Controls that are hard to hit: 44 px for what is pressed or chosen, 24 px for links in lists. */
export const smallTargets = (page) => page.evaluate(() => {
  const reachable = (element) => element.checkVisibility() && !element.closest('[aria-hidden=true]');
  // A link inside a sentence is as high as its line; one that is an entry by itself has room.
  const inSentence = (element) => element.localName === 'a' && [...element.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const height = (element) => {
    const boxes = [element, ...(element.labels ?? [])].map((part) => part.getBoundingClientRect());
    return Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
  };
  return [['button, input:not([type=hidden]), select', 44], ['nav a, footer a, li > a, summary', 24]].flatMap(([selector, least]) =>
    [...document.querySelectorAll(selector)].filter((one) => reachable(one) && !inSentence(one) && height(one) < least - 0.5)
      .map((one) => `${one.localName} "${(one.textContent.trim() || one.name).slice(0, 40)}" is ${Math.round(height(one))} px high, not ${least}`));
});
