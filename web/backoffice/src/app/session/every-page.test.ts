import { expect } from 'chai';
import { everyPage } from './every-page.ts';

describe('a listing that is read to its end', () => {
  it('has what every page has, in order', async () => {
    const pages: Readonly<Record<string, { items: number[]; nextCursor?: string }>> = {
      '': { items: [1, 2], nextCursor: 'b' },
      b: { items: [], nextCursor: 'c' },
      c: { items: [3] },
    };
    const asked: (string | undefined)[] = [];

    const all = await everyPage(({ cursor }) => {
      asked.push(cursor);
      return Promise.resolve(pages[cursor ?? ''] ?? { items: [] });
    });

    expect(all).to.deep.equal([1, 2, 3]);
    expect(asked).to.deep.equal([undefined, 'b', 'c']);
  });
});
