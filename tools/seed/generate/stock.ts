import type { StockLine } from '../../../contracts/inventory/views.ts';
import type { Goods } from '../shop/goods.ts';
import { between, chanceOf } from './chance.ts';
import { variantsOf } from './variants.ts';

type Kept = Pick<StockLine, 'counted' | 'policy'>;

/** From how many units on stock counts as low. */
const LOW_FROM = 5;

/** How many there are of a thing, and what may be promised beyond. A few are nearly gone even where there is plenty. */
const KEPT: Readonly<Record<NonNullable<Goods['stock']> | 'file', (chance: () => number) => Kept>> = {
  plenty: (chance) => ({ counted: chance() < 0.08 ? between(chance, 2, 4) : between(chance, 12, 180) }),
  scarce: (chance) => ({ counted: between(chance, 1, 3) }),
  gone: () => ({ counted: 0 }),
  'to-order': () => ({ counted: 0, policy: { kind: 'backorder', limit: 10 } }),
  'to-come': () => ({ counted: 0, policy: { kind: 'preorder', limit: 25, availableAt: '2027-03-01T00:00:00.000Z' } }),
  file: () => ({ counted: 0, policy: { kind: 'unlimited' } }),
};

/** The stock of each variant of goods at a location. */
export function stockOf(goods: Goods, locationId: string): StockLine[] {
  const kept = KEPT[goods.digital ? 'file' : (goods.stock ?? 'plenty')];
  return variantsOf(goods).map(({ sku }) => ({
    sku,
    locationId,
    lowStockThreshold: LOW_FROM,
    ...kept(chanceOf(`stock ${sku}`)),
  }));
}
