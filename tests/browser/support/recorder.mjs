// Writes down everything of a visit that could betray a visitor: requests, cookies, storage, noise.
// Used by privacy.test.mjs, once on the service and once on a page that does it all wrong.

/** Starts recording on a page that has not been anywhere yet; `report()` ends it. */
export async function record(page) {
  const context = page.context();
  const seen = { requests: [], cookiesSet: [], console: [], policyViolations: [] };
  context.on('request', (request) => seen.requests.push(request));
  page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.console.push(`error: ${error.message}`));
  // Answers and violations are kept outside the page, because the next page would lose them.
  await context.exposeBinding('reportPolicyViolation', (_, what) => seen.policyViolations.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportPolicyViolation(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });

  return {
    async report() {
      for (const request of seen.requests) {
        const headers = (await (await request.response())?.headersArray()) ?? [];
        seen.cookiesSet.push(...headers.filter(({ name }) => name.toLowerCase() === 'set-cookie').map(({ value }) => value));
      }
      const requests = seen.requests.map((request) => ({ method: request.method(), url: request.url(), referer: request.headers().referer ?? '' }));
      return { ...seen, requests, cookies: await context.cookies() };
    },
  };
}

/** What the browser has kept for a page or frame that it shows now. */
export const kept = (page) => page.evaluate(async () => {
  const stores = {
    cookie: () => document.cookie,
    localStorage: () => Object.keys(localStorage),
    sessionStorage: () => Object.keys(sessionStorage),
    databases: () => indexedDB.databases(),
    caches: () => caches.keys(),
    workers: () => navigator.serviceWorker.getRegistrations(),
  };
  // Where the browser denies a frame of another site its storage, nothing is kept either.
  const denied = (error) => { if (error instanceof DOMException) return []; throw error; };
  const all = Object.entries(stores).map(async ([name, read]) => [name, await Promise.resolve().then(read).catch(denied)]);
  return Object.fromEntries(await Promise.all(all));
});

export const NOTHING_KEPT = { cookie: '', localStorage: [], sessionStorage: [], databases: [], caches: [], workers: [] };
