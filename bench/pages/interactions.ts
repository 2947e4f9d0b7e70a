import type { BrowserContext, Page } from 'playwright-core';

/** How much slower than this machine the processor is made, as Lighthouse does for a phone of the middle class. */
export const SLOWDOWN = 4;

// Runs in the page before any script of its own. It is text, since the page has types that Node has not.
const WATCH_PAINTS = `
  window.benched = { lcp: 0, interactions: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) benched.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0) benched.interactions.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** Opens a page on a phone's screen with a slowed processor, paints and interactions watched from its first moment. */
export async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 412, height: 823 });
  await page.addInitScript({ content: WATCH_PAINTS });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

/** The Largest Contentful Paint of the page at an address, in milliseconds since its navigation began; it counts when nothing larger came for 2 s. */
export async function lcpOf(page: Page, url: string): Promise<number> {
  await page.goto(url);
  let seen = 0;
  for (let look = 0; look < 15; look += 1) {
    await page.waitForTimeout(2_000);
    const lcp = await page.evaluate<number>('benched.lcp');
    if (lcp > 0 && lcp === seen) return Math.round(lcp);
    seen = lcp;
  }
  throw new Error(`${url} had not painted all of its first screen after 30 s.`);
}

/** The longest time from an input until the next paint while something is done, in milliseconds; 16 when all were answered within a frame. */
export async function latencyOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate('benched.interactions = []');
  await act();
  // Entries come after the paint that they tell of, in a task of their own.
  await page.waitForTimeout(1_000);
  return page.evaluate<number>('Math.max(16, ...benched.interactions)');
}
