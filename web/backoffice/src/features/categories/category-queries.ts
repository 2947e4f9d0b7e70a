import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  createCategory,
  deleteCategory,
  listCategories,
  replaceCategory,
} from '../../../../../contracts/catalog/endpoints.ts';
import type { CategoryInput } from '../../../../../contracts/catalog/product/category-input.ts';
import type { CategoryView } from '../../../../../contracts/catalog/views.ts';
import { everyPage } from '../../app/session/every-page.ts';
import { request } from '../../app/session/shop.ts';

const allCategories = queryOptions({
  queryKey: ['categories'],
  staleTime: 60_000,
  queryFn: ({ signal }) =>
    everyPage<CategoryView>(async (query) => {
      const { body } = await request<typeof listCategories>({ method: 'GET', path: '/v1/categories', query, signal });
      return body;
    }),
});

/** All categories; a shop has 2,000 at most. */
export function useCategories() {
  return useQuery(allCategories);
}

type Versioned = { readonly id: string; readonly version: number };

/** What can be done with categories. */
export function useCategoryChanges() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: allCategories.queryKey });
  return {
    create: useMutation({
      onSettled,
      mutationFn: ({ input, idempotencyKey }: { input: CategoryInput; idempotencyKey: string }) =>
        request<typeof createCategory>({ method: 'POST', path: '/v1/categories', body: input, idempotencyKey }),
    }),
    replace: useMutation({
      onSettled,
      mutationFn: ({ id, version, input }: Versioned & { input: CategoryInput }) =>
        request<typeof replaceCategory>({
          method: 'PUT',
          path: '/v1/categories/{id}',
          params: { id },
          body: input,
          ifMatch: version,
        }),
    }),
    remove: useMutation({
      onSettled,
      mutationFn: ({ id, version }: Versioned) =>
        request<typeof deleteCategory>({ method: 'DELETE', path: '/v1/categories/{id}', params: { id }, ifMatch: version }),
    }),
  };
}
