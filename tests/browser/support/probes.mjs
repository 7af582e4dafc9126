// Small looks at a page that no checker takes: width, target sizes, clipped text. Each gives a list of
// readable faults; used by the list of probes, by probes-text.mjs, and by tests of single pages.

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
  const joinedHeight = (element) => {
    const boxes = [element, ...(element.labels ?? [])].map((part) => part.getBoundingClientRect());
    return Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
  };
  const faults = [];
  const demand = (elements, least) => {
    for (const element of [...elements].filter(reachable)) {
      const height = joinedHeight(element);
      if (height < least - 0.5) {
        const name = (element.textContent.trim() || element.name || '').slice(0, 40);
        faults.push(`${element.localName} "${name}" is ${Math.round(height)} px high, not ${least}`);
      }
    }
  };
  const everywhere = (selector) => document.querySelectorAll(selector);
  demand(everywhere('button, input:not([type=hidden]), select'), 44);
  // A link inside a sentence is as high as its line; one that is an entry by itself has room.
  const insideSentence = (link) =>
    [...link.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  demand([...everywhere('nav a, footer a, li > a')].filter((link) => !insideSentence(link)), 24);
  demand(everywhere('summary'), 24);
  return faults;
});

/** Boxes whose text does not fit and is cut, or sticks out of a button. */
export const clippedText = (page) => page.evaluate(() => {
  const hiddenOnPurpose = (element) => element.clientWidth <= 1 || element.clientHeight <= 1;
  const cuts = (element) => {
    const { display, overflowX, overflowY } = getComputedStyle(element);
    if (display === 'inline' || !element.checkVisibility() || hiddenOnPurpose(element)) return false;
    const button = element.localName === 'button';
    const tooHigh = element.scrollHeight > element.clientHeight + 1;
    const tooWide = element.scrollWidth > element.clientWidth + 1;
    return (tooHigh && (button || /hidden|clip/.test(overflowY))) || (tooWide && (button || /hidden|clip/.test(overflowX)));
  };
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.textContent.trim() && cuts(element))
    .map((element) => `${element.localName}#${element.id} cuts "${element.textContent.trim().slice(0, 40)}"`);
});

/** Which of these elements take part in the page as it is displayed now. */
export function visible(page, selector) {
  return page.$$eval(selector, (elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1)
      .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 40)}"`),
  );
}
