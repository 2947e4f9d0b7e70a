import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly sign?: ReactNode;
}

/** There is nothing here, why that is, and what to do next. */
export function EmptyState({ title, children, action, sign }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center">
      {sign !== undefined && <div className="text-muted">{sign}</div>}
      <p className="display text-2xl">{title}</p>
      {children !== undefined && <div className="max-w-prose text-muted">{children}</div>}
      {action !== undefined && <div className="pt-2">{action}</div>}
    </div>
  );
}
