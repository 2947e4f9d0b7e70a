import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProductStatus } from '../../../../../contracts/catalog/documents.ts';
import type {
  archiveProduct,
  createProduct,
  getProduct,
  listProducts,
  publishProduct,
  replaceProduct,
  restoreProduct,
  unpublishProduct,
} from '../../../../../contracts/catalog/endpoints.ts';
import type { ProductInput } from '../../../../../contracts/catalog/product/product-input.ts';
import type { ProductView } from '../../../../../contracts/catalog/views.ts';
import { request } from '../../app/session/shop.ts';

/** What a list of products is narrowed by, and which page of it. */
export interface ProductListing {
  readonly prefix?: string | undefined;
  readonly status?: ProductStatus | undefined;
  readonly category?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of products by title. */
export function useProducts(listing: ProductListing) {
  return useQuery({
    queryKey: ['products', 'list', listing],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = Object.fromEntries(Object.entries(listing).filter(([, value]) => value !== undefined && value !== ''));
      const { body } = await request<typeof listProducts>({ method: 'GET', path: '/v1/products', query, signal });
      return body;
    },
  });
}

/** Asks the shop for a product as it is now. */
export async function fetchProduct(id: string, signal?: AbortSignal): Promise<ProductView> {
  const { body } = await request<typeof getProduct>({
    method: 'GET',
    path: '/v1/products/{id}',
    params: { id },
    ...(signal && { signal }),
  });
  return body;
}

/** One product; it is not asked for again behind the back of somebody who edits it. */
export function useProduct(id: string) {
  return useQuery({
    queryKey: ['products', 'one', id],
    queryFn: ({ signal }) => fetchProduct(id, signal),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Makes a product; the key stays the same while the same product is tried again. */
export function useCreateProduct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ input, idempotencyKey }: { input: ProductInput; idempotencyKey: string }) => {
      const { body } = await request<typeof createProduct>({ method: 'POST', path: '/v1/products', body: input, idempotencyKey });
      return body;
    },
    onSuccess: async (product) => {
      client.setQueryData(['products', 'one', product.id], product);
      await client.invalidateQueries({ queryKey: ['products', 'list'] });
    },
  });
}

type Versioned = { readonly id: string; readonly version: number };

/** Says anew what a product is. */
export function useReplaceProduct() {
  return useProductChange(async ({ id, version, input }: Versioned & { input: ProductInput }) => {
    const { body } = await request<typeof replaceProduct>({
      method: 'PUT',
      path: '/v1/products/{id}',
      params: { id },
      body: input,
      ifMatch: version,
    });
    return body;
  });
}

/** What can become of a product as a whole. */
export type ProductStep = 'publish' | 'unpublish' | 'archive' | 'restore';

/** Puts a product on sale, takes it off, lays it aside, or brings it back. */
export function useProductStep() {
  return useProductChange(async ({ step, id, version }: Versioned & { step: ProductStep }) => {
    const { body } = await STEPS[step]({ params: { id }, ifMatch: version });
    return body;
  });
}

type StepCall = { readonly params: { readonly id: string }; readonly ifMatch: number };

const STEPS = {
  publish: (call: StepCall) => request<typeof publishProduct>({ method: 'POST', path: '/v1/products/{id}/publish', ...call }),
  unpublish: (call: StepCall) =>
    request<typeof unpublishProduct>({ method: 'POST', path: '/v1/products/{id}/unpublish', ...call }),
  archive: (call: StepCall) => request<typeof archiveProduct>({ method: 'DELETE', path: '/v1/products/{id}', ...call }),
  restore: (call: StepCall) => request<typeof restoreProduct>({ method: 'POST', path: '/v1/products/{id}/restore', ...call }),
} as const;

function useProductChange<Change extends Versioned>(mutationFn: (change: Change) => Promise<ProductView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: async (product) => {
      client.setQueryData(['products', 'one', product.id], product);
      await client.invalidateQueries({ queryKey: ['products', 'list'] });
    },
  });
}
