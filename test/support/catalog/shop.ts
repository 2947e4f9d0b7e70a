import type { ProductView } from '../../../contracts/catalog/views.ts';
import { type Answer, type Client, newKey } from '../staff/client.ts';

/** A market of euros, or of another currency. */
export function marketBody(id: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    name: `Market ${id}`,
    currency: 'EUR',
    countries: ['DE'],
    taxInclusive: true,
    locales: ['en'],
    defaultLocale: 'en',
    tax: { rounding: 'line', rates: [{ category: 'standard', ratePpm: 190_000 }] },
    shippingZones: [],
    active: true,
    ...over,
  };
}

/** A product with one variant of its own SKU, priced in the market `eu`. */
export function productBody(name: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    slug: name,
    locale: 'en',
    title: `The ${name}`,
    taxCategory: 'standard',
    variants: [{ sku: name.toUpperCase(), prices: { eu: { amountMinor: 1_000 } }, weightGrams: 250 }],
    ...over,
  };
}

/** Makes a product and answers it; throws when it was refused. */
export async function makeProduct(staff: Client, name: string, over: Record<string, unknown> = {}): Promise<ProductView> {
  return made(await staff<ProductView>('POST', '/v1/products', { key: newKey(), body: productBody(name, over) }));
}

/** Makes a product and puts it on sale. */
export async function publishProduct(staff: Client, name: string, over: Record<string, unknown> = {}): Promise<ProductView> {
  const { id, version } = await makeProduct(staff, name, over);
  return made(await staff<ProductView>('POST', `/v1/products/${id}/publish`, { version }));
}

/** The body of an answer that must be a success. */
export function made<T>({ status, body }: Answer<T>): T {
  if (status >= 300) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`);
  return body;
}
