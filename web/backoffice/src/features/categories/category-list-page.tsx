import { FolderTree, Plus } from 'lucide-react';
import { useState } from 'react';
import type { CategoryView } from '../../../../../contracts/catalog/views.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { useCommands } from '../../app/keyboard/commands.ts';
import { useCan } from '../../app/session/staff.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMarkets } from '../markets/market-queries.ts';
import { CategoryDialog } from './category-dialog.tsx';
import { useCategories } from './category-queries.ts';
import { type Asked, CategoryRow } from './category-row.tsx';
import { inTreeOrder, type Placed } from './category-tree.ts';
import { DeleteCategory } from './delete-category.tsx';

/** The tree of categories. */
export function CategoryListPage() {
  const { data, error, refetch } = useCategories();
  const mayWrite = useCan('catalog.write');
  const [asked, setAsked] = useState<Asked>();
  const tree = inTreeOrder(data ?? []);
  const close = () => setAsked(undefined);
  useCommands(mayWrite ? [{ group: 'Categories', label: 'New category', keys: 'n', run: () => setAsked({ what: 'add' }) }] : []);
  return (
    <>
      <PageHeader
        title="Categories"
        subtitle="Where shoppers look. A product can stand in several."
        actions={
          mayWrite && (
            <Button onClick={() => setAsked({ what: 'add' })}>
              <Plus size={16} aria-hidden /> New category
            </Button>
          )
        }
      />
      <div className="rounded-lg border border-line bg-surface">
        {data ? <Tree tree={tree} onAsk={mayWrite ? setAsked : undefined} /> : <NotYet error={error} onRetry={refetch} />}
      </div>
      {asked && <Answer asked={asked} tree={tree} onClose={close} />}
    </>
  );
}

interface AnswerProps {
  readonly asked: Asked;
  readonly tree: readonly Placed<CategoryView>[];
  readonly onClose: () => void;
}

/** The dialog for what is asked; a category's form needs the markets' languages first. */
function Answer({ asked, tree, onClose }: AnswerProps) {
  const markets = useMarkets().data;
  if (asked.what === 'delete') return <DeleteCategory category={asked.category} onClose={onClose} />;
  if (!markets) return null;
  const what = asked.what === 'add' ? { parentId: asked.parentId } : { category: asked.category };
  return <CategoryDialog tree={tree} markets={markets} {...what} onClose={onClose} />;
}

function NotYet({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => unknown }) {
  if (error !== null) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <div role="status" aria-label="Loading the categories" className="flex flex-col gap-3 p-5">
      {['w-40', 'w-56', 'w-48', 'w-64', 'w-44'].map((width) => (
        <Skeleton key={width} className={`h-6 ${width}`} />
      ))}
    </div>
  );
}

interface TreeProps {
  readonly tree: readonly Placed<CategoryView>[];
  readonly onAsk: ((asked: Asked) => void) | undefined;
}

function Tree({ tree, onAsk }: TreeProps) {
  if (tree.length === 0) {
    return (
      <EmptyState sign={<FolderTree size={26} aria-hidden />} title="No category yet">
        <p>Shoppers find products by search alone, until there is one.</p>
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-line">
      {tree.map((placed) => (
        <CategoryRow key={placed.category.id} placed={placed} onAsk={onAsk} />
      ))}
    </ul>
  );
}
