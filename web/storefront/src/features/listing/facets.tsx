import type { Facet } from '../../../../../contracts/catalog/published/search.ts';
import { AVAILABILITY_FACET, CATEGORY_FACET } from '../../../../../contracts/catalog/published/facet-names.ts';
import { Checkbox } from '../../../../design/controls/checkbox.tsx';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { useCategories } from '../../app/shop/categories.ts';
import { useListingMessages } from '../../app/messages/listing.ts';
import { type Choices, toggleFacet } from './choices.ts';
import { PriceRange } from './price-range.tsx';
import { useFacetWords } from './use-facet-words.ts';

/** How many values of a facet are shown before somebody asks for all. */
const SHORT = 6;

/** How many facets are shown before somebody asks for all. */
const FIRST = 5;

interface FacetsProps {
  readonly facets: readonly Facet[];
  readonly priceRange: { readonly minMinor: number; readonly maxMinor: number } | undefined;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** What a listing can be narrowed by. */
export function Facets({ facets, priceRange, choices, onChoose }: FacetsProps) {
  const { moreFilters } = useListingMessages();
  const offered = inOrder(useOfferedFacets(facets));
  const used = offered.findLastIndex(({ values }) => values.some(({ selected }) => selected));
  const first = Math.max(FIRST, used + 1);
  const group = (facet: Facet) => (
    <FacetGroup key={facet.name} facet={facet} onToggle={(value) => onChoose(toggleFacet(choices, facet.name, value))} />
  );
  return (
    <div className="divide-y divide-line border-y border-line">
      <PriceRange range={priceRange} choices={choices} onChoose={onChoose} />
      {offered.slice(0, first).map(group)}
      {offered.length > first && (
        <details>
          <summary className="py-4 text-sm font-semibold underline-offset-4 hover:underline">{moreFilters}</summary>
          <div className="divide-y divide-line border-t border-line">{offered.slice(first).map(group)}</div>
        </details>
      )}
    </div>
  );
}

/** Keeps the place of the facets. */
export function FacetsSkeleton() {
  return (
    <div className="space-y-5" aria-hidden>
      {['h-32', 'h-44', 'h-52', 'h-40'].map((height) => (
        <Skeleton key={height} className={height} />
      ))}
    </div>
  );
}

function FacetGroup({ facet, onToggle }: { readonly facet: Facet; readonly onToggle: (value: string) => void }) {
  const words = useListingMessages();
  const { nameOf, valueOf } = useFacetWords();
  const selected = facet.values.findLastIndex((value) => value.selected);
  const short = facet.values.slice(0, Math.max(SHORT, selected + 1));
  const rest = facet.values.slice(short.length);
  const row = ({ value, count, selected: checked }: Facet['values'][number]) => (
    <Checkbox key={value} checked={checked} disabled={count === 0 && !checked} onChange={() => onToggle(value)}>
      <span className="flex justify-between gap-3">
        <span>{valueOf(facet.name, value)}</span>
        <span className="figures text-muted">{count}</span>
      </span>
    </Checkbox>
  );
  return (
    <fieldset className="py-4">
      <legend className="float-left mb-1.5 w-full text-sm font-semibold">{nameOf(facet.name)}</legend>
      <div className="clear-both">
        {short.map(row)}
        {rest.length > 0 && (
          <details>
            <summary className="py-1 text-[13px] text-muted underline underline-offset-4">{words.more(rest.length)}</summary>
            {rest.map(row)}
          </details>
        )}
      </div>
    </fieldset>
  );
}

// Among results the categories at the top are enough to choose from; within a category its own links lead further.
function useOfferedFacets(facets: readonly Facet[]): readonly Facet[] {
  const categories = useCategories();
  return facets.map((facet) => {
    if (facet.name !== CATEGORY_FACET) return facet;
    const top = new Set(categories.filter(({ parentId }) => parentId === undefined).map(({ id }) => id));
    return { ...facet, values: facet.values.filter(({ value }) => top.has(value)) };
  });
}

const PLACES: Readonly<Record<string, number>> = { [CATEGORY_FACET]: -2, [AVAILABILITY_FACET]: -1 };

// A facet that does not divide what is shown says nothing.
function inOrder(facets: readonly Facet[]): Facet[] {
  return facets
    .filter(({ values }) => values.length > 1 || values.some(({ selected }) => selected))
    .toSorted((one, other) => (PLACES[one.name] ?? 0) - (PLACES[other.name] ?? 0) || weight(other) - weight(one));
}

function weight({ values }: Facet): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
