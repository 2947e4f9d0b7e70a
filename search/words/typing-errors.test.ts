import { expect } from 'chai';
import * as fc from 'fast-check';
import { levenshtein } from './levenshtein.fixture.ts';
import { typingErrors } from './typing-errors.ts';

describe('the typing errors between two words', () => {
  it('are letters put in, left out and changed', () => {
    expect(typingErrors('hammer', 'hammer', 2)).to.equal(0);
    expect(typingErrors('hamer', 'hammer', 2)).to.equal(1);
    expect(typingErrors('hammmer', 'hammer', 2)).to.equal(1);
    expect(typingErrors('hanner', 'hammer', 2)).to.equal(2);
  });

  it('are as many as a whole table says, or more than were asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 1, 2), (one, other, most) => {
        const errors = levenshtein(one, other);
        const found = typingErrors(one, other, most);

        if (errors <= most) expect(found).to.equal(errors);
        else expect(found).to.be.greaterThan(most);
      }),
      { numRuns: 2000 },
    );
  });
});
