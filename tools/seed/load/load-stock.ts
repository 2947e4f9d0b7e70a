import * as z from 'zod/mini';
import { StockLineResult } from '../../../contracts/inventory/views.ts';
import { ToolFailure } from '../../failure.ts';
import { stockOf } from '../generate/stock.ts';
import { allGoods } from '../shop/all-goods.ts';
import type { StaffApi } from './staff-api.ts';

const LOCATION = 'main';
const Results = z.object({ results: z.array(StockLineResult) });

/** Counts the stock of the whole shop at its one location. */
export async function loadStock(api: StaffApi): Promise<void> {
  await api('POST', '/v1/locations', { body: { id: LOCATION, name: 'The yard', country: 'DE' } });
  const lines = allGoods.flatMap((goods) => stockOf(goods, LOCATION));
  const { results } = Results.parse(await api('PUT', '/v1/stock', { body: { lines } }));
  const failed = results.filter(({ status }) => status === 'failed');
  if (failed.length > 0) throw new ToolFailure(`Some stock was not taken: ${JSON.stringify(failed)}`, 'Mend tools/seed/shop.');
}
