import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'chai';
import { root } from '../../root.ts';
import type { Outcome } from '../stage.ts';
import { suiteStage } from './suite.ts';

const trial = `trial-${process.pid}`;

describe('a mocha suite under the runner', function () {
  this.timeout(20_000);
  let folder = '';

  beforeEach(() => {
    const trials = join(root, '.cartwright', 'test');
    mkdirSync(trials, { recursive: true });
    folder = mkdtempSync(join(trials, 'trial-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  after(() => {
    for (const ending of ['log', 'jsonl']) rmSync(join(root, '.cartwright', 'test', `${trial}.${ending}`), { force: true });
  });

  it('counts what passed, failed and was skipped', async () => {
    const file = write('mixed', `it('one', () => {}); it('two', () => { throw new Error('no'); }); it.skip('three');`);

    const outcome = await runFiles([file]);

    expect(counts(outcome)).to.deep.equal({ passed: 1, failed: 1, skipped: 1 });
    expect(outcome.failures[0]?.where).to.equal(`${file}: two`);
    expect(outcome.failures[0]?.what).to.match(/^Error: no\n\s+at .*mixed\.test\.ts/);
  });

  it('counts the tests behind a failing hook as failed', async () => {
    const file = write('hook', `before(() => { throw new Error('no'); }); it('one', () => {}); it('two', () => {});`);

    expect(counts(await runFiles([file]))).to.deep.equal({ passed: 0, failed: 3, skipped: 0 });
  });

  for (const parallel of [false, true]) {
    const how = parallel ? 'in parallel' : 'in one process';

    it(`fails when a test ends the process (${how})`, async () => {
      const good = write('good', `it('stands', () => {});`);
      const bad = write('exits', `it('one', () => {}); it('two', () => process.exit(0));`);

      const outcome = await runFiles([good, bad], parallel);

      expect(outcome.failed).to.be.at.least(1);
      expect(outcome.failures.map(({ what }) => what).join()).to.match(/ended before its last test|terminated/i);
    });

    it(`fails when a file holds no test (${how})`, async () => {
      const outcome = await runFiles(
        [write('full', `it('one', () => {});`), write('void', `describe('x', () => {});`)],
        parallel,
      );

      expect(counts(outcome)).to.deep.equal({ passed: 1, failed: 1, skipped: 0 });
      expect(outcome.failures[0]?.what).to.equal('No test of this file has run.');
    });

    it(`fails when a file cannot be loaded (${how})`, async () => {
      const outcome = await runFiles([write('broken', `import './missing.ts'; it('one', () => {});`)], parallel);

      expect(outcome.passed).to.equal(0);
      expect(outcome.failures[0]?.what).to.contain('missing.ts');
    });
  }

  it('fails when a promise that nobody awaited rejects between tests', async () => {
    const file = write(
      'floating',
      `it('one', () => { setTimeout(() => Promise.reject(new Error('late')), 5); }); it('two', (done) => { setTimeout(done, 50); });`,
    );

    expect((await runFiles([file])).failed).to.be.at.least(1);
  });

  it('ends a run whose time is up and says so', async () => {
    const file = write('hangs', `it('one', () => new Promise(() => { setInterval(() => {}, 1000); }));`);

    const outcome = await runFiles([file], false, 1_000);

    expect(outcome.failures[0]?.what).to.match(/^The run was ended because its time was up/);
  });

  function write(name: string, code: string): string {
    const file = join(folder, `${name}.test.ts`);
    writeFileSync(file, code);
    return relative(root, file);
  }

  function runFiles(files: readonly string[], parallel = false, timeoutMs = 15_000): Promise<Outcome> {
    return suiteStage({ name: trial, files, parallel, testTimeoutMs: 10_000, timeoutMs, exit: false, env: {} }).run();
  }
});

function counts({ passed, failed, skipped }: Outcome) {
  return { passed, failed, skipped };
}
