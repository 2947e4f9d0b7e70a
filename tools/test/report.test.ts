import { expect } from 'chai';
import { stageLine, summary } from './report.ts';

const unit = { name: 'unit', passed: 12, failed: 0, skipped: 0, failures: [], milliseconds: 1_234 };
const rules = {
  name: 'rules',
  passed: 3,
  failed: 1,
  skipped: 2,
  failures: [{ where: 'carts.test.ts: a guest reads', what: 'Error: denied\n    at line 3' }],
  milliseconds: 61_000,
};

describe('the report', () => {
  it('ends with the totals alone on a line', () => {
    expect(summary([unit]).split('\n').at(-1)).to.equal('12 passed, 0 failed');
    expect(summary([unit, rules]).split('\n').at(-1)).to.equal('15 passed, 1 failed');
  });

  it('shows each failure with its stage, its place and its stack', () => {
    expect(summary([rules])).to.contain('✖ rules › carts.test.ts: a guest reads\n    Error: denied\n        at line 3');
  });

  it('tells what was skipped and why above the totals', () => {
    const browser = { ...unit, name: 'browser', passed: 0, skipped: 9, note: 'No Chromium was found.\n  → Install one.' };

    expect(summary([browser, unit])).to.equal(
      '\n• browser: 9 skipped. No Chromium was found.\n  → Install one.\n\n12 passed, 0 failed',
    );
  });

  it('cuts what is too long to be read', () => {
    const endless = { ...rules, failures: [{ where: 'x', what: `${'long '.repeat(200)}${'\nline'.repeat(100)}` }] };

    expect(summary([endless]).length).to.be.below(2_000);
    expect(summary([endless]))
      .to.contain(' …\n')
      .and.to.contain('… and 41 more lines');
  });

  it('gives a stage one line, marked by whether it failed', () => {
    expect(stageLine(unit)).to.match(/^✓ unit\s+12 passed, 0 failed\s+1\.2 s$/);
    expect(stageLine(rules)).to.match(/^✖ rules\s+3 passed, 1 failed, 2 skipped\s+61\.0 s$/);
  });
});
