import { expect } from 'chai';
import { REJECTION_CODES } from '../../../contracts/rejection.ts';
import { read } from './files.ts';

describe('docs/errors.md', () => {
  const documented = codesIn(read('docs/errors.md'));

  it('explains every rejection code, and only those', () => {
    expect(documented).to.have.members(Object.keys(REJECTION_CODES));
  });

  it('explains each code once', () => {
    expect(documented).to.deep.equal([...new Set(documented)]);
  });

  it('is read by the first column of its table', () => {
    expect(codesIn('| code | status |\n| --- | --- |\n| `not_found` | 404 |\n\nSee `forbidden`.')).to.deep.equal(['not_found']);
  });
});

function codesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, code]) => code ?? '');
}
