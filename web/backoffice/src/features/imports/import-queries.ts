import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  cancelImport,
  getImport,
  ImportView,
  listImportRows,
  listImports,
} from '../../../../../contracts/catalog/import/endpoints.ts';
import { Import, type RowOutcome, type RowReport } from '../../../../../contracts/catalog/import/import.ts';
import { useLiveDocument } from '../../app/live/use-live.ts';
import { request } from '../../app/session/shop.ts';

/** A page of imports, newest first. */
export function useImports(page: { readonly cursor: string | undefined; readonly limit: number }) {
  return useQuery({
    queryKey: ['imports', 'list', page],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = { limit: page.limit, ...(page.cursor !== undefined && { cursor: page.cursor }) };
      const { body } = await request<typeof listImports>({ method: 'GET', path: '/v1/imports', query, signal });
      return body;
    },
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 3000 : false),
  });
}

/** Tells whether an import still moves. */
export function isUnderWay({ status }: Pick<ImportView, 'status'>): boolean {
  return status === 'reading' || status === 'writing';
}

/** What a page shows of an import: what the shop tells of it, and how far into its file it is. */
export type ImportState = ImportView & { readonly offset?: number; readonly writtenThrough?: number };

/** One import, moving as it moves: by a listener, or by asking again and again where listening is refused. */
export function useImport(id: string) {
  const live = useLiveDocument(
    `imports/${id}`,
    ({ db, sdk }) => sdk.doc(db, 'imports', id),
    (data) => Import.schema.parse(data),
  );
  const asked = useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: async ({ signal }) => {
      const { body } = await request<typeof getImport>({ method: 'GET', path: '/v1/imports/{id}', params: { id }, signal });
      return body;
    },
    refetchInterval: ({ state }) => (live.error !== undefined && state.data && isUnderWay(state.data) ? 1500 : false),
  });
  const state: ImportState | undefined = live.value ?? asked.data;
  return { state, error: asked.error, refetch: asked.refetch, isLive: live.value !== undefined && live.error === undefined };
}

/** A page of an import's report, by line. */
export interface RowListing {
  readonly id: string;
  readonly outcome?: RowOutcome | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What became of each row; asked again while rows still come. */
export function useImportRows(listing: RowListing, running: boolean) {
  return useQuery({
    queryKey: ['imports', 'rows', listing, running],
    placeholderData: keepPreviousData,
    refetchInterval: running ? 2500 : false,
    queryFn: ({ signal }) => fetchRows(listing, signal),
  });
}

async function fetchRows({ id, outcome, cursor, limit }: RowListing, signal?: AbortSignal) {
  const query = { limit, ...(outcome !== undefined && { outcome }), ...(cursor !== undefined && { cursor }) };
  const { body } = await request<typeof listImportRows>({
    method: 'GET',
    path: '/v1/imports/{id}/rows',
    params: { id },
    query,
    ...(signal && { signal }),
  });
  return body;
}

/** All rows of an outcome, page by page; tells how many it has after each. */
export async function fetchAllRows(
  id: string,
  outcome: RowOutcome | undefined,
  onCount: (count: number) => void,
): Promise<RowReport[]> {
  const rows: RowReport[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const { items, nextCursor } = await fetchRows({ id, outcome, cursor, limit: 100 });
    rows.push(...items);
    onCount(rows.length);
    cursor = nextCursor;
  }
  return rows;
}

/** Stops an import that is under way. */
export function useCancelImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<typeof cancelImport>({ method: 'POST', path: '/v1/imports/{id}/cancel', params: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
}
