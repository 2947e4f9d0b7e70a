import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { checkedFiles, finish } from './stage.ts';

describe('a stage', () => {
  it('that throws has failed and says why', async () => {
    const stage = await finish({ name: 'types', run: () => Promise.reject(new Error('no compiler')) });

    expect(stage).to.include({ passed: 0, failed: 1 });
    expect(stage.failures[0]?.what).to.contain('no compiler');
  });

  it('that somebody can mend says how, without a stack', async () => {
    const stage = await finish({ name: 'rules', run: () => Promise.reject(new ToolFailure('no Java', 'install one')) });

    expect(stage.failures[0]?.what).to.equal('no Java\n→ install one');
  });

  it('that found nothing to check has failed', async () => {
    const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

    expect(await finish({ name: 'unit', run: () => Promise.resolve(nothing) })).to.include({ failed: 1 });
  });

  it('keeps the counts of what it checked', async () => {
    const some = { passed: 2, failed: 0, skipped: 1, failures: [] };

    expect(await finish({ name: 'unit', run: () => Promise.resolve(some) })).to.include({ passed: 2, failed: 0, skipped: 1 });
  });

  it('over files counts a file with two errors once', () => {
    const failures = [
      { where: 'a.ts:1:2', what: 'x' },
      { where: 'a.ts:9:2', what: 'y' },
      { where: 'b.ts', what: 'z' },
    ];

    expect(checkedFiles(5, failures)).to.include({ passed: 3, failed: 2 });
  });
});
