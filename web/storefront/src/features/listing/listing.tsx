import { type ReactNode, useState } from 'react';
import { SlidersHorizontal } from 'lucide-react';
import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';
import type { SearchSort } from '../../../../../contracts/catalog/published/search.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { SelectField } from '../../../../design/controls/field.tsx';
import { classNames } from '../../../../design/class-names.ts';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { useListingMessages } from '../../app/messages/listing.ts';
import { useMessages } from '../../app/messages/shell.ts';
import { CardGrid, CardGridSkeleton } from '../../ui/card-grid.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useIsWide } from '../../ui/use-is-wide.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { type Choices, countFilters, withoutFilters } from './choices.ts';
import { Facets, FacetsSkeleton } from './facets.tsx';
import { Pagination } from './pagination.tsx';
import { PAGE_SIZE, type Results } from './use-results.ts';

interface ListingProps {
  readonly choices: Choices;
  readonly results: Results;
  /** What is known before the search is there; undefined when nothing is. */
  readonly early?: { readonly cards: readonly Card[]; readonly total: number } | undefined;
  readonly sorts: readonly SearchSort[];
  /** What is shown when there is nothing at all, with no filter to take back. */
  readonly empty: ReactNode;
  /** The address of the page with choices. */
  readonly to: (choices: Choices) => string;
  readonly onChoose: (choices: Choices) => void;
  /** Somebody wants to see what it can be narrowed by. */
  readonly onNarrow?: (() => void) | undefined;
}

/** Products with what narrows and orders them. */
export function Listing(props: ListingProps) {
  const { choices, results, empty, onChoose } = props;
  const { latest, fresh } = results;
  const words = useListingMessages();
  const wide = useIsWide();
  if (fresh && latest?.total === 0 && countFilters(choices) === 0) return empty;
  return (
    <div className="mt-8 gap-12 lg:grid lg:grid-cols-[240px_1fr]">
      {wide && (
        <div>
          <Narrowing choices={choices} results={results} onChoose={onChoose} />
        </div>
      )}
      <section id="results" tabIndex={-1} className="min-w-0 scroll-mt-36 outline-none">
        <h2 className="sr-only">{words.results}</h2>
        <Tools {...props} />
        <Found {...props} />
      </section>
    </div>
  );
}

function Tools({ choices, results, early, sorts, onChoose, onNarrow }: ListingProps) {
  const words = useListingMessages();
  const total = results.latest?.total ?? early?.total;
  const sort = choices.sort ?? sorts[0];
  return (
    <div className="mb-6 space-y-4">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <p className="figures order-last min-h-5 text-sm text-muted sm:order-none" role="status">
          {total !== undefined && words.products(total)}
        </p>
        <div className="grid w-full grid-cols-2 gap-2 sm:flex sm:w-auto lg:block">
          <FilterSheet {...{ choices, results, early, onChoose, onNarrow }} />
          <SelectField
            label={words.sort}
            labelHidden
            value={sort}
            onChange={({ target }) => {
              const wanted = sorts.find((one) => one === target.value);
              onChoose({ ...choices, page: 1, sort: wanted === sorts[0] ? undefined : wanted });
            }}
          >
            {sorts.map((one) => (
              <option key={one} value={one}>
                {words.sorts[one]}
              </option>
            ))}
          </SelectField>
        </div>
      </div>
      <ChosenFilters choices={choices} onChoose={onChoose} />
    </div>
  );
}

type FilterSheetProps = Pick<ListingProps, 'choices' | 'results' | 'early' | 'onChoose' | 'onNarrow'>;

function FilterSheet({ choices, results, early, onChoose, onNarrow }: FilterSheetProps) {
  const words = useListingMessages();
  const { close } = useMessages();
  const [open, setOpen] = useState(false);
  const total = results.latest?.total ?? early?.total ?? 0;
  const show = (): void => {
    onNarrow?.();
    setOpen(true);
  };
  return (
    <div className="lg:hidden">
      <Button look="secondary" className="h-11! w-full" onClick={show}>
        <SlidersHorizontal size={16} aria-hidden />
        {words.showFilters(countFilters(choices))}
      </Button>
      <Sheet
        open={open}
        title={words.filters}
        closeLabel={close}
        onClose={() => setOpen(false)}
        foot={
          <Button className="w-full" size="lg" onClick={() => setOpen(false)}>
            {words.showResults(total)}
          </Button>
        }
      >
        <Narrowing choices={choices} results={results} onChoose={onChoose} />
      </Sheet>
    </div>
  );
}

function Narrowing({ choices, results, onChoose }: Pick<ListingProps, 'choices' | 'results' | 'onChoose'>) {
  const { latest } = results;
  if (!latest) return <FacetsSkeleton />;
  return <Facets facets={latest.facets} priceRange={latest.priceRange} choices={choices} onChoose={onChoose} />;
}

function Found({ choices, results, early, to, onChoose }: ListingProps) {
  const { latest, fresh } = results;
  const found = latest ? { cards: latest.hits, total: latest.total } : early;
  if (!found) return <CardGridSkeleton count={8} />;
  if (found.cards.length === 0) return <NothingFits onClear={() => onChoose(withoutFilters(choices))} />;
  return (
    <div className={classNames('transition-opacity', latest !== undefined && !fresh && 'opacity-60')}>
      <CardGrid cards={found.cards} />
      <Pagination page={choices.page} pageCount={Math.ceil(found.total / PAGE_SIZE)} to={(page) => to({ ...choices, page })} />
    </div>
  );
}

function NothingFits({ onClear }: { readonly onClear: () => void }) {
  const { none, clear } = useListingMessages();
  return (
    <EmptyState title={none.title} action={<Button onClick={onClear}>{clear}</Button>}>
      {none.text}
    </EmptyState>
  );
}
