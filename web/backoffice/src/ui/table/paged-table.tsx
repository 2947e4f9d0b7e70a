import { DataTable, type DataTableProps } from './data-table.tsx';
import { Pager } from './pager.tsx';
import type { PageParams, Paging } from './paging.ts';

/** One page of a listing, as a query answers it. */
interface Listing<Row> {
  readonly data: { readonly items: readonly Row[]; readonly nextCursor?: string | undefined } | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly isPlaceholderData: boolean;
}

type PagedTableProps<Row> = Omit<DataTableProps<Row>, 'rows' | 'error' | 'onRetry' | 'stale'> & {
  readonly listing: Listing<Row>;
  readonly paging: Paging;
  readonly onGo: (page: PageParams) => void;
};

/** A table of one page of a listing, and the way to the pages beside it. */
export function PagedTable<Row>({ listing, paging, onGo, ...table }: PagedTableProps<Row>) {
  const { data, error, refetch, isPlaceholderData } = listing;
  return (
    <>
      <DataTable {...table} rows={data?.items} error={error} onRetry={refetch} stale={isPlaceholderData} />
      <Pager paging={paging} nextCursor={data?.nextCursor} busy={isPlaceholderData} onGo={onGo} />
    </>
  );
}
