import type { InputOf } from '../../../contracts/endpoint.ts';
import type { listProducts as endpoint } from '../../../contracts/catalog/endpoints.ts';
import type { ProductSummary } from '../../../contracts/catalog/views.ts';
import { titleKeyOf } from '../domain/product/title-key.ts';
import type { Page, Ports } from '../ports.ts';

/** Products by title, a page at a time. */
export const listProducts =
  (ports: Pick<Ports, 'products'>) =>
  ({ prefix, ...filter }: InputOf<typeof endpoint>['query']): Promise<Page<ProductSummary>> =>
    ports.products.list({ ...filter, prefix: prefix === undefined ? undefined : titleKeyOf(prefix) });
