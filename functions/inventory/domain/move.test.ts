import { expect } from 'chai';
import { Rejection } from '../../../contracts/rejection.ts';
import { assertSameRequest, moveUnits } from './move.ts';
import { totalsOf } from './shard.ts';
import { newStock, sharded, type StockState } from './stock-state.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const received = (quantity: number): StockState =>
  moveUnits(newStock('SKU-1', 'main', {}, NOW), { kind: 'receive', locationId: 'main', quantity }, NOW).state;

describe('a movement of stock', () => {
  it('adds what was received', () => {
    expect(totalsOf(received(7).shards)).to.deep.equal({ promisable: 7, reserved: 0, sold: 0 });
  });

  it('opens a shard at a location where the SKU did not lie yet, and tells every shard', () => {
    const { state } = moveUnits(received(7), { kind: 'receive', locationId: 'store', quantity: 3 }, NOW);
    expect(state.stock.layout).to.deep.equal(['main', 'store']);
    expect(state.shards.map(({ layout, promisable }) => [layout.length, promisable])).to.deep.equal([
      [2, 7],
      [2, 3],
    ]);
  });

  it('is spread evenly over the shards of its location', () => {
    const split = sharded(received(10), 4, NOW)?.state ?? received(0);
    const { state } = moveUnits(split, { kind: 'adjust', locationId: 'main', quantity: -2 }, NOW);
    expect(state.shards.map(({ promisable }) => promisable)).to.deep.equal([2, 2, 2, 2]);
  });

  it('counts reserved units as lying on the shelf', () => {
    const base = received(10);
    const reserved = base.shards.map((shard) => ({ ...shard, promisable: 6, reserved: 4 }));
    const { state, quantity } = moveUnits({ ...base, shards: reserved }, { kind: 'count', locationId: 'main', counted: 9 }, NOW);
    expect(quantity).to.equal(-1);
    expect(totalsOf(state.shards)).to.deep.equal({ promisable: 5, reserved: 4, sold: 0 });
  });

  it('by count may find less than was promised; then nothing more is', () => {
    const base = received(10);
    const reserved = base.shards.map((shard) => ({ ...shard, promisable: 0, reserved: 10 }));
    const { state } = moveUnits({ ...base, shards: reserved }, { kind: 'count', locationId: 'main', counted: 8 }, NOW);
    expect(state.stock.totals.promisable).to.equal(-2);
    expect(state.stock.availability).to.equal('out');
  });

  it('takes away no more than lies there unsold', () => {
    expect(() => moveUnits(received(7), { kind: 'adjust', locationId: 'main', quantity: -8 }, NOW)).to.throw(Rejection, 'Only 7');
    expect(
      moveUnits(received(7), { kind: 'adjust', locationId: 'main', quantity: -7 }, NOW).state.stock.totals.promisable,
    ).to.equal(0);
  });

  it('is found again by the same request only', () => {
    const move = {
      id: 'm',
      sku: 'S',
      locationId: 'main',
      kind: 'receive',
      reason: 'delivery',
      quantity: 1,
      promisableAfter: 1,
      at: NOW,
      by: { kind: 'user', id: 'u' },
      requestHash: 'a',
    } as const;
    expect(() => assertSameRequest(move, 'a')).not.to.throw();
    expect(() => assertSameRequest(move, 'b'))
      .to.throw(Rejection)
      .with.property('code', 'idempotency_key_reused');
  });
});
