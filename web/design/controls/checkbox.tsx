import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names.ts';

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { readonly children: ReactNode };

/** Yes or no, with its words beside it. */
export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <label className={classNames('flex cursor-pointer items-start gap-2.5 py-1 text-sm', className)}>
      <input {...rest} type="checkbox" className="mt-0.5 size-4.5 shrink-0 accent-accent" />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}

type RadioCardProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { readonly children: ReactNode };

/** One choice among few, as a card; those of one `name` exclude each other. */
export function RadioCard({ children, className, ...rest }: RadioCardProps) {
  return (
    <label
      className={classNames(
        'flex cursor-pointer items-center gap-3 rounded-md border border-line bg-surface px-4 py-3 transition-colors hover:border-edge',
        'has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent',
        className,
      )}
    >
      <input {...rest} type="radio" className="size-4.5 shrink-0 accent-accent outline-none" />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}
