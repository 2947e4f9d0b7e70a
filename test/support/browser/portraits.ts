import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../tools/root.ts';
import { expectAccessible } from './accessible.ts';

const folder = join(root, '.cartwright', 'screenshots');
// README.md opens with these; `UPDATE_PICTURES=1` takes them anew.
const forReaders: Readonly<Record<string, string>> = {
  'shop-home-light-1440': 'front',
  'shop-order-paid-light-1440': 'order',
  'office-today-dark-1440': 'today',
};
const looks = [
  { scheme: 'light', width: 1_440, height: 900, judged: true },
  { scheme: 'dark', width: 1_440, height: 900, judged: false },
  { scheme: 'light', width: 375, height: 812, judged: false },
  { scheme: 'dark', width: 375, height: 812, judged: true },
] as const;

// A picture of the whole page also shows what nobody has scrolled to.
const SETTLE = `(async () => {
  for (const image of document.images) image.loading = 'eager';
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  // A colour that is on its way to another scheme is neither.
  for (const animation of document.getAnimations()) animation.effect.getComputedTiming().iterations === Infinity ? animation.cancel() : animation.finish();
})()`;

/**
 * Takes a page's picture in both colour schemes, on a desk and on a phone, as `<name>-<scheme>-<width>.jpg`. Axe looks at it light and wide and at it
 * dark and narrow: what it can find in one of the four is in one of these.
 */
export async function portray(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { scheme, width, height, judged } of looks) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    await page.evaluate(SETTLE);
    const look = `${name}-${scheme}-${width}`;
    await page.screenshot({ path: join(folder, `${look}.jpg`), type: 'jpeg', quality: 85, fullPage: true });
    const picture = forReaders[look];
    if (picture !== undefined && process.env['UPDATE_PICTURES'] === '1')
      await page.screenshot({ path: join(root, 'docs', 'pictures', `${picture}.png`) });
    if (judged) await expectAccessible(page);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1_440, height: 900 });
}
