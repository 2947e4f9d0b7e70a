import { Search, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../../design/controls/button.tsx';

interface FilterBarProps {
  readonly children: ReactNode;
  /** Takes all filters away; absent when there are none. */
  readonly onClear?: (() => void) | undefined;
}

/** What a listing is filtered by; each filter changes the address. */
export function FilterBar({ children, onClear }: FilterBarProps) {
  return (
    <div role="search" className="flex flex-wrap items-center gap-2 px-5 pb-3">
      {children}
      {onClear && (
        <Button size="sm" look="quiet" className="h-9!" onClick={onClear}>
          <X size={14} aria-hidden /> Clear
        </Button>
      )}
    </div>
  );
}

const box = 'h-9 rounded-md border border-edge bg-surface text-[13px] text-ink hover:border-ink placeholder:text-muted';

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Words to look for; they are looked for on Enter or when the field is left. The key `/` leads here. */
export function FilterSearch({
  label,
  value = '',
  onChange,
  placeholder = label,
}: FilterProps & { readonly placeholder?: string }) {
  // What was typed counts until the address says something else.
  const [typed, setTyped] = useState({ over: value, text: value });
  const text = typed.over === value ? typed.text : value;
  const commit = () => {
    const words = text.trim();
    if (words !== value) onChange(words === '' ? undefined : words);
  };
  return (
    <span className="relative w-full sm:w-64">
      <Search size={15} aria-hidden className="pointer-events-none absolute top-2.5 left-2.5 text-muted" />
      <input
        data-page-search
        type="search"
        aria-label={label}
        placeholder={placeholder}
        className={`${box} w-full pr-2 pl-8`}
        value={text}
        onChange={(event) => setTyped({ over: value, text: event.target.value })}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </span>
  );
}

interface FilterSelectProps extends FilterProps {
  /** What the choice of everything is called; absent where one has to be chosen. */
  readonly all?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few. */
export function FilterSelect({ label, value, onChange, all, options }: FilterSelectProps) {
  return (
    <select
      aria-label={label}
      className={`${box} w-full min-w-0 px-2 sm:w-auto`}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      {all !== undefined && <option value="">{all}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A day, as `2026-11-24`. */
export function FilterDate({ label, value, onChange }: FilterProps) {
  return (
    <label className="flex w-full items-center gap-1.5 text-[13px] text-muted sm:w-auto">
      {label}
      <input
        type="date"
        className={`${box} flex-1 px-2`}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
    </label>
  );
}
