import { Link, pushUnsafe } from '@swan-io/chicane';
import type { MouseEvent, ReactNode } from 'react';
import { classNames } from '../../../../design/class-names.ts';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { ErrorState } from '../error-state.tsx';

/** A column of a table. The first one names the row and carries its link. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the end, under each other. */
  readonly align?: 'end';
  /** Left out of narrower screens. */
  readonly from?: 'sm' | 'md' | 'lg' | 'xl';
  readonly className?: string;
}

/** What a table lists, and what it shows instead while it cannot. */
export interface DataTableProps<Row> {
  /** What it lists, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while it loads. */
  readonly rows: readonly Row[] | undefined;
  readonly keyOf: (row: Row) => string;
  /** Where a row leads. */
  readonly hrefOf?: (row: Row) => string;
  /** Shown when there are no rows; say why, and what to do. */
  readonly empty: ReactNode;
  readonly error?: unknown;
  readonly onRetry?: () => unknown;
  /** Rows of the page before are still shown while the next one loads. */
  readonly stale?: boolean;
  /** Marks rows that came in just now. */
  readonly isNew?: (row: Row) => boolean;
}

const FROM = { sm: 'hidden sm:table-cell', md: 'hidden md:table-cell', lg: 'hidden lg:table-cell', xl: 'hidden xl:table-cell' };

/** A table of data: a sticky head, rows that are links (the keys j and k go through them), and every state it can be in. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, empty, error, onRetry, stale = false } = props;
  if (error !== undefined && error !== null && !rows) return <ErrorState error={error} onRetry={onRetry} />;
  if (rows?.length === 0) return empty;
  return (
    <div className="overflow-x-auto px-2 lg:overflow-visible">
      <table aria-busy={rows === undefined || stale} className="w-full text-left text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.head} scope="col" className={classNames(headClass, cellClass(column))}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={classNames('transition-opacity', stale && 'opacity-60')}>
          {rows ? (
            rows.map((row) => <DataRow key={props.keyOf(row)} row={row} table={props} />)
          ) : (
            <SkeletonRows columns={columns} />
          )}
        </tbody>
      </table>
    </div>
  );
}

const headClass = 'sticky top-0 z-10 border-b border-line bg-surface py-2 text-[13px] font-medium text-muted';

function cellClass<Row>({ align, from, className }: Column<Row>): string {
  return classNames('px-2 sm:px-3', align === 'end' && 'figures text-right', from && FROM[from], className);
}

function DataRow<Row>({ row, table }: { readonly row: Row; readonly table: DataTableProps<Row> }) {
  const { columns, hrefOf, isNew } = table;
  const href = hrefOf?.(row);
  return (
    <tr
      className={classNames(
        'group border-b border-line last:border-b-0',
        href !== undefined && 'cursor-pointer hover:bg-canvas has-[[data-row-link]:focus-visible]:bg-canvas',
        isNew?.(row) && 'animate-arrive',
      )}
      {...(href !== undefined && { onClick: (event: MouseEvent) => openRow(event, href) })}
    >
      {columns.map((column, n) => (
        <td key={column.head} className={classNames('h-12 py-2', cellClass(column))}>
          {n === 0 && href !== undefined ? (
            <Link to={href} data-row-link className="font-medium underline-offset-4 group-hover:underline">
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

/** The whole row is a target for the pointer; a control inside it, a selection and a modified click keep their own meaning. */
function openRow(event: MouseEvent, href: string): void {
  const inside = event.target instanceof Element && event.target.closest('a, button, input, select, label') !== null;
  if (inside || event.defaultPrevented || window.getSelection()?.isCollapsed === false) return;
  if (event.metaKey || event.ctrlKey) window.open(href, '_blank', 'noopener');
  else pushUnsafe(href);
}

function SkeletonRows<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return Array.from({ length: 8 }, (_, n) => (
    <tr key={n} className="border-b border-line last:border-b-0">
      {columns.map((column) => (
        <td key={column.head} className={classNames('h-12', cellClass(column))}>
          <Skeleton className={classNames('h-4 w-24 max-w-full', column.align === 'end' && 'ml-auto w-16')} />
        </td>
      ))}
    </tr>
  ));
}
