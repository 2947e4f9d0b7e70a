import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { eventually } from '../eventually.ts';

const underWay = new WeakMap<Page, Map<Request, number>>();
const STEP_MS = 150;
// The browser does not tell the end of every request, such as one for a preload that nobody came to use.
const GIVEN_UP_MS = 2_000;
// A live page holds a channel to Firestore open for as long as it stands.
const channel = /google\.firestore\.v1\.Firestore\/(Listen|Write)\/channel/;
const KEEPS_A_PLACE = `document.querySelector('[class*="animate-shimmer"]') !== null`;

/** Notes what each page of a context has asked for and not been answered yet. */
export function noteRequests(context: BrowserContext): void {
  context.on('page', (page) => {
    const open = new Map<Request, number>();
    underWay.set(page, open);
    page.on('request', (request) => {
      if (!channel.test(request.url())) open.set(request, Date.now());
    });
    page.on('requestfinished', (request) => open.delete(request));
    page.on('requestfailed', (request) => open.delete(request));
  });
}

function waits(page: Page): boolean {
  const since = Date.now() - GIVEN_UP_MS;
  return [...(underWay.get(page)?.values() ?? [])].some((askedAt) => askedAt > since);
}

/** Waits until a page has a heading, waits for no answer, keeps no place for what is still to come, and stays as it is for a moment. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await eventually(
    'the page comes to rest',
    async () => {
      const before = await page.content();
      await sleep(STEP_MS);
      const isAtRest = !waits(page) && before === (await page.content());
      if (!isAtRest || (await page.evaluate<boolean>(KEEPS_A_PLACE))) throw new Error(`${page.url()} is still being made`);
    },
    // The first call of a function starts a process for it, and a page may call several at once.
    { withinMs: 45_000, everyMs: STEP_MS },
  );
}
