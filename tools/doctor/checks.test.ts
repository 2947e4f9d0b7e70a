import { expect } from 'chai';
import { findingLines } from './checks.ts';

describe("the doctor's findings", () => {
  it('are one line each when all is well', () => {
    expect(findingLines({ name: 'Java', state: 'good', detail: '25 (/jdk)' })).to.equal('✔ Java: 25 (/jdk)');
  });

  it('say what to do when something is not', () => {
    const lines = findingLines({ name: 'Java', state: 'bad', detail: 'No Java was found.', remedy: 'Install one.' });

    expect(lines).to.equal('✖ Java: No Java was found.\n  → Install one.');
  });
});
