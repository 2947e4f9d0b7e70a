import type { Firestore } from 'firebase-admin/firestore';
import { Variant } from '../../../contracts/catalog/documents.ts';
import { Market } from '../../../contracts/catalog/market.ts';
import { Offer } from '../../../contracts/catalog/offer.ts';
import { Stock, StockShard, type StockTotals } from '../../../contracts/inventory/documents.ts';

const NOW = '2026-01-01T00:00:00.000Z';

/** A market of euros, prices with tax, one parcel rate for Germany and Austria. */
export const EU: Market = Market.schema.parse({
  id: 'eu',
  name: 'Europe',
  currency: 'EUR',
  countries: ['DE', 'AT'],
  taxInclusive: true,
  locales: ['en'],
  defaultLocale: 'en',
  tax: { rounding: 'line', rates: [{ category: 'standard', ratePpm: 190_000 }] },
  shippingZones: [
    {
      id: 'zone',
      name: 'All',
      countries: ['DE', 'AT'],
      options: [
        {
          id: 'parcel',
          label: 'Parcel',
          service: 'parcel',
          brackets: [{ upToGrams: 30_000, amountMinor: 490 }],
          deliveryDays: { min: 1, max: 3 },
        },
      ],
    },
  ],
  active: true,
  version: 1,
});

/** One SKU of a test's shop: what it costs in euro cents, and how many there are. */
export interface Goods {
  readonly sku: string;
  readonly amountMinor?: number;
  readonly units: number;
  readonly shards?: number;
  /** Nothing has to be sent. */
  readonly digital?: boolean;
}

/** An offer as it is sold. */
export function offerOf({ sku, amountMinor = 1_000, digital = false }: Goods): Offer {
  return Offer.schema.parse({
    sku,
    productId: `product-${sku}`,
    productTitle: `Thing ${sku}`,
    slug: `thing-${sku.toLowerCase()}`,
    options: {},
    published: true,
    prices: { eu: { amountMinor } },
    weightGrams: 200,
    taxCategory: 'standard',
    requiresShipping: !digital,
  });
}

function stockOf({ sku, units, shards = 1 }: Goods) {
  const layout = Array.from({ length: shards }, () => 'main');
  const policy = { kind: 'deny' };
  const share = (n: number) => Math.floor(units / shards) + (n < units % shards ? 1 : 0);
  const stock = {
    sku,
    policy,
    lowStockThreshold: 0,
    layout,
    availability: 'in_stock',
    totals: { promisable: units, reserved: 0, sold: 0 },
    countedAt: NOW,
    version: 1,
  };
  const parts = layout.map((locationId, n) => ({
    sku,
    n,
    locationId,
    promisable: share(n),
    reserved: 0,
    sold: 0,
    received: share(n),
    adjusted: 0,
    moved: 0,
    oversell: 0,
    policy,
    layout,
  }));
  return { stock: Stock.schema.parse(stock), shards: parts.map((part) => StockShard.schema.parse(part)) };
}

/** Puts a market and goods with their stock into the database, as catalog and inventory keep them. */
export async function putGoods(db: Firestore, goods: readonly Goods[]): Promise<void> {
  const batch = db.batch();
  batch.set(db.doc('markets/eu'), EU);
  for (const one of goods) {
    const { stock, shards } = stockOf(one);
    batch.set(db.doc(`variants/${one.sku}`), Variant.schema.parse({ ...offerOf(one), retired: false, updatedAt: NOW }));
    batch.set(db.doc(`stock/${one.sku}`), stock);
    for (const shard of shards) batch.set(db.doc(`stock/${one.sku}/shards/${shard.n}`), shard);
  }
  await batch.commit();
}

/** A SKU's units over all its shards; throws when a shard breaks the invariant received + adjusted + moved = promisable + reserved + sold. */
export async function unitsOf(db: Firestore, sku: string): Promise<StockTotals> {
  const found = await db.collection(`stock/${sku}/shards`).get();
  const totals = { promisable: 0, reserved: 0, sold: 0 };
  for (const document of found.docs) {
    const shard = StockShard.schema.parse(document.data());
    const here = shard.promisable + shard.reserved + shard.sold;
    if (here !== shard.received + shard.adjusted + shard.moved)
      throw new Error(`${document.ref.path} does not add up: ${JSON.stringify(shard)}`);
    totals.promisable += shard.promisable;
    totals.reserved += shard.reserved;
    totals.sold += shard.sold;
  }
  return totals;
}
