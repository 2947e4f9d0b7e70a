import { Badge } from '../../../../../design/signs/badge.tsx';
import type { Live } from '../../../app/live/use-live.ts';

/** Whether figures move by themselves. */
export function LiveSign({ live }: { readonly live: Live<unknown> }) {
  if (live.error !== undefined) {
    return (
      <button type="button" className="text-[13px] text-muted underline underline-offset-4" onClick={live.retry}>
        Not live: connect again
      </button>
    );
  }
  if (live.value === undefined) return <Badge>Connecting…</Badge>;
  return (
    <Badge tone="good">
      <span aria-hidden className="size-1.5 rounded-full bg-current" /> Live
    </Badge>
  );
}
