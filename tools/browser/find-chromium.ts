import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'Google Chrome'];
const applications = '/Applications/Google Chrome.app/Contents/MacOS';

/** What to do where there is none. */
export const chromiumRemedy = 'apt-get install chromium, any Chrome on PATH, or CHROMIUM_PATH with where it is';

/** The Chromium for tests in a browser: the one that CHROMIUM_PATH names, or else the first on PATH; undefined when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = [...(env['PATH'] ?? '').split(delimiter), applications];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}
