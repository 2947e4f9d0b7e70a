import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../../../tools/root.ts';
import { OPENS_WITHIN_MS, openShop } from '../journeys/shop.ts';
import type { Shop } from '../journeys/start-shop.ts';
import { theBrowser } from './chromium.ts';
import { type Faults, faultsOf } from './faults.ts';
import { noteRequests } from './quiet.ts';

/** Somebody with a browser of their own: nothing is kept from another visit. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: Faults;
  /** Another tab of the same browser. */
  tab(): Promise<Page>;
  offline(isOffline: boolean): Promise<void>;
}

/** The shop of a describe block and the visits of its tests. */
export interface Visits {
  shop(): Shop;
  /** Opens a browser at the shop, closed when the test is over; what went wrong in it unseen fails the test. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

// Long enough for the first call of a function, for which the emulator starts a process.
const PATIENCE_MS = 30_000;
const failures = join(root, '.cartwright', 'screenshots', 'failures');

/** Registers the hooks that open the shop before the tests of a describe block, and look after the visits of each. */
export function visits(): Visits {
  let shop: Shop | undefined;
  const open: Visit[] = [];

  before(async function () {
    this.timeout(OPENS_WITHIN_MS);
    shop = await openShop();
  });
  afterEach(async function () {
    const { currentTest } = this;
    const mine = open.splice(0);
    const failed = currentTest?.state === 'failed';
    if (failed) await keepPictures(currentTest.fullTitle(), mine);
    const seen = failed ? await wordsOn(mine) : [];
    const faults = mine.flatMap((visit) => visit.faults.left());
    await Promise.all(mine.map(({ context }) => context.close()));
    if (seen.length > 0)
      throw new Error(`When it failed, the browser showed:\n${seen.join('\n')}\nand, unseen:\n${faults.join('\n')}`);
    if (faults.length > 0) throw new Error(`In the browser, unseen:\n${faults.join('\n')}`);
  });

  const opened = () => {
    if (shop === undefined) throw new Error('The shop is open during tests only');
    return shop;
  };
  return {
    shop: opened,
    visit: async (options = {}) => {
      const visit = await newVisit(opened(), options);
      open.push(visit);
      return visit;
    },
  };
}

async function newVisit(shop: Shop, options: BrowserContextOptions): Promise<Visit> {
  const browser = await theBrowser();
  // Without motion a picture is the same each time, and nothing is measured half-way through a fade.
  const context = await browser.newContext({
    baseURL: shop.places.shop,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en-GB',
    viewport: { width: 1_440, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults = faultsOf(context);
  noteRequests(context);
  return {
    context,
    faults,
    page: await context.newPage(),
    tab: () => context.newPage(),
    offline: (isOffline) => context.setOffline(isOffline),
  };
}

/** What a failed test's pages said, for where nobody can look at their pictures. */
async function wordsOn(failed: readonly Visit[]): Promise<string[]> {
  const pages = failed.flatMap(({ context }) => context.pages());
  const words = pages.map(async (page) => {
    const text = await page.locator('body').innerText({ timeout: 2_000 }).catch(String);
    return `${page.url()}: ${text.replaceAll(/\s+/g, ' ').slice(0, 900)}`;
  });
  return Promise.all(words);
}

async function keepPictures(title: string, failed: readonly Visit[]): Promise<void> {
  mkdirSync(failures, { recursive: true });
  const name = title.replaceAll(/\W+/g, '-').slice(0, 80);
  const pages = failed.flatMap(({ context }) => context.pages());
  await Promise.all(
    pages.map((page, index) => page.screenshot({ path: join(failures, `${name}-${index}.png`) }).catch(() => undefined)),
  );
}
