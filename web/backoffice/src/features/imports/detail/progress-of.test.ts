import { expect } from 'chai';
import type { ImportState } from '../import-queries.ts';
import { progressOf } from './progress-of.ts';

const begun: Omit<ImportState, 'status'> = {
  id: 'I',
  format: 'csv',
  profile: 'cartwright',
  options: { locale: 'en', taxCategory: 'standard', delimiter: ',', publish: false },
  parts: [
    { n: 1, bytes: 600, hash: '' },
    { n: 2, bytes: 400, hash: '' },
  ],
  rows: 0,
  products: 0,
  counts: { created: 0, updated: 0, unchanged: 0, rejected: 0 },
  ignoredColumns: [],
  createdAt: '2026-11-24T09:00:00.000Z',
  version: 1,
};

describe("an import's progress", () => {
  it('goes on from reading to writing to its end, and never back', () => {
    const shares = [
      progressOf({ ...begun, status: 'collecting' }),
      progressOf({ ...begun, status: 'reading', offset: 500, rows: 40 }),
      progressOf({ ...begun, status: 'reading', offset: 1000, rows: 99 }),
      progressOf({ ...begun, status: 'writing', writtenThrough: 0, rows: 99 }),
      progressOf({ ...begun, status: 'writing', writtenThrough: 50, rows: 99 }),
      progressOf({ ...begun, status: 'done', rows: 99 }),
    ].map(({ share }) => Math.round(share * 100));

    expect(shares).to.deep.equal([0, 10, 20, 20, 60, 100]);
  });

  it('is told by what is reported where nothing better is known', () => {
    const counts = { ...begun.counts, created: 25 };

    const { share, words } = progressOf({ ...begun, status: 'writing', counts, rows: 49, products: 10 });
    expect(Math.round(share * 100)).to.equal(60);
    expect(words).to.equal('Writing 10 products: 25 rows reported');
  });
});
