import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { runTool } from '../tools/failure.ts';
import { root } from '../tools/root.ts';
import { openLighthouse, type Audit } from './pages/audit.ts';
import { openChromium } from './pages/chromium.ts';
import { latencyOf, lcpOf, slowPage } from './pages/interactions.ts';
import { performancePage, type Measured } from './pages/report.ts';
import { addToCart, INTERACTIONS, PAGES, PRODUCT } from './pages/storefront.ts';

/*
 * Lighthouse on home, category, product and checkout, and how soon a slowed processor paints and answers, against a shop that runs with built pages.
 *   npm start                                (in another terminal)
 *   npx node bench/lighthouse.ts --runs 3        (--look: prints, and writes nothing)
 * Prints what each audit scored and what cost it points, and writes the medians to docs/performance.md.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    shop: { type: 'string', default: process.env['SHOP_URL'] ?? 'http://127.0.0.1:5002' },
    look: { type: 'boolean', default: false },
  },
});
const loads: number[] = [];
const rounds = Array.from({ length: Number(values.runs) }, (_, index) => index + 1);

async function fillCart(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(values.shop + PRODUCT);
  await addToCart(page);
  await page.waitForTimeout(2_000);
  await page.close();
}

async function auditPages(context: BrowserContext, audit: (url: string) => Promise<Audit>) {
  const pages: { name: string; audits: Audit[]; lcpMs: number[] }[] = [];
  for (const { name, path } of PAGES) {
    if (name === 'checkout') await fillCart(context);
    const audits: Audit[] = [];
    const lcpMs: number[] = [];
    for (const round of rounds) {
      loads.push(loadavg()[0] ?? 0);
      const result = await audit(values.shop + path);
      audits.push(result);
      const page = await slowPage(context);
      lcpMs.push(await lcpOf(page, values.shop + path));
      await page.close();
      console.log(JSON.stringify({ page: name, round, ...result, lcpMs: lcpMs.at(-1) }));
    }
    pages.push({ name, audits, lcpMs });
  }
  return pages;
}

async function interact(context: BrowserContext) {
  const took = new Map(Object.keys(INTERACTIONS).map((name) => [name, [] as number[]]));
  for (const round of rounds) {
    const page = await slowPage(context);
    await lcpOf(page, values.shop + PRODUCT);
    for (const [name, act] of Object.entries(INTERACTIONS)) {
      const ms = await latencyOf(page, () => act(page));
      took.get(name)?.push(ms);
      console.log(JSON.stringify({ interaction: name, round, ms }));
    }
    await page.close();
  }
  return Array.from(took, ([name, ms]) => ({ name, ms }));
}

await runTool(async () => {
  const chromium = await openChromium();
  try {
    const pages = await auditPages(chromium.context, await openLighthouse(chromium.port));
    const measured: Measured = { pages, interactions: await interact(chromium.context) };
    const page = performancePage(measured, {
      at: new Date(),
      runs: rounds.length,
      load: Math.max(...loads),
      chromium: chromium.version,
    });
    if (values.look) console.log(page);
    else await writeFile(join(root, 'docs', 'performance.md'), page);
  } finally {
    await chromium.close();
  }
});
