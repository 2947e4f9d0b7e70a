import { Link } from '@swan-io/chicane';
import { Plus, Tag } from 'lucide-react';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { ProductStatus } from '../../../../../../contracts/catalog/documents.ts';
import type { ProductSummary } from '../../../../../../contracts/catalog/views.ts';
import { buttonClass } from '../../../../../design/controls/button.tsx';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { useCommands } from '../../../app/keyboard/commands.ts';
import { Router, type RouteParams } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { Column } from '../../../ui/table/data-table.tsx';
import { PagedTable } from '../../../ui/table/paged-table.tsx';
import { pagingOf } from '../../../ui/table/paging.ts';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { useMarkets } from '../../markets/market-queries.ts';
import { Picture } from '../picture.tsx';
import { useProducts } from '../product-queries.ts';
import { StatusBadge } from '../product-status.tsx';
import { PriceRanges } from './price-range.tsx';
import { ProductFilters } from './product-filters.tsx';

type Params = RouteParams['Products'];

/** All products by title: what is on sale, what is being prepared, what was laid aside. */
export function ProductListPage(params: Params) {
  const { q: prefix, category } = params;
  const status = ProductStatus.options.find((one) => one === params.status);
  const paging = pagingOf(params);
  const { limit, cursor } = paging;
  const listing = useProducts({ prefix, status, category, cursor, limit });
  const markets = useMarkets().data;
  const filtered = prefix !== undefined || status !== undefined || category !== undefined;
  return (
    <>
      <PageHeader title="Products" actions={<ListActions />} />
      <div className="rounded-lg border border-line bg-surface pt-4">
        <ProductFilters {...params} />
        <PagedTable
          caption="Products"
          columns={columnsOf(markets)}
          listing={listing}
          paging={paging}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => Router.Product({ productId: id })}
          empty={<NoProducts filtered={filtered} />}
          onGo={(page) => Router.push('Products', { ...params, ...page })}
        />
      </div>
    </>
  );
}

function columnsOf(markets: readonly Market[] | undefined): Column<ProductSummary>[] {
  return [
    {
      head: 'Product',
      cell: ({ title, image, priceRanges }) => (
        <span className="flex items-center gap-3">
          <Picture url={image?.url} alt="" className="size-9" />
          <span className="min-w-0">
            <span className="line-clamp-2">{title}</span>
            <span className="block text-[13px] font-normal text-muted sm:hidden">
              <PriceRanges ranges={priceRanges} markets={markets} />
            </span>
          </span>
        </span>
      ),
    },
    { head: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
    {
      head: 'Price',
      align: 'end',
      from: 'sm',
      cell: ({ priceRanges }) => <PriceRanges ranges={priceRanges} markets={markets} />,
    },
    { head: 'Variants', align: 'end', from: 'sm', cell: ({ variantCount }) => variantCount },
    { head: 'Brand', from: 'lg', cell: ({ brand }) => brand ?? <span className="text-muted">–</span> },
    { head: 'Changed', align: 'end', from: 'md', cell: ({ updatedAt }) => <Timestamp at={updatedAt} /> },
  ];
}

function ListActions() {
  const mayWrite = useCan('catalog.write');
  useCommands(mayWrite ? [{ group: 'Products', label: 'New product', keys: 'n', run: () => Router.push('NewProduct') }] : []);
  if (!mayWrite) return null;
  return (
    <>
      <Link to={Router.Imports()} className={buttonClass({ look: 'secondary' })}>
        Import
      </Link>
      <Link to={Router.NewProduct()} className={buttonClass()}>
        <Plus size={16} aria-hidden /> New product
      </Link>
    </>
  );
}

function NoProducts({ filtered }: { readonly filtered: boolean }) {
  const sign = <Tag size={26} aria-hidden />;
  if (filtered) {
    return (
      <EmptyState sign={sign} title="No product is like that">
        <p>The search looks at how titles begin. Try fewer letters, or take a filter away.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState sign={sign} title="No products yet">
      <p>Make the first one, or import a file with all of them.</p>
    </EmptyState>
  );
}
