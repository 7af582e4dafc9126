// Siteimprove Alfa on a page as it is displayed now, in two steps: `snapshot()` takes the page out of
// the browser, `alfa()` judges it.
// All its packages must have one version (npm installs two side by side, and then nearly every rule
// says "inapplicable"): the control page in checkers.test.mjs fails if that happens.
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import * as deviceInPage from '@siteimprove/alfa-device/native';
import { Document } from '@siteimprove/alfa-dom';
import * as domInPage from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { URL } from '@siteimprove/alfa-url';
import { Page } from '@siteimprove/alfa-web';

/**
 * Rules for level AAA alone that are not asked, because we aim at AA: contrast of 7:1 (R66), line
 * height 1.5 also in the frame, where it is 1.4 (R73), 44 px also for links in lists (R111).
 */
export const AAA = ['R66', 'R73', 'R111'];

const nameOf = (rule) => rule.uri.split('/').pop().replace('sia-r', 'R');
const asked = [...rules].filter((rule) => !AAA.includes(nameOf(rule)));

/**
 * The document with its styles and boxes, and the device, as JSON text. (alfa-playwright does the
 * same, but hands over objects, and Playwright looks at each of their many thousand members.)
 */
export async function snapshot(page) {
  await page.evaluate(`window.alfaDom ??= ${domInPage.Native.fromNode}; window.alfaDevice ??= ${deviceInPage.Native.fromWindow}; 0`);
  return page.evaluate(async () => JSON.stringify({
    url: window.location.href,
    device: window.alfaDevice(window),
    document: await window.alfaDom(document),
  }));
}

/** What fails and what Alfa cannot tell in a snapshot: "R69 (failed): /html/body/p". */
export async function alfa(text) {
  const { url, device: screen, document } = JSON.parse(text);
  const device = Device.from(screen);
  const address = URL.parse(url).getUnsafe();
  const page = Page.of(Request.of('GET', address), Response.of(address, 200), Document.from(document, device), device);
  const found = [];
  for (const outcome of await Audit.of(page, asked).evaluate()) {
    const kind = Outcome.isFailed(outcome) ? 'failed' : Outcome.isCantTell(outcome) ? 'cantTell' : null;
    // Only of these: an outcome on the whole page takes the whole page into its JSON.
    if (kind) found.push(`${nameOf(outcome.rule)} (${kind}): ${outcome.target?.path?.() ?? JSON.stringify(outcome.target ?? '').slice(0, 80)}`);
  }
  return found;
}
