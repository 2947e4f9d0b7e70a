import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../tools/root.ts';
import { expectAccessible } from './accessible.ts';

/** Where the pictures of pages are kept. */
export const portraits = join(root, '.cartwright', 'screenshots');

const widths = [375, 1_440];
const schemes = ['light', 'dark'] as const;

/** Takes a page's picture in both colour schemes on a phone and on a desk, as `<name>-<scheme>-<width>.png`, and has axe look at each. */
export async function portray(page: Page, name: string): Promise<void> {
  mkdirSync(portraits, { recursive: true });
  const { width = 1_440, height = 900 } = page.viewportSize() ?? {};
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const wide of widths) {
      await page.setViewportSize({ width: wide, height: wide < 600 ? 812 : 900 });
      await page.evaluate(SETTLE);
      await page.screenshot({ path: join(portraits, `${name}-${scheme}-${wide}.png`), fullPage: true });
      await expectAccessible(page);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width, height });
}

// A picture of the whole page also shows what nobody has scrolled to.
const SETTLE = `(async () => {
  for (const image of document.images) image.loading = 'eager';
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
})()`;
