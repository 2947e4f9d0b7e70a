import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumRemedy, findChromium } from '../../tools/browser/find-chromium.ts';
import { freePorts } from '../../tools/emulators/ports.ts';
import { ToolFailure } from '../../tools/failure.ts';

/** A Chromium with a profile of its own, which Lighthouse reaches through `port` and Playwright through `context`. */
export interface OpenChromium {
  readonly context: BrowserContext;
  readonly port: number;
  readonly version: string;
  readonly close: () => Promise<void>;
}

/** Opens a Chromium that nobody has used before: no cache, no cart, no sign-in. */
export async function openChromium(): Promise<OpenChromium> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new ToolFailure('There is no Chromium.', chromiumRemedy);
  const [port = 0] = await freePorts(1);
  const profile = await mkdtemp(join(tmpdir(), 'cartwright-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    locale: 'en-US',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      `--remote-debugging-port=${port}`,
    ],
  });
  return {
    context,
    port,
    version: context.browser()?.version() ?? 'unknown',
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
