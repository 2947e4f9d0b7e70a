import { type Browser, chromium } from 'playwright-core';
import { chromiumRemedy, findChromium } from '../../../tools/browser/find-chromium.ts';

// What a tab under test does is then all that the browser does: no updates, no metrics, no sandbox that a container forbids.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
];

let launched: Promise<Browser> | undefined;

/** The one Chromium that all tests of a process share, each in contexts of its own; it closes after the last one. */
export function theBrowser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`No Chromium was found. → ${chromiumRemedy}`);
  return chromium.launch({ executablePath, args: flags });
}

// A root hook of every run that opens a browser. A worker of mocha may go on with another file, and opens another one then.
after(async function () {
  this.timeout(20_000);
  const browser = await launched?.catch(() => undefined);
  launched = undefined;
  await browser?.close();
});
