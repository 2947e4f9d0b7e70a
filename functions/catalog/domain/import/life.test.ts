import { expect } from 'chai';
import { type Import, ImportInput } from '../../../../contracts/catalog/import/import.ts';
import { LATER, NOW } from '../product/product.fixture.ts';
import {
  beginImport,
  cancelImport,
  countLate,
  failImport,
  MAX_STALLS,
  NO_COUNTS,
  readOn,
  stall,
  startImport,
  takePart,
  TRANSITIONS,
  writeOn,
} from './life.ts';

const made = { id: 'i1', createdFrom: 'r', by: { kind: 'user' as const, id: 'u' }, now: NOW, purgeAt: NOW };
const collecting = beginImport(made, ImportInput.parse({ format: 'csv' }));
const part = (n: number, hash = 'h') => ({ n, bytes: 10, hash });
const withPart = takePart(collecting, part(1), NOW) ?? collecting;
const reading = startImport(withPart, 1, NOW);
if (!reading) throw new Error('It did not start');
const progress = { offset: 10, line: 1, rows: 1, products: 1, rejected: 0 };
const writing = readOn(reading, progress, NOW);
if (writing.status !== 'writing') throw new Error('It does not write');
const problem = { code: 'x', message: 'y' };

describe('the parts of an import', () => {
  it('come in any order, each once, and a correction takes the place of what it corrects', () => {
    const both = takePart(takePart(collecting, part(2), NOW) ?? collecting, part(1), NOW);
    expect(both?.parts.map(({ n }) => n)).to.deep.equal([1, 2]);
    expect(takePart(withPart, part(1), NOW)).to.equal(undefined);
    expect(takePart(withPart, part(1, 'other'), NOW)?.parts).to.deep.equal([part(1, 'other')]);
  });

  it('must all be there before it starts, and none comes after', () => {
    expect(() => startImport(withPart, 3, NOW))
      .to.throw()
      .with.deep.property('details', { missing: [2, 3] });
    expect(() => takePart(reading, part(2), NOW))
      .to.throw()
      .with.property('code', 'import_closed');
    expect(takePart(reading, part(1), NOW), 'a repeat').to.equal(undefined);
    expect(startImport(reading, 1, NOW), 'a repeat').to.equal(undefined);
    expect(() => startImport(reading, 2, NOW))
      .to.throw()
      .with.property('code', 'import_closed');
  });
});

describe('the life of an import', () => {
  it('goes where the table says, and nowhere else', () => {
    const steps: [Import, Import][] = [
      [withPart, reading],
      [reading, writing],
      [reading, failImport(reading, problem, LATER)],
      [writing, writeOn(writing, undefined, LATER)],
      [writing, failImport(writing, problem, LATER)],
    ];
    const table = Object.entries(TRANSITIONS).flatMap(([from, targets]) => targets.map((to) => `${from} ${to}`));
    expect(steps.map(([from, to]) => `${from.status} ${to.status}`)).to.have.members(table);
    for (const [from, to] of steps) expect(to.version).to.equal(from.version + 1);
  });

  it('adds up what became of its rows', () => {
    const step = { through: 7, counts: { ...NO_COUNTS, created: 2, rejected: 1 } };
    const once = writeOn(writing, step, LATER);
    if (once.status !== 'writing') throw new Error('It is over');
    expect(writeOn(once, { ...step, through: 9 }, LATER)).to.deep.include({
      writtenThrough: 9,
      counts: { created: 4, updated: 0, unchanged: 0, rejected: 2 },
    });
  });

  it('ends when somebody cancels it, and counts what its last step still wrote, once', () => {
    const counts = { ...NO_COUNTS, created: 2 };
    const canceled = cancelImport(writing, LATER);
    if (!canceled) throw new Error('It was not canceled');
    expect(canceled).to.include({ status: 'failed' }).and.to.have.nested.property('problem.code', 'canceled');
    expect(cancelImport(canceled, LATER), 'a repeat').to.equal(undefined);
    const counted = countLate(canceled, writing, counts);
    expect(counted?.counts).to.deep.equal(counts);
    expect(countLate(counted ?? canceled, writing, counts), 'a repeat').to.equal(undefined);
    expect(countLate(failImport(writing, problem, LATER), writing, counts)).to.equal(undefined);
    for (const other of [collecting, writeOn(writing, undefined, LATER), failImport(writing, problem, LATER)])
      expect(() => cancelImport(other, LATER))
        .to.throw()
        .with.property('code', 'wrong_status');
  });

  it('is given up when it never gets on, and forgiven when it does', () => {
    let present: Import = writing;
    for (let times = 0; times < MAX_STALLS; times += 1) present = present.status === 'writing' ? stall(present, LATER) : present;
    expect(present).to.include({ status: 'writing', stalls: MAX_STALLS });
    if (present.status !== 'writing') throw new Error('It is over');
    expect(stall(present, LATER)).to.include({ status: 'failed' }).and.to.have.nested.property('problem.code', 'given_up');
    expect(writeOn(present, { through: 1, counts: NO_COUNTS }, LATER)).to.include({ stalls: 0 });
  });
});
