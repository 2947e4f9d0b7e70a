import { expect } from 'chai';
import { filesOf, suites } from './suites.ts';

const tools = {
  ...suites[0],
  name: 'tools',
  globs: ['tools/test/**/*.test.ts'],
  longest: ['suites', 'wanted'],
} as (typeof suites)[number];

describe('the files of a suite', () => {
  it('begin with those that take longest', () => {
    expect(filesOf(tools, []).slice(0, 3)).to.deep.equal([
      'tools/test/mocha/suites.test.ts',
      'tools/test/wanted.test.ts',
      'tools/test/checks/query-indexes.test.ts',
    ]);
  });

  it('are only those that somebody asked for', () => {
    expect(filesOf(tools, ['test/plan', 'test/report'])).to.deep.equal(['tools/test/plan.test.ts', 'tools/test/report.test.ts']);
  });

  it('stand in one suite only', () => {
    const all = suites.flatMap((suite) => filesOf(suite, []));

    expect(all).to.have.lengthOf(new Set(all).size);
  });
});
