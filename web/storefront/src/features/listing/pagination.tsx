import { Link } from '@swan-io/chicane';
import { classNames } from '../../../../design/class-names.ts';
import { useListingMessages } from '../../app/messages/listing.ts';

interface PaginationProps {
  readonly page: number;
  readonly pageCount: number;
  /** The address of a page. */
  readonly to: (page: number) => string;
}

const cell = 'grid h-11 min-w-11 place-items-center rounded-md border border-transparent px-3 text-sm figures';

/** The pages of a listing. */
export function Pagination({ page, pageCount, to }: PaginationProps) {
  const words = useListingMessages();
  if (pageCount < 2) return null;
  const toTop = (): void => {
    document.getElementById('results')?.scrollIntoView();
    document.getElementById('results')?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={words.pages} className="mt-14 flex flex-wrap justify-center gap-1">
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className={classNames(cell, 'hover:border-line')} onClick={toTop}>
          {words.previous}
        </Link>
      )}
      {nearby(page, pageCount).map((number) => (
        <Link
          key={number}
          to={to(number)}
          aria-label={words.page(number)}
          aria-current={number === page ? 'page' : undefined}
          className={classNames(cell, number === page ? 'border-ink font-semibold' : 'hover:border-line')}
          onClick={toTop}
        >
          {number}
        </Link>
      ))}
      {page < pageCount && (
        <Link to={to(page + 1)} rel="next" className={classNames(cell, 'hover:border-line')} onClick={toTop}>
          {words.next}
        </Link>
      )}
    </nav>
  );
}

function nearby(page: number, pageCount: number): number[] {
  const pages = [1, page - 1, page, page + 1, pageCount].filter((number) => number >= 1 && number <= pageCount);
  return [...new Set(pages)].sort((one, other) => one - other);
}
