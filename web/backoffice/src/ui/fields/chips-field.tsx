import { X } from 'lucide-react';
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { classNames } from '../../../../design/class-names.ts';
import { Field } from '../../../../design/controls/field.tsx';

interface ChipsFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly onBlur?: () => void;
}

/** A list of short texts: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function ChipsField(props: ChipsFieldProps) {
  const { label, labelHidden = false, hint, error, placeholder, values, onChange } = props;
  const typing = useTyping(props);
  const border = error === undefined ? 'border-edge hover:border-ink' : 'border-danger';
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden}>
      {(tied) => (
        <div
          className={classNames('flex min-h-11 flex-wrap items-center gap-1.5 rounded-md border bg-surface px-2 py-1.5', border)}
        >
          {values.map((value) => (
            <Chip key={value} value={value} onRemove={() => onChange(values.filter((other) => other !== value))} />
          ))}
          <input
            {...tied}
            {...typing}
            className="h-7 min-w-24 flex-1 bg-transparent px-1 outline-offset-4"
            placeholder={values.length === 0 ? placeholder : undefined}
          />
        </div>
      )}
    </Field>
  );
}

/** What is being typed, until it is one of the texts. */
function useTyping({ values, onChange, onBlur }: ChipsFieldProps) {
  const [text, setText] = useState('');
  const add = () => {
    const fresh = text.split(',').map((one) => one.trim());
    const next = [...new Set([...values, ...fresh.filter(Boolean)])];
    if (next.length !== values.length) onChange(next);
    setText('');
  };
  return {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ',') {
        event.preventDefault();
        add();
      } else if (event.key === 'Backspace' && text === '' && values.length > 0) onChange(values.slice(0, -1));
    },
    onBlur: () => {
      add();
      onBlur?.();
    },
  };
}

/** One of the texts, with the button that takes it away. */
export function Chip({ value, onRemove }: { readonly value: string; readonly onRemove: () => void }) {
  return (
    <span className="inline-flex max-w-full items-center gap-1 rounded-sm bg-sunken py-0.5 pr-1 pl-2 text-sm">
      <span className="truncate">{value}</span>
      <button
        type="button"
        aria-label={`Remove ${value}`}
        className="grid size-5 shrink-0 place-items-center rounded-sm text-muted hover:text-ink"
        onClick={onRemove}
      >
        <X size={13} aria-hidden />
      </button>
    </span>
  );
}
