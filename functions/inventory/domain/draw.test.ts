import { expect } from 'chai';
import { takeUnits } from './draw.ts';
import { emptyShard } from './shard.ts';

const layout = ['main', 'main', 'store'];
const shards = (...promisable: number[]) =>
  promisable.map((units, n) => ({ ...emptyShard('SKU-1', n, layout, { kind: 'deny' }), promisable: units, received: units }));
const drawn = (from: ReturnType<typeof shards>, quantity: number) =>
  takeUnits(from, quantity, 'reserved')?.map(({ shard, quantity: units }) => [shard.n, units]);

describe('drawing units', () => {
  it('takes all from one shard where that can be', () => {
    expect(drawn(shards(2, 5, 9), 4)).to.deep.equal([[1, 4]]);
  });

  it('takes from as few as can be, one location before several', () => {
    expect(drawn(shards(3, 4, 6), 7)).to.deep.equal([
      [1, 4],
      [0, 3],
    ]);
  });

  it('takes from several locations when no single one has enough', () => {
    expect(drawn(shards(3, 4, 6), 12)).to.deep.equal([
      [1, 4],
      [0, 3],
      [2, 5],
    ]);
  });

  it('takes nothing when all together have too little', () => {
    expect(drawn(shards(3, 4, 6), 14)).to.equal(undefined);
    expect(drawn([], 1)).to.equal(undefined);
  });

  it('counts what it took as reserved, or as sold at once', () => {
    const [taken] = takeUnits(shards(5), 2, 'reserved') ?? [];
    expect(taken?.shard).to.include({ promisable: 3, reserved: 2, sold: 0 });
    const [sold] = takeUnits(shards(5), 2, 'sold') ?? [];
    expect(sold?.shard).to.include({ promisable: 3, reserved: 0, sold: 2 });
  });

  it('leaves alone a shard that owes units', () => {
    expect(drawn(shards(-3, 2), 2)).to.deep.equal([[1, 2]]);
    expect(drawn(shards(-3, 2), 3)).to.equal(undefined);
  });
});
