import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

interface CopyableIdProps {
  readonly value: string;
  /** What it is, for the button: `order id`. */
  readonly what: string;
  /** Shows the beginning and the end of a long one. */
  readonly short?: boolean;
}

/** An id, and a button that copies all of it. */
export function CopyableId({ value, what, short = false }: CopyableIdProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  const shown = short && value.length > 14 ? `${value.slice(0, 6)}…${value.slice(-4)}` : value;
  const Sign = copied ? Check : Copy;
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <code className="truncate font-mono text-[13px]" title={value}>
        {shown}
      </code>
      <button
        type="button"
        aria-label={copied ? `Copied the ${what}` : `Copy the ${what}`}
        className="grid size-6 shrink-0 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink"
        onClick={() => {
          navigator.clipboard.writeText(value).then(
            () => setCopied(true),
            () => undefined,
          );
        }}
      >
        <Sign size={13} aria-hidden />
      </button>
    </span>
  );
}
