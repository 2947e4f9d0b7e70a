import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../root.ts';
import { type Ended, run } from '../child.ts';
import type { Failure, Outcome, Stage } from '../stage.ts';
import { readRecords, type TestRecord } from './test-record.ts';

/** A mocha run: which files, and how. */
export interface Suite {
  readonly name: string;
  readonly files: readonly string[];
  /** Two files at a time, each in a process of its own; for suites whose files share nothing. */
  readonly parallel: boolean;
  /** How long one test may take unless it says otherwise. */
  readonly testTimeoutMs: number;
  /** How long the whole run may take. */
  readonly timeoutMs: number;
  /** End the process after the last test even if the SDKs under test still hold connections open. */
  readonly exit: boolean;
  readonly env: Readonly<Record<string, string>>;
}

const records = join(root, '.cartwright', 'test');
const reporter = join(root, 'tools', 'test', 'mocha', 'mocha-reporter.ts');
const progressEveryMs = 30_000;
const shownOutput = 4_000;

/** The stage that runs a suite; what the tests print is kept in `.cartwright/test/<name>.log`. */
export function suiteStage(suite: Suite): Stage {
  return { name: suite.name, run: () => runSuite(suite) };
}

async function runSuite(suite: Suite): Promise<Outcome> {
  // Without a file mocha would look for some of its own accord.
  if (suite.files.length === 0) throw new Error(`The suite ${suite.name} has no file.`);
  const record = join(records, `${suite.name}.jsonl`);
  await mkdir(records, { recursive: true });
  await writeFile(record, '');

  const beat = setInterval(() => sayProgress(suite.name, record), progressEveryMs);
  const ended = await run('mocha', mochaArguments(suite, record), { env: suite.env, timeoutMs: suite.timeoutMs }).finally(() =>
    clearInterval(beat),
  );

  await writeFile(join(records, `${suite.name}.log`), ended.output);
  return judge(suite, readRecords(await readFile(record, 'utf8')), ended);
}

function sayProgress(name: string, record: string): void {
  const tests = readRecords(readFileSync(record, 'utf8')).filter(({ type }) => type === 'test');
  console.log(`… ${name.padEnd(14)}${tests.length} tests so far`);
}

function mochaArguments(suite: Suite, record: string): string[] {
  const options = { reporter, 'reporter-option': `record=${record}`, timeout: String(suite.testTimeoutMs) };
  return [
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ...(suite.parallel ? ['--parallel'] : []),
    ...(suite.exit ? ['--exit'] : []),
    ...suite.files,
  ];
}

/** Says what a mocha run was worth; one that ended early, or in which tests never ran, has failed whatever else it found. */
export function judge({ name, files }: Pick<Suite, 'name' | 'files'>, entries: readonly TestRecord[], ended: Ended): Outcome {
  const tests = entries.filter((entry) => entry.type === 'test');
  const failures = tests
    .filter(({ state }) => state === 'failed')
    .map(
      ({ title, file, error }): Failure => ({ where: file ? `${file}: ${title}` : title, what: error ?? 'no error was given' }),
    );
  const passed = tests.filter(({ state }) => state === 'passed').length;
  const skipped = tests.filter(({ state }) => state === 'skipped').length;

  const heard = new Set(tests.map(({ file }) => file));
  const silent = files.filter((file) => !heard.has(file));
  const troubles = troublesOf(name, entries, ended, { silent, failed: failures.length });
  const missing = troubles.length > 0 ? 0 : neverRan(entries, failures);
  return { passed, skipped, failed: failures.length + troubles.length + missing, failures: [...failures, ...troubles] };
}

interface Tally {
  readonly silent: readonly string[];
  readonly failed: number;
}

function troublesOf(name: string, entries: readonly TestRecord[], ended: Ended, { silent, failed }: Tally): Failure[] {
  const trouble = (what: string): Failure[] => [{ where: name, what: `${what}\n${ended.output.slice(-shownOutput)}` }];
  if (ended.outOfTime) return trouble('The run was ended because its time was up.');
  if (!entries.some(({ type }) => type === 'end'))
    return trouble(`The run ended before its last test (exit code ${ended.code}).`);
  // A file that was loaded and shows no test has lost them: to a worker that died, or to a mistake.
  if (silent.length > 0) return silent.map((where) => ({ where, what: 'No test of this file has run.' }));
  if (ended.code !== 0 && failed === 0) return trouble(`Every test passed, yet mocha ended with code ${ended.code}.`);
  return [];
}

// A failing hook is one failure, but the tests behind it have not been shown to pass.
function neverRan(entries: readonly TestRecord[], failures: readonly Failure[]): number {
  const plan = entries.find(({ type }) => type === 'plan');
  if (plan?.type !== 'plan' || failures.length === 0) return 0;
  const hooks = failures.filter(({ where }) => /"(before|after)( each| all)?" hook/.test(where)).length;
  const ran = entries.filter(({ type }) => type === 'test').length - hooks;
  return Math.max(0, plan.total - ran);
}
