import { Link } from '@swan-io/chicane';
import type { SearchHit } from '../../../../../contracts/catalog/published/search.ts';
import { classNames } from '../../../../design/class-names.ts';
import { Picture } from '../../ui/picture.tsx';
import { Price } from '../../ui/price.tsx';
import { useMessages } from '../messages/shell.ts';
import { router } from '../router.ts';
import { useMarket } from '../shop/market.ts';
import { useText } from '../shop/wording.ts';
import type { Suggestions } from './use-suggestions.ts';

interface SuggestionListProps {
  readonly id: string;
  readonly open: boolean;
  readonly state: Suggestions;
  readonly active: number;
  readonly words: string;
  /** Somebody followed a suggestion. */
  readonly onGo: () => void;
}

/** What fits the words so far, below the search field. */
export function SuggestionList({ id, open, state, active, words, onGo }: SuggestionListProps) {
  const { search } = useMessages();
  const hits = state.status === 'found' ? state.hits : [];
  return (
    <>
      <p className="sr-only" role="status">
        {open && state.status === 'found' && search.found(hits.length)}
      </p>
      <div
        hidden={!open}
        className="absolute top-full right-0 z-40 mt-2 w-full min-w-[min(380px,calc(100vw-32px))] animate-fade overflow-hidden rounded-md border border-line bg-surface shadow-floating"
      >
        <div id={`${id}-list`} role="listbox" aria-label={search.suggestions} className="max-h-[60dvh] overflow-y-auto">
          {hits.map((hit, place) => (
            <Suggestion key={hit.id} id={`${id}-${place}`} hit={hit} active={place === active} onGo={onGo} />
          ))}
        </div>
        <p className="border-t border-line px-4 py-3 text-sm first:border-0">
          {state.status === 'failed' && search.failed}
          {state.status === 'found' && state.total === 0 && search.none(words)}
          {state.status === 'found' && state.total > 0 && (
            <Link to={router.search({ q: words })} className="font-medium text-accent hover:underline" onClick={onGo}>
              {search.all(state.total, words)}
            </Link>
          )}
        </p>
      </div>
    </>
  );
}

interface SuggestionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onGo: () => void;
}

function Suggestion({ id, hit, active, onGo }: SuggestionProps) {
  const text = useText();
  const market = useMarket();
  const price = market && hit.prices[market.id];
  return (
    <Link
      id={id}
      role="option"
      aria-selected={active}
      to={router.product({ slug: hit.slug })}
      tabIndex={-1}
      className={classNames('flex items-center gap-3 px-3 py-2', active ? 'bg-sunken' : 'hover:bg-sunken')}
      onClick={onGo}
    >
      <Picture url={hit.picture?.url} alt="" eager className="size-12 shrink-0 rounded-sm" />
      <span className="min-w-0 flex-1 truncate text-sm font-medium">{text(hit.title)}</span>
      <span className="text-sm text-muted">
        {price && <Price amountMinor={price.fromMinor} from={price.toMinor !== undefined} />}
      </span>
    </Link>
  );
}
