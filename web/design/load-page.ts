const KEPT = 'cartwright.loadedAnew';
const AGAIN_AFTER_MS = 60_000;

/**
 * Loads the code of a page. A release takes the files of the one before it away, so who still has that one open asks for what is gone: they are given
 * the page of the new release instead, once. What fails then, or without a network, is thrown.
 */
export async function loadPage<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(await isThere()) || !isFirstTime()) throw error;
    await forgetFailures();
    location.reload();
    // Nobody sees a failure while the page is on its way.
    return Promise.withResolvers<T>().promise;
  }
}

/** Whether the shop can be reached; a service worker lets such a request pass. */
function isThere(): Promise<boolean> {
  return fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Without a place to note it in, the page is not loaded anew: it might be for ever. */
function isFirstTime(): boolean {
  try {
    const last = Number(sessionStorage.getItem(KEPT));
    sessionStorage.setItem(KEPT, String(Date.now()));
    return Date.now() - last > AGAIN_AFTER_MS;
  } catch {
    return false;
  }
}

/** Hosting gives its headers by address: that there is no such file may be kept as long as the file would be, and outlive a release that is taken back. */
async function forgetFailures(): Promise<void> {
  const failed = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseStatus >= 400)
    .filter(({ name }) => name.includes('/assets/'));
  await Promise.allSettled(failed.map(({ name }) => fetch(name, { cache: 'reload' })));
}
