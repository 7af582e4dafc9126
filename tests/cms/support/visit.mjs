// A page on which somebody else's program has left its mark on our code: can a visitor still reach a
// result, and does the page look as its author meant it? Used by every test of this folder.
import * as wizard from '../../browser/support/wizard.mjs';

/** What may become of a snippet. Everything but "dead" leads somewhere. */
export const IN_FRAME = 'in the frame';
export const BY_LINK = 'by the link';
export const AS_TEXT = 'address as text';
export const DEAD = 'dead';

/** Says which of them a visitor finds on the page that is open, with what is wrong beside it. */
export async function outcome(page, server) {
  const faults = await misplaced(page);
  const reached = (await inFrame(page)) ?? (await byLink(page, server)) ?? (await asText(page, server)) ?? DEAD;
  return [reached, ...faults].join(', ');
}

/** The frame's own visit: without an account it is one question long. */
async function inFrame(page) {
  const element = await page.$('iframe');
  if (!element || !(await element.isVisible())) return undefined;
  await element.evaluate((one) => one.scrollIntoView());
  const frame = await element.contentFrame();
  // A system may have kept the element and dropped its address; then it stays empty.
  if (!(await element.evaluate((one) => one.src || one.srcdoc))) return undefined;
  await frame.waitForSelector('a, main', { state: 'attached' });
  // Two clicks: the frame holds a link that loads the check.
  if (!(await frame.$('main'))) await Promise.all([frame.waitForNavigation(), frame.click('a')]);
  return (await answers(page, frame)) ? IN_FRAME : undefined;
}

/** Answers the first question. Where a sandbox forbids forms, the browser says so in its console. */
async function answers(page, frame) {
  const blocked = page.waitForEvent('console', { predicate: (one) => one.text().includes('Blocked form submission') }).then(() => false, () => false);
  await frame.evaluate((button) => {
    for (const radio of document.querySelectorAll('main input[value="0"]')) radio.checked = true;
    document.querySelector(button).click();
  }, wizard.CONTINUE).catch(() => {});
  const arrived = frame.waitForSelector('main[data-step=result]').then(() => true, () => false);
  return Promise.race([blocked, arrived]);
}

async function byLink(page, server) {
  const link = await page.$(`a[href^="${server}"]`);
  if (!link || !(await link.isVisible())) return undefined;
  await Promise.all([page.waitForURL(`${server}/**`), link.click()]);
  return (await page.$('main')) ? BY_LINK : undefined;
}

const asText = async (page, server) => ((await page.innerText('body')).includes(server) ? AS_TEXT : undefined);

/** Whether the frame leaves the column of the text, or lies over what belongs to the host. */
const misplaced = (page) => page.evaluate(() => {
  const frame = document.querySelector('iframe');
  if (!frame?.checkVisibility()) return [];
  const text = [...document.querySelectorAll('main p, main h2, main li')].filter((one) => one.checkVisibility() && !one.querySelector('iframe'));
  const covered = text.filter((one) => {
    one.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = one.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === frame;
  });
  const box = frame.getBoundingClientRect();
  const lefts = text.map((one) => one.getBoundingClientRect().left);
  const rights = text.map((one) => one.getBoundingClientRect().right);
  const outside = box.left < Math.min(...lefts) - 2 || box.right > Math.max(...rights) + 2;
  return [covered.length > 0 && 'covers the host’s text', outside && 'left of the column'].filter(Boolean);
});
