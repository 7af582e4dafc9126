// Small looks at a page that no checker takes: width, target sizes, clipped text, pixels of a spot.
// Each gives a list of readable faults, or a picture to compare; used by layout.test.mjs and probes-text.mjs.

/** Elements that stick out to the right of the window, where the page scrolls sideways. */
export function sidewaysScrolling(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.localName}#${element.id}.${element.className}`);
    return [`the page is ${scrollWidth} px wide in ${clientWidth} px`, ...wide];
  });
}

/** Controls that are hard to hit: 44 px for what is pressed or chosen, 24 px for links in lists. */
export function smallTargets(page) {
  return page.evaluate(() => {
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
}

/** Boxes whose text no longer fits, under the spacing that WCAG 1.4.12 lets readers set. */
export async function clippedUnderTextSpacing(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    );
    // An adopted sheet, because the policy of the page rightly forbids a style element.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  return clippedText(page);
}

/** Boxes whose text does not fit and is cut, or sticks out of a button. */
export function clippedText(page) {
  return page.evaluate(() => {
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
}

/** Which of these elements take part in the page as it is displayed now. */
export function visible(page, selector) {
  return page.$$eval(selector, (elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1)
      .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 40)}"`),
  );
}

/** A picture of the focused element and a rim around it, with the focus and without. */
export async function focusPictures(page) {
  const name = await page.evaluate(() => {
    const { localName, id, name: field, textContent } = document.activeElement;
    window.focusedBefore = document.activeElement;
    return `${localName}#${id} ${field ?? ''} "${textContent.trim().slice(0, 40)}"`;
  });
  const area = () => page.evaluate(() => {
    const boxes = [window.focusedBefore, ...(window.focusedBefore.labels ?? [])].map((part) => part.getBoundingClientRect());
    const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - 8);
    const top = Math.min(...boxes.map((box) => box.top)) - 8 + scrollY;
    return {
      x: left,
      y: Math.max(0, top),
      width: Math.max(...boxes.map((box) => box.right)) + 8 - left,
      height: Math.max(...boxes.map((box) => box.bottom)) + 8 + scrollY - Math.max(0, top),
    };
  });
  // The same area both times: a skip link moves away when it loses the focus, and that is seen too.
  const clip = await area();
  const focused = await page.screenshot({ clip, fullPage: true });
  await page.evaluate(() => document.activeElement.blur());
  const unfocused = await page.screenshot({ clip, fullPage: true });
  return { name, visible: !focused.equals(unfocused) };
}

/** Whether a marked radio looks different from the same radio unmarked. */
export async function markIsVisible(page, selector) {
  const radio = page.locator(selector).first();
  const picture = async (checked) => {
    await radio.evaluate((input, state) => { input.checked = state; }, checked);
    const box = await radio.evaluate((input) => {
      const area = (input.labels[0] ?? input).getBoundingClientRect();
      const own = input.getBoundingClientRect();
      const left = Math.min(area.left, own.left);
      return { x: left, y: own.top + scrollY - 4, width: 60, height: own.height + 8 };
    });
    return page.screenshot({ clip: box, fullPage: true });
  };
  return !(await picture(false)).equals(await picture(true));
}
