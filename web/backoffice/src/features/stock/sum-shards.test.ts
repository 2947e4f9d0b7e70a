import { expect } from 'chai';
import { sumShards } from './sum-shards.ts';

const shard = (locationId: string, [promisable, reserved, sold]: readonly [number, number, number], oversell = 0) => ({
  locationId,
  promisable,
  reserved,
  sold,
  oversell,
  policy: { kind: 'deny' as const },
});

describe("a SKU's units", () => {
  it('are summed over its shards, and by location', () => {
    const summed = sumShards([shard('main', [5, 1, 2]), shard('store', [3, 0, 0]), shard('main', [4, 2, 0])]);

    expect(summed).to.deep.equal({
      totals: { promisable: 12, reserved: 3, sold: 2 },
      sellable: 12,
      locations: [
        { locationId: 'main', shards: 2, promisable: 9, reserved: 3, sold: 2 },
        { locationId: 'store', shards: 1, promisable: 3, reserved: 0, sold: 0 },
      ],
      shards: 3,
    });
  });

  it('can be sold beyond what is there as far as each shard may', () => {
    expect(sumShards([shard('main', [-2, 4, 0], 5), shard('main', [-3, 0, 0], 1)]).sellable).to.equal(3);
  });
});
