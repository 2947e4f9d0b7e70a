import { Search } from 'lucide-react';
import { useMessages } from '../messages/shell.ts';
import { router } from '../router.ts';

/** Where to type what is looked for. */
export function SearchField() {
  const { search } = useMessages();
  const submit = (form: FormData): void => {
    const words = form.get('q');
    if (typeof words === 'string' && words.trim() !== '') router.push('search', { q: words.trim() });
  };
  return (
    <form role="search" action={submit} className="relative">
      <Search size={17} aria-hidden className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted" />
      <input
        type="search"
        name="q"
        aria-label={search.label}
        placeholder={search.placeholder}
        className="h-10 w-full rounded-full border border-edge bg-surface pr-3 pl-9 text-sm placeholder:text-muted"
      />
    </form>
  );
}
