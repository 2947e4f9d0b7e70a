import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'chai';
import { root } from '../../root.ts';
import { withoutBrowser } from './without-browser.ts';

describe('browser tests without a browser', function () {
  this.timeout(20_000);

  it('are counted as skipped, those made in a loop too, and not run', async () => {
    const trials = join(root, '.cartwright', 'test');
    mkdirSync(trials, { recursive: true });
    const folder = mkdtempSync(join(trials, 'trial-'));
    const file = join(folder, 'pages.test.ts');
    writeFileSync(
      file,
      `before(() => { throw new Error('no'); }); for (const n of [1, 2]) it(String(n), () => { throw new Error('no'); });`,
    );

    const { note, ...counts } = await withoutBrowser([relative(root, file)]);
    rmSync(folder, { recursive: true });

    expect(counts).to.deep.equal({ passed: 0, failed: 0, skipped: 2, failures: [] });
    expect(note).to.match(/^No Chromium was found[.]\n {2}→ .*chromium/);
  });
});
