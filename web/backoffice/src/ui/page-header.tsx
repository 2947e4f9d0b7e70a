import { Link } from '@swan-io/chicane';
import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { classNames } from '../../../design/class-names.ts';

interface PageHeaderProps {
  /** Also the title of the window. */
  readonly title: string;
  /** The title is a number or an id, which is read letter by letter. */
  readonly code?: boolean;
  /** Beside the title: a badge, a live sign. */
  readonly sign?: ReactNode;
  readonly subtitle?: ReactNode;
  /** Where this page hangs. */
  readonly parent?: { readonly title: string; readonly href: string };
  readonly actions?: ReactNode;
}

/** What a page is, where it hangs, and what can be done on it. */
export function PageHeader({ title, code = false, sign, subtitle, parent, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Cartwright back office`;
  }, [title]);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-5">
      <div className="min-w-0">
        {parent !== undefined && (
          <nav aria-label="Breadcrumb">
            <Link to={parent.href} className="-ml-1 inline-flex items-center gap-0.5 pb-1 text-[13px] text-muted hover:text-ink">
              <ChevronLeft size={14} aria-hidden />
              {parent.title}
            </Link>
          </nav>
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1
            className={classNames(
              'break-words',
              code ? 'figures text-[26px] font-semibold tracking-tight' : 'display text-[32px]',
            )}
          >
            {title}
          </h1>
          {sign}
        </div>
        {subtitle !== undefined && <div className="pt-1 text-sm text-muted">{subtitle}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
