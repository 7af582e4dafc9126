// A page on which somebody else's program has left its mark on our code: can a visitor still reach a
// result, and does the page look as its author meant it? Used by every test of this folder.
import * as wizard from '../../browser/support/wizard.mjs';

/** Says where a visitor of the page that is open ends, with what is wrong beside it. */
export async function outcome(page, server) {
  const faults = await misplaced(page);
  for (const [end, leads] of [['in the frame', inFrame], ['by the link', byLink], ['address as text', asText]]) {
    if (await leads(page, server)) return [end, ...faults].join(', ');
  }
  return ['dead', ...faults].join(', ');
}

/** The frame's own visit: without an account it is one question long. */
async function inFrame(page) {
  const element = await page.$('iframe');
  if (!(await element?.isVisible())) return false;
  await element.evaluate((one) => one.scrollIntoView());
  const frame = await element.contentFrame();
  // A system may have kept the element and dropped its address; then it stays empty.
  if (!(await element.evaluate((one) => one.src || one.srcdoc))) return false;
  await frame.waitForSelector('a, main', { state: 'attached' });
  // Two clicks: the frame holds a link that loads the check.
  if (!(await frame.$('main'))) await Promise.all([frame.waitForNavigation(), frame.click('a')]);
  return answers(page, frame);
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
  if (!(await link?.isVisible())) return false;
  await Promise.all([page.waitForURL(`${server}/**`), link.click()]);
  return Boolean(await page.$('main'));
}

const asText = async (page, server) => (await page.innerText('body')).includes(server);

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
