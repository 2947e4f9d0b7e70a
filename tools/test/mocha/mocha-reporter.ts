import { appendFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import Mocha from 'mocha';
import { root } from '../../root.ts';
import type { TestRecord } from './test-record.ts';

const { EVENT_RUN_BEGIN, EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Mocha.Runner.constants;

/**
 * Writes each result to the file of the reporter option `record` in the moment it is known, so that a run which dies
 * half-way leaves what it did find, and a run that never came to its end can be told from one that did.
 */
// oxlint-disable-next-line import/no-default-export -- mocha takes a reporter by its module's default export
export default function recordResults(runner: Mocha.Runner, options: Mocha.MochaOptions): void {
  const file = recordFile(options.reporterOptions);
  const record = (entry: TestRecord) => appendFileSync(file, `${JSON.stringify(entry)}\n`);
  writeFileSync(file, '');

  // In parallel mode the tests are counted by the workers only, as they load.
  runner.once(EVENT_RUN_BEGIN, () => {
    if (!options.parallel) record({ type: 'plan', total: runner.total });
  });
  runner.on(EVENT_TEST_PASS, (test: Mocha.Test) => record(result(test, 'passed')));
  runner.on(EVENT_TEST_PENDING, (test: Mocha.Test) => record(result(test, 'skipped')));
  runner.on(EVENT_TEST_FAIL, (test: Mocha.Test, error: unknown) => record({ ...result(test, 'failed'), error: explain(error) }));
  runner.once(EVENT_RUN_END, () => record({ type: 'end' }));
}

function recordFile(options: unknown): string {
  if (typeof options === 'object' && options !== null && 'record' in options && typeof options.record === 'string')
    return options.record;
  throw new Error('The reporter wants to know where to write: --reporter-option record=<file>');
}

function result(test: Mocha.Test, state: 'passed' | 'failed' | 'skipped') {
  // A hook outside all describe blocks has no file of its own, only that of the test it stands before.
  const file = test.file ?? test.ctx?.currentTest?.file;
  return {
    type: 'test' as const,
    state,
    title: test.fullTitle(),
    milliseconds: test.duration ?? 0,
    ...(file === undefined ? {} : { file: relative(root, file) }),
  };
}

function explain(error: unknown): string {
  if (!(error instanceof Object)) return String(error);
  const text = 'stack' in error ? String(error.stack) : inspect(error);
  if (!('actual' in error && 'expected' in error) || !(error.expected instanceof Object)) return text;

  return `${text}\n${Mocha.reporters.Base.generateDiff(pretty(error.actual), pretty(error.expected))}`;
}

function pretty(value: unknown): string {
  return inspect(value, { depth: 8, sorted: true, compact: false, breakLength: 100 });
}
