import { PackageOpen } from 'lucide-react';
import type { ImportView } from '../../../../../contracts/catalog/import/endpoints.ts';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Router, type RouteParams } from '../../app/router.ts';
import { useCan } from '../../app/session/staff.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import type { Column } from '../../ui/table/data-table.tsx';
import { PagedTable } from '../../ui/table/paged-table.tsx';
import { pagingOf } from '../../ui/table/paging.ts';
import { Timestamp } from '../../ui/timestamp.tsx';
import { useImports } from './import-queries.ts';
import { ImportBadge } from './import-words.tsx';
import { StartImport } from './start/start-import.tsx';

/** Brings files of products, and shows those of the last thirty days. */
export function ImportListPage(params: RouteParams['Imports']) {
  const paging = pagingOf(params);
  const listing = useImports({ cursor: paging.cursor, limit: paging.limit });
  return (
    <>
      <PageHeader title="Imports" />
      <div className="flex flex-col gap-5">
        {useCan('catalog.write') && <StartImport />}
        <Section flush title="Past imports" note="Imports and their reports are kept for 30 days.">
          <PagedTable
            caption="Past imports"
            columns={COLUMNS}
            listing={listing}
            paging={paging}
            keyOf={({ id }) => id}
            hrefOf={({ id }) => Router.Import({ importId: id })}
            empty={
              <EmptyState sign={<PackageOpen size={26} aria-hidden />} title="Nothing was imported yet">
                <p>Start with the template: it has the columns of your markets.</p>
              </EmptyState>
            }
            onGo={(page) => Router.push('Imports', page)}
          />
        </Section>
      </div>
    </>
  );
}

const count = (n: number) => n.toLocaleString('en');

const COLUMNS: readonly Column<ImportView>[] = [
  { head: 'Begun', cell: ({ createdAt }) => <Timestamp at={createdAt} /> },
  { head: 'Status', cell: ({ status }) => <ImportBadge status={status} /> },
  { head: 'Kind', from: 'lg', cell: ({ format, profile }) => (profile === 'shopify' ? 'Shopify CSV' : kinds[format]) },
  { head: 'Products', align: 'end', from: 'md', cell: ({ products }) => count(products) },
  { head: 'Created', align: 'end', from: 'sm', cell: ({ counts }) => count(counts.created) },
  { head: 'Updated', align: 'end', from: 'sm', cell: ({ counts }) => count(counts.updated) },
  { head: 'Unchanged', align: 'end', from: 'md', cell: ({ counts }) => count(counts.unchanged) },
  {
    head: 'Rejected',
    align: 'end',
    cell: ({ counts }) => <span className={counts.rejected > 0 ? 'text-danger' : ''}>{count(counts.rejected)}</span>,
  },
];

const kinds = { csv: 'CSV', ndjson: 'JSON lines' };
