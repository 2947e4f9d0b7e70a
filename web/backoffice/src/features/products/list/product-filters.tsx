import { ProductStatus } from '../../../../../../contracts/catalog/documents.ts';
import { Router, type RouteParams } from '../../../app/router.ts';
import { FilterBar, FilterSearch, FilterSelect } from '../../../ui/table/filter-bar.tsx';
import { useCategories } from '../../categories/category-queries.ts';
import { inTreeOrder } from '../../categories/category-tree.ts';
import { STATUS_WORDS } from '../product-status.tsx';

type Params = RouteParams['Products'];

/** Narrows the list by how titles begin, by status and by category. */
export function ProductFilters({ q, status, category, size }: Params) {
  const tree = inTreeOrder(useCategories().data ?? []);
  const go = (changed: Partial<Params>) => Router.push('Products', { q, status, category, size, ...changed });
  const filtered = q !== undefined || status !== undefined || category !== undefined;
  return (
    <FilterBar onClear={filtered ? () => Router.push('Products', { size }) : undefined}>
      <FilterSearch label="Titles that begin with" value={q} onChange={(next) => go({ q: next })} />
      <FilterSelect
        label="Status"
        all="Any status"
        value={status}
        options={ProductStatus.options.map((value) => ({ value, label: STATUS_WORDS[value] }))}
        onChange={(next) => go({ status: next })}
      />
      <FilterSelect
        label="Category"
        all="Any category"
        value={category}
        options={tree.map((placed) => ({
          value: placed.category.id,
          label: `${'\u2003'.repeat(placed.depth - 1)}${placed.category.title}`,
        }))}
        onChange={(next) => go({ category: next })}
      />
    </FilterBar>
  );
}
