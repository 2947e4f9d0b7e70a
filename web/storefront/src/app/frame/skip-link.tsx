import { useMessages } from '../messages/shell.ts';

/** Leads keyboards past the header. */
export function SkipLink() {
  const { skip } = useMessages();
  return (
    <a
      href="#main"
      className="sr-only rounded-md bg-accent px-4 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-60"
    >
      {skip}
    </a>
  );
}
