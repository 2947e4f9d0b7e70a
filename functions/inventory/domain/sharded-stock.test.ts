import { expect } from 'chai';
import * as fc from 'fast-check';
import type { StockPolicy, StockShard } from '../../../contracts/inventory/documents.ts';
import { AFTERWARDS, type DrawAs, takeUnits } from './draw.ts';
import { moveUnits } from './move.ts';
import { balances, sellable, totalsOf } from './shard.ts';
import { configured, newStock, sharded, type StockDecision, type StockState } from './stock-state.ts';
import { spread } from './spread.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const PLACES = ['main', 'store', 'far'];

type Order = { status: 'reserved' | 'sold' | 'over'; draws: { shard: number; quantity: number }[] };
/** A history in the making: the stock, the orders that drew on it, and what staff have added in all. */
type World = { state: StockState; orders: Order[]; received: number; adjusted: number };
type Step =
  | { do: 'draw'; pick: number; quantity: number; as: DrawAs }
  | { do: keyof typeof AFTERWARDS; pick: number }
  | { do: 'receive' | 'adjust' | 'count'; place: number; quantity: number }
  | { do: 'split'; count: number }
  | { do: 'spread' }
  | { do: 'configure'; policy: StockPolicy };

const pick = fc.nat({ max: 1000 });
const draws = fc.record({
  do: fc.constant('draw' as const),
  pick,
  quantity: fc.integer({ min: 1, max: 8 }),
  as: fc.constantFrom('reserved' as const, 'sold' as const),
});
const policy: fc.Arbitrary<StockPolicy> = fc.oneof(
  fc.constant({ kind: 'deny' as const }),
  fc.record({ kind: fc.constant('backorder' as const), limit: fc.integer({ min: 1, max: 40 }) }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: draws },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('settle' as const, 'release' as const, 'restock' as const), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('receive' as const),
      place: fc.nat({ max: 2 }),
      quantity: fc.integer({ min: 1, max: 30 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('adjust' as const),
      place: fc.nat({ max: 2 }),
      quantity: fc.integer({ min: -10, max: 10 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('count' as const), place: fc.nat({ max: 2 }), quantity: fc.nat({ max: 30 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('split' as const), count: fc.integer({ min: 1, max: 32 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'spread' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('configure' as const), policy }) },
);

function started(): World {
  return { state: newStock('SKU-1', 'main', {}, NOW), orders: [], received: 0, adjusted: 0 };
}

function take(world: World, decision: StockDecision | undefined): void {
  if (decision) world.state = decision.state;
}

/** As a checkout does it: one shard at random, and all of them when that one is short. */
function draw(world: World, { pick: chance, quantity, as }: Extract<Step, { do: 'draw' }>): void {
  const { shards } = world.state;
  const first = shards[chance % shards.length];
  if (!first) return;
  const taken = takeUnits(sellable(first) >= quantity ? [first] : shards, quantity, as);
  const all = shards.reduce((units, shard) => units + sellable(shard), 0);
  expect(taken === undefined, 'nothing is refused that is there, nor given that is not').to.equal(all < quantity);
  if (!taken) return;
  const after = new Map(taken.map(({ shard }) => [shard.n, shard]));
  world.state = { ...world.state, shards: shards.map((shard) => after.get(shard.n) ?? shard) };
  world.orders.push({ status: as, draws: taken.map((units) => ({ shard: units.shard.n, quantity: units.quantity })) });
}

function turn(world: World, kind: keyof typeof AFTERWARDS, chance: number): void {
  const { from, to } = AFTERWARDS[kind];
  const open = world.orders.filter((order) => order.status === from);
  const order = open[chance % Math.max(1, open.length)];
  if (!order) return;
  const shards = world.state.shards.map((shard): StockShard => {
    const units = order.draws.filter(({ shard: n }) => n === shard.n).reduce((sum, { quantity }) => sum + quantity, 0);
    return { ...shard, [from]: shard[from] - units, [to]: shard[to] + units };
  });
  world.state = { ...world.state, shards };
  order.status = to === 'sold' ? 'sold' : 'over';
}

function move(world: World, { do: kind, place, quantity }: Extract<Step, { place: number }>): void {
  const locationId = PLACES[place] ?? 'main';
  const lying = world.state.shards
    .filter((shard) => shard.locationId === locationId)
    .reduce((units, { promisable, reserved }) => units + promisable + reserved, 0);
  if (kind === 'adjust' && quantity < 0 && lying + quantity < 0) return;
  const movement = kind === 'count' ? { kind, locationId, counted: quantity } : { kind, locationId, quantity };
  const { quantity: added, ...decision } = moveUnits(world.state, movement, NOW);
  world[kind === 'receive' ? 'received' : 'adjusted'] += added;
  take(world, decision);
}

function play(world: World, next: Step): void {
  if (next.do === 'draw') draw(world, next);
  else if (next.do === 'split') take(world, sharded(world.state, next.count, NOW));
  else if (next.do === 'spread') world.state = { ...world.state, shards: spread(world.state.shards) };
  else if (next.do === 'configure') take(world, configured(world.state, next, NOW));
  else if ('place' in next) move(world, next);
  else turn(world, next.do, next.pick);
}

function assertWhole({ state, orders, received, adjusted }: World): void {
  const { shards } = state;
  const totals = totalsOf(shards);
  const units = (status: Order['status']) =>
    orders
      .filter((order) => order.status === status)
      .reduce((sum, order) => sum + order.draws.reduce((part, { quantity }) => part + quantity, 0), 0);
  expect(shards.every(balances), 'each shard balances').to.equal(true);
  expect(received + adjusted, 'what came in is what is there').to.equal(totals.promisable + totals.reserved + totals.sold);
  expect(
    shards.reduce((sum, shard) => sum + shard.moved, 0),
    'what left a shard came to another',
  ).to.equal(0);
  expect(totals.reserved, 'reserved').to.equal(units('reserved'));
  expect(totals.sold, 'sold').to.equal(units('sold'));
}

describe('sharded stock', () => {
  it('balances at every instant of any history, shard by shard, and holds just what orders hold', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = started();
        for (const next of steps) {
          play(world, next);
          assertWhole(world);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never promises more than is there and the policy allows, however it is split', () => {
    const buying = fc.oneof(
      draws,
      fc.record({ do: fc.constant('split' as const), count: fc.integer({ min: 1, max: 32 }) }),
      fc.constant({ do: 'spread' as const }),
    );
    fc.assert(
      fc.property(fc.nat({ max: 60 }), policy, fc.array(buying, { maxLength: 60 }), (units, kept, steps) => {
        const world = started();
        if (units > 0) play(world, { do: 'receive', place: 0, quantity: units });
        play(world, { do: 'configure', policy: kept });
        for (const next of steps) play(world, next);
        const { promisable, reserved, sold } = totalsOf(world.state.shards);
        const limit = 'limit' in kept ? kept.limit : 0;
        expect(promisable).to.be.at.least(-limit);
        expect(reserved + sold).to.be.at.most(units + limit);
      }),
    );
  });

  it('can be sold to the last unit, however it is split', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.integer({ min: 1, max: 32 }), policy, fc.array(pick), (units, count, kept, picks) => {
        const world = started();
        if (units > 0) play(world, { do: 'receive', place: 0, quantity: units });
        play(world, { do: 'configure', policy: kept });
        play(world, { do: 'split', count });
        const all = units + ('limit' in kept ? kept.limit : 0);
        for (let n = 0; n < all; n += 1)
          play(world, { do: 'draw', pick: picks[n % Math.max(1, picks.length)] ?? n, quantity: 1, as: 'sold' });
        expect(totalsOf(world.state.shards).sold).to.equal(all);
      }),
    );
  });
});
