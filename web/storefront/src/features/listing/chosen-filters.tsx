import { X } from 'lucide-react';
import { useListingMessages } from '../../app/messages/listing.ts';
import { useMoney } from '../../app/shop/wording.ts';
import { type Choices, countFilters, limitPrice, toggleFacet, withoutFilters } from './choices.ts';
import { useFacetWords } from './use-facet-words.ts';

interface ChosenFiltersProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** The filters that narrow a listing, each with a way to take it back. */
export function ChosenFilters({ choices, onChoose }: ChosenFiltersProps) {
  const words = useListingMessages();
  const { valueOf } = useFacetWords();
  const price = usePriceWords(choices);
  if (countFilters(choices) === 0) return null;
  const chosen = Object.entries(choices.facets).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  return (
    <ul className="flex flex-wrap items-center gap-2">
      {chosen.map(({ name, value }) => (
        <li key={`${name}:${value}`}>
          <Chip words={valueOf(name, value)} onRemove={() => onChoose(toggleFacet(choices, name, value))} />
        </li>
      ))}
      {price !== undefined && (
        <li>
          <Chip words={price} onRemove={() => onChoose(limitPrice(choices, undefined, undefined))} />
        </li>
      )}
      <li>
        <button
          type="button"
          className="px-2 py-1 text-[13px] underline underline-offset-4"
          onClick={() => onChoose(withoutFilters(choices))}
        >
          {words.clear}
        </button>
      </li>
    </ul>
  );
}

function Chip({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }) {
  const { remove } = useListingMessages();
  return (
    <button
      type="button"
      aria-label={remove(words)}
      className="inline-flex h-8 items-center gap-1.5 rounded-full border border-edge bg-surface px-3 text-[13px] hover:border-ink"
      onClick={onRemove}
    >
      {words}
      <X size={14} aria-hidden />
    </button>
  );
}

function usePriceWords({ minMinor, maxMinor }: Choices): string | undefined {
  const words = useListingMessages();
  const money = useMoney();
  if (minMinor !== undefined && maxMinor !== undefined) return words.priceBetween(money(minMinor), money(maxMinor));
  if (minMinor !== undefined) return words.priceFrom(money(minMinor));
  return maxMinor === undefined ? undefined : words.priceTo(money(maxMinor));
}
