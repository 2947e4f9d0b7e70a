import { type ReactNode, useId } from 'react';
import { classNames } from '../../../design/class-names.ts';

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Without room at its edges, for tables and lists that bring their own. */
  readonly flush?: boolean;
  readonly className?: string;
}

/** A part of a page, on a card with its heading. */
export function Section({ title, note, actions, children, flush = false, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames('min-w-0 rounded-lg border border-line bg-surface', className)}>
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-4 pb-3">
        <div>
          <h2 id={id} className="text-[15px] font-semibold">
            {title}
          </h2>
          {note !== undefined && <p className="text-[13px] text-muted">{note}</p>}
        </div>
        {actions}
      </header>
      <div className={flush ? '' : 'px-5 pb-5'}>{children}</div>
    </section>
  );
}

/** Terms and what they are; an entry whose value is undefined is left out. */
export function DefinitionList({ entries }: { readonly entries: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="divide-y divide-line text-sm">
      {entries
        .filter(([, value]) => value !== undefined)
        .map(([term, value]) => (
          <div key={term} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-2 first:pt-0 last:pb-0">
            <dt className="text-muted">{term}</dt>
            <dd className="min-w-0 text-right break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
