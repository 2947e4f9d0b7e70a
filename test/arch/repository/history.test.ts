import { expect } from 'chai';
import { git } from './files.ts';

const longest = 60;
const newest = 30;
const conventional = /^(feat|fix|perf|refactor|style|test|docs|build|ci|chore|revert)(\([a-z][a-z, -]*\))?!?: \S.*[^.\s]$/;

describe('the history', () => {
  // What is older cannot be said better any more without changing what others stand on.
  const subjects = git('log', '--no-merges', '--format=%s', `--max-count=${newest}`)?.trimEnd().split('\n') ?? [];

  it(`has conventional subjects of ${longest} characters at most`, function () {
    if (subjects.length === 0) this.skip();

    expect(subjects.flatMap(faults)).to.deep.equal([]);
  });

  it('with a subject that is long, unscoped prose or ends in a stop is found', () => {
    expect(faults('feat(orders): place an order in one commit')).to.deep.equal([]);
    expect(faults('docs: say how to add a service')).to.deep.equal([]);
    expect(faults('Place an order')).to.have.length(1);
    expect(faults('feat(orders): place an order.')).to.have.length(1);
    expect(faults('Feat: place an order')).to.have.length(1);
    expect(faults(`feat(orders): ${'place '.repeat(10)}it`)).to.have.length(1);
  });
});

function faults(subject: string): string[] {
  if (subject.length > longest) return [`${subject.length} characters: ${subject}`];
  return conventional.test(subject) ? [] : [`not conventional: ${subject}`];
}
