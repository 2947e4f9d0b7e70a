import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** What stands at the right of the title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the checkout. */
export function Section({ title, beside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line pt-7 pb-9 first:border-0 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-5">
        <h2 id={id} className="display text-[26px]">
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
