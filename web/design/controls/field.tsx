import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { classNames } from '../class-names.ts';

/** What stands around every control: its label, a hint, and what is wrong with it. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Keeps the label for screen readers alone. */
  readonly labelHidden?: boolean;
}

const BOX =
  'w-full rounded-md border bg-surface text-ink placeholder:text-muted transition-colors disabled:bg-sunken disabled:text-muted';
const boxClass = (error: string | undefined, className?: string) =>
  classNames(BOX, error === undefined ? 'border-edge hover:border-ink' : 'border-danger', className);

interface Tied {
  readonly id: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

/** A label, a control and its messages, tied together for everybody. */
export function Field({
  label,
  hint,
  error,
  labelHidden = false,
  children,
}: FieldProps & { readonly children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const says = error ?? hint;
  const described = says === undefined ? {} : { 'aria-describedby': `${id}-says` };
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-[13px] font-medium'}>
        {label}
      </label>
      {children({ id, ...(error === undefined ? {} : { 'aria-invalid': true }), ...described })}
      {says !== undefined && (
        <p id={`${id}-says`} className={classNames('text-[13px]', error === undefined ? 'text-muted' : 'text-danger')}>
          {says}
        </p>
      )}
    </div>
  );
}

/** What belongs to the field around a control, and what to the control itself. */
function apart<P extends object>({ label, hint, error, labelHidden = false, ...control }: FieldProps & P) {
  return { field: { label, hint, error, labelHidden }, control };
}

/** A line of text. */
export function TextField({ className, ...props }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const { field, control } = apart(props);
  return (
    <Field {...field}>
      {(tied) => <input {...control} {...tied} className={boxClass(field.error, classNames('h-11 px-3', className))} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ className, ...props }: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { field, control } = apart(props);
  return (
    <Field {...field}>
      {(tied) => (
        <textarea rows={4} {...control} {...tied} className={boxClass(field.error, classNames('px-3 py-2', className))} />
      )}
    </Field>
  );
}

/** A choice out of a list; the system's own, which every phone and screen reader knows. */
export function SelectField({ className, ...props }: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  const { field, control } = apart(props);
  return (
    <Field {...field}>
      {(tied) => <select {...control} {...tied} className={boxClass(field.error, classNames('h-11 px-3', className))} />}
    </Field>
  );
}
