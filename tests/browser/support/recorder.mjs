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
    /** What the browser has kept for the page it shows now. */
    kept: () => page.evaluate(whatIsKept),
    async report() {
      for (const request of seen.requests) {
        const response = await request.response();
        const headers = (await response?.headersArray()) ?? [];
        for (const { name, value } of headers) {
          if (name.toLowerCase() === 'set-cookie') seen.cookiesSet.push(value);
        }
      }
      return {
        ...seen,
        requests: seen.requests.map((request) => ({
          method: request.method(),
          url: request.url(),
          referer: request.headers().referer ?? '',
        })),
        cookies: await context.cookies(),
      };
    },
  };
}

async function whatIsKept() {
  return {
    cookie: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  };
}

export const NOTHING_KEPT = {
  cookie: '',
  localStorage: [],
  sessionStorage: [],
  databases: [],
  caches: [],
  workers: [],
};
