import { useDeferredValue, useState } from 'react';
import type { SearchHit } from '../../../../../contracts/catalog/published/search.ts';
import { useLanguage } from '../messages/language.ts';
import { useMarket } from '../shop/market.ts';
import { published } from '../shop/published.ts';
import { shop } from '../shop/shop.ts';

/** How many products are suggested. */
const MOST = 6;

/** What is suggested for the words so far. */
export type Suggestions =
  | { readonly status: 'quiet' }
  | { readonly status: 'failed' }
  | { readonly status: 'found'; readonly hits: readonly SearchHit[]; readonly total: number };

interface Asked {
  readonly words: string;
  readonly market: string;
  readonly locale: string;
}

const useFound = published(({ words, ...asked }: Asked) => shop.catalog.search({ ...asked, q: words, limit: MOST }));

/** What somebody types into the search field, what is suggested for it, and which suggestion the arrow keys are at (-1 for none). */
export function useSuggestions() {
  const market = useMarket()?.id;
  const locale = useLanguage();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(false);
  const [place, setPlace] = useState(-1);
  const words = useDeferredValue(typed.trim());
  const loaded = useFound(market !== undefined && words.length > 1 ? { words, market, locale } : undefined);
  const [latest, setLatest] = useState<Suggestions>({ status: 'quiet' });
  if (loaded.status === 'ready' && (latest.status !== 'found' || latest.hits !== loaded.data.hits)) {
    setLatest({ status: 'found', hits: loaded.data.hits, total: loaded.data.total });
  }
  const state = stateOf(loaded.status, words, latest);
  const count = state.status === 'found' ? state.hits.length : 0;
  return {
    typed,
    state,
    open: wanted && state.status !== 'quiet',
    active: Math.min(place, count - 1),
    type: (text: string): void => {
      setTyped(text);
      setPlace(-1);
      setWanted(true);
    },
    setOpen: setWanted,
    move: (by: 1 | -1): void => {
      setWanted(true);
      setPlace((from) => ((from + 1 + by + count + 1) % (count + 1)) - 1);
    },
  };
}

// While more letters come, what fitted the fewer stays in sight.
function stateOf(status: 'loading' | 'ready' | 'failed', words: string, latest: Suggestions): Suggestions {
  if (words.length < 2) return { status: 'quiet' };
  return status === 'failed' ? { status: 'failed' } : latest;
}
