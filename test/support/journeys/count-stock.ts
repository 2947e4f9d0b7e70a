import type { StockView } from '../../../contracts/inventory/views.ts';
import type { Client } from './client.ts';

/** Counts the stock of a SKU so that `left` units can be had, all in one place. */
export async function leaveInStock(client: Client, sku: string, left: number): Promise<void> {
  const { body: stock } = await client.api<StockView>(`/v1/stock/${sku}`);
  for (const [index, { locationId, reserved }] of stock.locations.entries()) {
    // What others have reserved lies there too.
    const body = { locationId, counted: reserved + (index === 0 ? left : 0) };
    const counted = await client.api(`/v1/stock/${sku}/count`, {
      method: 'POST',
      key: `left-${sku}-${locationId}-${Date.now()}`,
      body,
    });
    if (counted.status >= 300) throw new Error(`The stock was not counted: ${JSON.stringify(counted.body)}`);
  }
}
