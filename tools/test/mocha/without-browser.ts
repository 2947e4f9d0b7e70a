import * as z from 'zod/mini';
import { chromiumRemedy } from '../../browser/find-chromium.ts';
import { run } from '../child.ts';
import type { Outcome } from '../stage.ts';

const report = z.object({ stats: z.object({ tests: z.number() }) });

/** Counts the tests of files that need a browser, where there is none: each is skipped, and none is run. */
export async function withoutBrowser(files: readonly string[]): Promise<Outcome> {
  const { stdout, output } = await run('mocha', ['--dry-run', '--exit', '--reporter', 'json', ...files]);
  const json = stdout.slice(Math.max(0, stdout.indexOf('{')));
  if (json === '') throw new Error(`mocha could not count the tests:\n${output}`);

  const { tests } = report.parse(JSON.parse(json)).stats;
  return { passed: 0, failed: 0, skipped: tests, failures: [], note: `No Chromium was found.\n  → ${chromiumRemedy}` };
}
