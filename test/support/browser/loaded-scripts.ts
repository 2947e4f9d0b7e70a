import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** What a page loaded by itself until it had nothing left to ask for. */
export interface Loaded {
  /** Compressed bytes of the scripts that belong to the shop. */
  readonly ownBytes: number;
  /** Compressed bytes of the scripts in which a Firebase SDK stands. */
  readonly firebaseBytes: number;
  /** Whether each of the latter was asked for after something had been painted. */
  readonly firebaseAfterPaint: boolean;
  /** Every address that was asked for. */
  readonly urls: readonly string[];
}

// Each SDK registers itself by such a name.
const firebase = /@firebase\/(app|auth|firestore)\b/;
// On a machine with two busy cores a page may be idle for a moment between two files.
const QUIET_MS = 1_500;

/** Goes to a page and weighs what it loads, every file on its own, as Hosting would send it. */
export async function loadAndWeigh(page: Page, path: string): Promise<Loaded> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(QUIET_MS);
  await page.waitForLoadState('networkidle');

  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const weighed = await Promise.all(scripts.map(weigh));
  const own = weighed.filter(({ isFirebase }) => !isFirebase);
  const sdks = weighed.filter(({ isFirebase }) => isFirebase);
  const paintedAt = await page.evaluate<number>(FIRST_PAINT);
  return {
    ownBytes: sum(own.map(({ bytes }) => bytes)),
    firebaseBytes: sum(sdks.map(({ bytes }) => bytes)),
    firebaseAfterPaint: sdks.every(({ startedAt }) => startedAt > paintedAt),
    urls: responses.map((response) => response.url()),
  };
}

const FIRST_PAINT = `performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime`;

async function weigh(response: Response) {
  const body = await response.body();
  return {
    bytes: gzipSync(body, { level: 9 }).length,
    isFirebase: firebase.test(body.toString('utf8')),
    startedAt: response.request().timing().startTime,
  };
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
