import { useOnline } from './use-online.ts';
import type { Live } from './use-live.ts';

/** Tells that what is shown moves by itself, or that it does not just now. */
export function LiveSign({ live }: { readonly live: Pick<Live<unknown>, 'value' | 'error'> }) {
  const online = useOnline();
  if (live.error !== undefined || !online) return <span className="text-[13px] text-danger">Not live</span>;
  if (live.value === undefined) return <span className="text-[13px] text-muted">Connecting…</span>;
  return (
    <span className="inline-flex items-center gap-2 text-[13px] text-good">
      <span aria-hidden className="size-2 animate-live rounded-full bg-good" />
      Live
    </span>
  );
}
