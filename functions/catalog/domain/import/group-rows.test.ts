import { expect } from 'chai';
import { type Group, groupRows, MAX_GROUP_ROWS } from './group-rows.ts';
import { row } from './import.fixture.ts';
import type { ReadRow } from './read-records.ts';

const of = (slug: string, line: number, size = 10): ReadRow => ({
  slug,
  row: row(line, { product: slug, title: 'x'.repeat(size) }),
});
const byLines = (groups: readonly Group[]) =>
  groups.map(({ slug, ordinal, rows }) => `${slug} ${ordinal}: ${rows.map(({ line }) => line).join(' ')}`);

describe('the rows of a file', () => {
  it('gather by product, wherever they stand', () => {
    const first = groupRows([of('a', 2), of('b', 3), of('a', 4)], new Map());
    expect(byLines(first.groups)).to.deep.equal(['a 2: 2 4', 'b 3: 3']);
    expect(first).to.include({ taken: 3, fresh: 2 });
    const second = groupRows([of('b', 5)], new Map(first.groups.map((group) => [group.slug, group])));
    expect(byLines(second.groups)).to.deep.equal(['b 3: 3 5']);
    expect(second.fresh).to.equal(0);
  });

  it('are taken only as far as one commit carries them, but always some', () => {
    const large = Array.from({ length: 10 }, (_, index) => of(`p${index}`, index + 2, 300_000));
    const { taken } = groupRows(large, new Map());
    expect(taken).to.be.within(2, 5);
    const huge = new Map([['a', { slug: 'a', ordinal: 1, rows: [], chars: 5_000_000 }]]);
    expect(groupRows([of('a', 2), of('b', 3)], huge).taken).to.equal(1);
  });

  it('spoil a product of which there are too many, and the rest of them stand alone', () => {
    const rows = Array.from({ length: MAX_GROUP_ROWS + 3 }, (_, index) => of('a', index + 2));
    const { groups, lone, taken } = groupRows(rows, new Map());
    expect(taken).to.equal(rows.length);
    expect(groups[0]?.rows).to.have.length(MAX_GROUP_ROWS + 1);
    expect(groups[0]?.rows.every((one) => 'reason' in one && one.reason.code === 'product_too_large')).to.equal(true);
    expect(lone.map(({ line, slug }) => `${line} ${slug ?? ''}`)).to.deep.equal([
      `${MAX_GROUP_ROWS + 3} a`,
      `${MAX_GROUP_ROWS + 4} a`,
    ]);
  });

  it('of JSON tell each product once', () => {
    const line = (at: number): ReadRow => ({ slug: 'a', row: { line: at, product: {} } });
    expect(groupRows([line(1), line(2)], new Map()).lone).to.deep.equal([
      {
        line: 2,
        slug: 'a',
        reason: { code: 'repeated_product', message: 'Line 1 tells of this product already', column: '/slug' },
      },
    ]);
  });

  it('that belong to no product stand alone', () => {
    const reason = { code: 'missing_value', message: 'm' };
    expect(groupRows([{ slug: undefined, line: 2, reason }], new Map())).to.deep.equal({
      groups: [],
      fresh: 0,
      lone: [{ line: 2, reason }],
      taken: 1,
    });
  });
});
