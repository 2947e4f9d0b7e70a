import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** What a page loaded by itself: sizes are compressed bytes of scripts, each file on its own, as Hosting sends them. */
export interface Loaded {
  /** All scripts that were asked for before the page had shown what it is about. */
  readonly firstLoadBytes: number;
  /** The scripts in which a Firebase SDK stands. */
  readonly firebaseBytes: number;
  /** Whether each of the latter was asked for only after that. */
  readonly firebaseComesLater: boolean;
  /** How many scripts there are, of all kinds. */
  readonly scripts: number;
  /** Every address that was asked for. */
  readonly urls: readonly string[];
}

// Each SDK registers itself by such a name.
const firebase = /@firebase\/(app|auth|firestore)\b/;
// What a page loads behind its first picture comes within moments; two busy cores make it a few.
const LATER_MS = 3_000;
const NOTE_WHEN_SHOWN = `(() => {
  const look = () => document.querySelector('main h1') ? (globalThis.shownAt = Date.now()) : requestAnimationFrame(look);
  look();
})()`;

type Act = (page: Page) => Promise<void>;

/** Goes to a page, waits for its heading, acts on it if asked to, waits for what it loads behind that, and weighs all of it. */
export async function loadAndWeigh(page: Page, path: string, act: Act = () => Promise.resolve()): Promise<Loaded> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.addInitScript(NOTE_WHEN_SHOWN);
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('main h1').waitFor();
  await act(page);
  await page.waitForTimeout(LATER_MS);

  const shownAt = await page.evaluate<number>('shownAt');
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const weighed = await Promise.all(scripts.map(weigh));
  const sdks = weighed.filter(({ isFirebase }) => isFirebase);
  return {
    firstLoadBytes: sum(weighed.filter(({ askedAt }) => askedAt < shownAt)),
    firebaseBytes: sum(sdks),
    firebaseComesLater: sdks.every(({ askedAt }) => askedAt > shownAt),
    scripts: scripts.length,
    urls: responses.map((response) => response.url()),
  };
}

interface Script {
  readonly bytes: number;
  readonly isFirebase: boolean;
  readonly askedAt: number;
}

async function weigh(response: Response): Promise<Script> {
  const body = await response.body();
  return {
    bytes: gzipSync(body, { level: 9 }).length,
    isFirebase: firebase.test(body.toString('utf8')),
    askedAt: response.request().timing().startTime,
  };
}

function sum(scripts: readonly Script[]): number {
  return scripts.reduce((total, { bytes }) => total + bytes, 0);
}
