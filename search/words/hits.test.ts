import { expect } from 'chai';
import * as fc from 'fast-check';
import { readHits, writeHits } from './hits.ts';

function read(written: string): Map<number, number> {
  const hits = new Map<number, number>();
  readHits(written, (place, weight) => hits.set(place, weight));
  return hits;
}

describe('hits as text', () => {
  it('are a letter each, with the number of cards skipped before it', () => {
    const written = [
      new Map([[0, 0.1]]),
      new Map([[4, 0.1]]),
      new Map([
        [12, 0.1],
        [3, 0.1],
        [4, 0.1],
      ]),
    ].map(writeHits);

    expect(written).to.deep.equal(['A', '4A', '3AA7A']);
  });

  it('are none for none', () => {
    expect(writeHits(new Map())).to.equal('');
    expect(read('')).to.have.property('size', 0);
  });

  it('are read back at their places, their weights to within eight percent', () => {
    const weight = fc.double({ min: 0.1, max: 280, noNaN: true });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(100_000), weight), { selector: ([place]) => place }), (hits) => {
        const again = read(writeHits(new Map(hits)));

        expect([...again.keys()]).to.deep.equal(hits.map(([place]) => place).sort((one, other) => one - other));
        for (const [place, before] of hits) expect((again.get(place) ?? 0) / before).to.be.within(0.92, 1.08);
      }),
    );
  });
});
