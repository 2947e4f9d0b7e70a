import { expect } from 'chai';
import { moveUnits } from './move.ts';
import { isUneven } from './spread.ts';
import { configured, newStock, relieved, sharded } from './stock-state.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const ten = moveUnits(newStock('SKU-1', 'main', {}, NOW), { kind: 'receive', locationId: 'main', quantity: 10 }, NOW).state;
const known = { ...ten, stock: { ...ten.stock, version: 1 } };

describe('stock', () => {
  it('is split evenly, and says so once', () => {
    const decision = sharded(known, 4, NOW);
    expect(decision?.state.shards.map(({ promisable }) => promisable)).to.deep.equal([3, 3, 2, 2]);
    expect(decision?.state.stock.layout).to.deep.equal(['main', 'main', 'main', 'main']);
    expect(decision?.events.map(({ type }) => type)).to.deep.equal(['stock.configured.v1']);
  });

  it('never gets fewer shards: orders remember theirs', () => {
    const four = sharded(known, 4, NOW)?.state ?? known;
    expect(sharded(four, 2, NOW)).to.equal(undefined);
    expect(sharded(four, 4, NOW)).to.equal(undefined);
  });

  it('in demand doubles its shards up to 32, while each has enough to sell', () => {
    const countAfter = (units: number, shards: number) => {
      const many = moveUnits(known, { kind: 'count', locationId: 'main', counted: units }, NOW).state;
      const cut = sharded(many, shards, NOW)?.state ?? many;
      return relieved(cut, NOW)?.state.shards.length;
    };
    expect(countAfter(1000, 1)).to.equal(2);
    expect(countAfter(1000, 20)).to.equal(32);
    expect(countAfter(1000, 32)).to.equal(undefined);
    expect(countAfter(1000, 40)).to.equal(undefined);
    expect([countAfter(16, 1), countAfter(15, 1)]).to.deep.equal([2, undefined]);
  });

  it('shares the limit of its policy out over the shards, first to those that owe units', () => {
    const four = sharded(known, 4, NOW)?.state ?? known;
    const owing = four.shards.map((shard, n) => (n === 0 ? { ...shard, promisable: -3 } : { ...shard, locationId: 'store' }));
    const { shards } = configured({ ...four, shards: owing }, { policy: { kind: 'backorder', limit: 7 } }, NOW)?.state ?? four;
    expect(shards.map(({ oversell }) => oversell)).to.deep.equal([4, 1, 1, 1]);
    expect(shards.map(({ policy }) => policy.kind)).to.deep.equal(['backorder', 'backorder', 'backorder', 'backorder']);
  });

  it('is not changed by settings that it has', () => {
    expect(configured(known, { policy: { kind: 'deny' }, lowStockThreshold: 5 }, NOW)).to.equal(undefined);
  });

  it('tells shoppers anew when its threshold makes it low', () => {
    const types = configured(known, { lowStockThreshold: 10 }, NOW)?.events.map(({ type }) => type);
    expect(types).to.deep.equal(['stock.configured.v1', 'stock.availability_changed.v1', 'stock.low.v1']);
  });

  it('is uneven when a shard ran dry whose neighbours have units', () => {
    const four = sharded(known, 4, NOW)?.state ?? known;
    expect(isUneven(four.shards)).to.equal(false);
    const dry = four.shards.map((shard, n) => ({ ...shard, promisable: n === 0 ? 0 : 5 }));
    expect(isUneven(dry)).to.equal(true);
    const soldOut = four.shards.map((shard) => ({ ...shard, promisable: 0 }));
    expect(isUneven(soldOut)).to.equal(false);
  });
});
