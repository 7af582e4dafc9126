// A stage: one open page of the check's own origin into which each page is written as the server sent
// it. So checkers are loaded once, not with each of hundreds of pages; markup, style and media
// queries are those of a visit. Headers, focus and history are not, and are tested by real visits.
// Used by pages.mjs and the checkers. The window must be free of the policy, which knows no page but
// its own: Chromium bypasses it (STAGE), Firefox cannot and writes into about:blank.

/** Options for withPage(): a window that can be a stage. */
export const STAGE = { bypassCSP: true };

/** Shows a page; a frame page is shown by itself, as wide as the window. */
export async function show(page, origin, html) {
  // An HTML page: one of plain text would leave its own colours behind.
  if (!page.url().startsWith(origin)) await page.goto(origin);
  await page.evaluate((text) => {
    document.adoptedStyleSheets = [];
    document.open();
    document.write(text);
    document.close();
  }, html);
}
