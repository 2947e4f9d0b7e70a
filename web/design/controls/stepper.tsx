import { Minus, Plus } from 'lucide-react';

interface StepperProps {
  /** What is counted, for screen readers. */
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly disabled?: boolean;
  /** What the two buttons are called. */
  readonly less: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
}

const step =
  'grid size-10 place-items-center text-ink hover:bg-sunken focus-visible:-outline-offset-2 disabled:text-muted disabled:opacity-50';

/** A whole number with a button on either side. */
export function Stepper({ label, value, min = 1, max = 99, disabled = false, less, more, onChange }: StepperProps) {
  const type = (text: string) => {
    const typed = Number.parseInt(text, 10);
    if (Number.isInteger(typed)) onChange(Math.min(max, Math.max(min, typed)));
  };
  return (
    <div
      role="group"
      aria-label={label}
      className="inline-flex items-center overflow-hidden rounded-md border border-edge bg-surface"
    >
      <button
        type="button"
        className={step}
        aria-label={less}
        disabled={disabled || value <= min}
        onClick={() => onChange(value - 1)}
      >
        <Minus size={16} aria-hidden />
      </button>
      <input
        className="figures h-10 w-10 rounded-sm bg-transparent text-center text-sm font-medium focus-visible:-outline-offset-2"
        inputMode="numeric"
        aria-label={label}
        disabled={disabled}
        value={value}
        onChange={(event) => type(event.target.value)}
      />
      <button
        type="button"
        className={step}
        aria-label={more}
        disabled={disabled || value >= max}
        onClick={() => onChange(value + 1)}
      >
        <Plus size={16} aria-hidden />
      </button>
    </div>
  );
}
