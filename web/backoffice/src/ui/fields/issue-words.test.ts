import { expect } from 'chai';
import * as z from 'zod/mini';
import { line, Quantity, Sku } from '../../../../../contracts/ids.ts';
import { issueWords } from './issue-words.ts';

const wordsFor = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).error?.issues.map(issueWords);

describe('what a schema finds wrong', () => {
  it("is told in the contract's own words where it has some", () => {
    expect(wordsFor(Sku, 'no spaces')?.[0]).to.match(/^A SKU has 1 to 64 letters/);
  });

  it('is told by its limits where it has none', () => {
    expect(wordsFor(line(5), 'abcdefg')).to.deep.equal(['At most 5 characters']);
    expect(wordsFor(line(5), ' ')).to.deep.equal(['This is needed']);
    expect(wordsFor(Quantity, 2_000_000)).to.deep.equal(['At most 1,000,000']);
    expect(wordsFor(Quantity, 0)).to.deep.equal(['At least 1']);
    expect(wordsFor(z.array(z.string()).check(z.maxLength(1)), ['a', 'b'])).to.deep.equal(['At most 1 entries']);
    expect(wordsFor(Quantity, Number.NaN)).to.deep.equal(['This is missing, or cannot be read']);
  });
});
