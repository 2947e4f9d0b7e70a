import { type InputHTMLAttributes, type Ref, useId } from 'react';
import { classNames } from '../../../../design/class-names.ts';

type CellInputProps = InputHTMLAttributes<HTMLInputElement> & {
  /** What it is called; a table has its words in the heads of its rows and columns. */
  readonly label: string;
  readonly error?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A line of text in a cell of a table. */
export function CellInput({ label, error, className, ...rest }: CellInputProps) {
  const id = useId();
  return (
    <>
      <input
        {...rest}
        aria-label={label}
        {...(error !== undefined && { 'aria-invalid': true, 'aria-describedby': id })}
        className={classNames(
          'h-9 w-full rounded-md border bg-surface px-2 text-sm placeholder:text-muted',
          error === undefined ? 'border-edge hover:border-ink' : 'border-danger',
          className,
        )}
      />
      {error !== undefined && (
        <p id={id} className="max-w-44 pt-1 text-left text-xs whitespace-normal text-danger">
          {error}
        </p>
      )}
    </>
  );
}
