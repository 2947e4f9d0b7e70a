import { expect } from 'chai';
import { type Import, ImportInput } from '../../../../contracts/catalog/import/import.ts';
import { NOW } from '../product/product.fixture.ts';
import { beginImport, startImport, takePart } from './life.ts';
import { decideReading, planReading, type Piece, type Stretch } from './plan-reading.ts';

type Reading = Extract<Import, { status: 'reading' }>;

function reading(bytes: number, over: Partial<Reading> = {}): Reading {
  const made = { id: 'i1', createdFrom: 'r', by: { kind: 'user' as const, id: 'u' }, now: NOW, purgeAt: NOW };
  const begun = beginImport(made, ImportInput.parse({ format: 'csv' }));
  const started = startImport(takePart(begun, { n: 1, bytes, hash: 'h' }, NOW) ?? begun, 1, NOW);
  if (!started) throw new Error('It did not start');
  return { ...started, ...over };
}

const piece = (line: number, cells: string[]): Piece => ({ line, cells, end: line * 10, linesThrough: line });
const HEADER = piece(1, ['product', 'sku']);
const stretch = (pieces: Piece[], over: Partial<Stretch> = {}): Stretch => ({ pieces, isLast: true, openQuote: false, ...over });
const step = (present: Reading, what: Stretch) => {
  const plan = planReading(present, what);
  if ('problem' in plan) throw new Error(plan.problem.message);
  return decideReading(present, plan, new Map(), NOW);
};

describe('a step of reading', () => {
  it('takes the header first, counts rows and products, and ends where the text ends', () => {
    const { next, groups } = step(
      reading(100),
      stretch([HEADER, piece(2, ['a', 'A']), piece(3, ['', '']), piece(4, ['a', 'B'])]),
    );
    expect(next).to.include({ status: 'writing', rows: 2, products: 1 });
    expect(groups.map(({ slug, rows }) => `${slug} ${rows.length}`)).to.deep.equal(['a 2']);
  });

  it('notes the offset, the line and the header when more text comes', () => {
    const { next } = step(reading(1000), stretch([HEADER, piece(2, ['a', 'A'])], { isLast: false }));
    expect(next).to.deep.include({ status: 'reading', offset: 20, line: 2, header: ['product', 'sku'] });
    const after = step(next as Reading, stretch([piece(3, ['b', 'B'])], { isLast: false }));
    expect(after.next).to.include({ offset: 30, line: 3, rows: 2, products: 2 });
  });

  it('takes no more than its share, and the rest the next time', () => {
    const many = Array.from({ length: 1000 }, (_, index) => piece(index + 2, [`p${index}`, `S${index}`]));
    const { next } = step(reading(50_000), stretch([HEADER, ...many]));
    expect(next).to.include({ status: 'reading', rows: 399, offset: 4_000 });
  });

  it('reports rows that belong to no product', () => {
    const { next, lone } = step(reading(100), stretch([HEADER, piece(2, ['', 'A']), piece(3, ['b', 'B'])]));
    expect(lone.map(({ line }) => line)).to.deep.equal([2]);
    expect(next.counts).to.include({ rejected: 1 });
  });

  it('fails a text that cannot be read: no header, an open quote, a row without end', () => {
    expect(planReading(reading(0), stretch([]))).to.have.nested.property('problem.code', 'empty');
    expect(planReading(reading(10), stretch([HEADER], { openQuote: true }))).to.deep.nested.include({
      'problem.code': 'open_quote',
      'problem.line': 2,
    });
    expect(planReading(reading(10), stretch([], { isLast: false }))).to.have.nested.property('problem.code', 'row_too_long');
    expect(planReading(reading(10), stretch([piece(1, ['a'])]))).to.have.nested.property('problem.code', 'missing_column');
  });

  it('goes on when nothing but blank lines is left', () => {
    const { next } = step(reading(100, { offset: 90, line: 9, header: ['product', 'sku'] }), stretch([]));
    expect(next).to.include({ status: 'writing', rows: 0 });
  });
});
