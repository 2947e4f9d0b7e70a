import { X } from 'lucide-react';
import { type ChangeEvent, type KeyboardEvent, type Ref, useId, useState } from 'react';
import { classNames } from '../../../../design/class-names.ts';
import { Field } from '../../../../design/controls/field.tsx';

/** What a list of short texts is called, and how its texts are read and told. */
export interface ChipsWords {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  /** What may be typed, offered while typing. */
  readonly suggestions?: readonly string[];
  /** What a typed text stands for: the code of a country for its name. */
  readonly read?: (text: string) => string;
  /** What people call a value: the name of a country for its code. */
  readonly wordsOf?: (value: string) => string;
}

interface ChipsFieldProps extends ChipsWords {
  readonly error?: string | undefined;
  readonly values: readonly string[];
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onChange: (values: string[]) => void;
  readonly onBlur?: () => void;
}

/** A list of short texts: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function ChipsField(props: ChipsFieldProps) {
  const { label, labelHidden = false, hint, error, placeholder, suggestions = [], values, onChange } = props;
  const { wordsOf = (value: string) => value, inputRef } = props;
  const typing = useTyping(props);
  const list = useId();
  const border = error === undefined ? 'border-edge hover:border-ink' : 'border-danger';
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden}>
      {(tied) => (
        <div
          className={classNames('flex min-h-11 flex-wrap items-center gap-1.5 rounded-md border bg-surface px-2 py-1.5', border)}
        >
          {values.map((value) => (
            <Chip key={value} value={wordsOf(value)} onRemove={() => onChange(values.filter((other) => other !== value))} />
          ))}
          <input
            {...tied}
            {...typing}
            ref={inputRef}
            {...(suggestions.length > 0 && { list, autoComplete: 'off' })}
            className="h-7 min-w-24 flex-1 bg-transparent px-1 outline-offset-4"
            placeholder={values.length === 0 ? placeholder : undefined}
          />
          {suggestions.length > 0 && <Suggestions id={list} of={suggestions} />}
        </div>
      )}
    </Field>
  );
}

function Suggestions({ id, of }: { readonly id: string; readonly of: readonly string[] }) {
  return (
    <datalist id={id}>
      {of.map((words) => (
        <option key={words}>{words}</option>
      ))}
    </datalist>
  );
}

/** What is being typed, until it is one of the texts. */
function useTyping({ values, onChange, onBlur, read = (one) => one }: ChipsFieldProps) {
  const [text, setText] = useState('');
  const add = (typed = text) => {
    const fresh = typed.split(',').map((one) => one.trim());
    const next = [...new Set([...values, ...fresh.filter(Boolean).map(read)])];
    if (next.length !== values.length) onChange(next);
    setText('');
  };
  return {
    value: text,
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      // A suggestion that was chosen is whole; what is typed may go on.
      const chosen = 'inputType' in nativeEvent && nativeEvent.inputType === 'insertReplacementText';
      if (chosen) add(target.value);
      else setText(target.value);
    },
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
