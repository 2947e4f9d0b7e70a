import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../../../design/controls/button.tsx';
import { PAGE_SIZES, type PageParams, type Paging } from './paging.ts';

interface PagerProps {
  readonly paging: Paging;
  readonly nextCursor: string | undefined;
  /** What is being fetched may still change where it goes. */
  readonly busy?: boolean;
  readonly onGo: (page: PageParams) => void;
}

/** Goes from page to page of a listing; `onGo` puts it into the address: `(page) => Router.push('Orders', { ...params, ...page })`. */
export function Pager({ paging, nextCursor, busy = false, onGo }: PagerProps) {
  const { number, limit, previous } = paging;
  if (number === 1 && nextCursor === undefined && limit === 20) return null;
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center justify-between gap-3 px-5 py-3 text-[13px] text-muted">
      <label className="flex items-center gap-2">
        Rows
        <select
          className="h-8 rounded-md border border-edge bg-surface px-2 text-ink"
          value={limit}
          onChange={(event) => onGo(paging.withSize(Number(event.target.value)))}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </label>
      <div className="flex items-center gap-2">
        <span className="figures pr-2">Page {number}</span>
        <Button size="sm" look="secondary" disabled={busy || previous === undefined} onClick={() => previous && onGo(previous)}>
          <ChevronLeft size={15} aria-hidden /> Previous
        </Button>
        <Button
          size="sm"
          look="secondary"
          disabled={busy || nextCursor === undefined}
          onClick={() => nextCursor !== undefined && onGo(paging.next(nextCursor))}
        >
          Next <ChevronRight size={15} aria-hidden />
        </Button>
      </div>
    </nav>
  );
}
