import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef } from 'react';
import { useMessages } from '../messages/shell.ts';
import { router } from '../router.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';

/** Where to type what is looked for; what fits appears below while somebody types. */
export function SearchField() {
  const id = useId();
  const suggestions = useSuggestions();
  const { typed, type, state, open, setOpen, active } = suggestions;
  const box = useLeaving(() => setOpen(false));
  const go = (): void => {
    setOpen(false);
    const hit = state.status === 'found' ? state.hits[active] : undefined;
    if (hit) router.push('product', { slug: hit.slug });
    else if (typed.trim() !== '') router.push('search', { q: typed.trim() });
    if (hit) type('');
  };
  return (
    <form
      ref={box}
      role="search"
      className="relative"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <Search size={17} aria-hidden className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-muted" />
      <SearchInput id={id} {...suggestions} />
      <SuggestionList id={id} open={open} state={state} active={active} words={typed.trim()} onGo={() => type('')} />
    </form>
  );
}

function SearchInput({
  id,
  typed,
  type,
  open,
  setOpen,
  active,
  move,
}: { readonly id: string } & ReturnType<typeof useSuggestions>) {
  const { search } = useMessages();
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (!arrow && !(event.key === 'Escape' && open)) return;
    event.preventDefault();
    if (arrow) move(event.key === 'ArrowDown' ? 1 : -1);
    else setOpen(false);
  };
  return (
    <input
      type="search"
      name="q"
      role="combobox"
      autoComplete="off"
      enterKeyHint="search"
      aria-label={search.label}
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={`${id}-list`}
      aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
      placeholder={search.placeholder}
      value={typed}
      className="h-10 w-full rounded-full border border-edge bg-surface pr-3 pl-10 text-sm placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
      onChange={(event) => type(event.target.value)}
      onFocus={() => setOpen(true)}
      onKeyDown={onKeyDown}
    />
  );
}

function useLeaving(onLeave: () => void) {
  const box = useRef<HTMLFormElement>(null);
  const left = useEffectEvent(onLeave);
  useEffect(() => {
    const form = box.current;
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node) || form?.contains(relatedTarget) !== true) left();
    };
    form?.addEventListener('focusout', leave);
    return () => form?.removeEventListener('focusout', leave);
  }, []);
  return box;
}
