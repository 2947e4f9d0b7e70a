import { Toast as Radix } from 'radix-ui';
import { useSyncExternalStore } from 'react';
import { classNames } from '../class-names.ts';

/** A short message that goes by itself; a danger stays longer. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'neutral' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
}

let shown: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Tells something in passing, from anywhere in the page. */
export function toast(text: string, more: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  last += 1;
  show([...shown.slice(-2), { id: last, text, tone: 'neutral', ...more }]);
}

/** Takes all messages away: what they would cover matters more now. */
export function clearToasts(): void {
  show([]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where toasts appear; once in a page. `label` names the region. */
export function Toasts({ label }: { readonly label: string }) {
  const toasts = useSyncExternalStore(subscribe, () => shown);
  return (
    <Radix.Provider label={label}>
      {toasts.map((one) => (
        <OneToast key={one.id} {...one} />
      ))}
      <Radix.Viewport className="fixed inset-x-4 bottom-4 z-60 flex flex-col gap-2 outline-none sm:right-6 sm:left-auto sm:w-96" />
    </Radix.Provider>
  );
}

function OneToast({ id, text, tone, action }: Toast) {
  const look = tone === 'danger' ? 'bg-danger-soft text-danger border-danger' : 'bg-ink text-canvas border-ink';
  return (
    <Radix.Root
      duration={tone === 'danger' ? 9_000 : 5_000}
      onOpenChange={(open) => !open && show(shown.filter((other) => other.id !== id))}
      className={classNames('flex animate-rise items-center gap-4 rounded-md border px-4 py-3 text-sm shadow-floating', look)}
    >
      <Radix.Description className="flex-1">{text}</Radix.Description>
      {action !== undefined && (
        <Radix.Action altText={action.label} className="font-semibold underline underline-offset-4" onClick={action.run}>
          {action.label}
        </Radix.Action>
      )}
    </Radix.Root>
  );
}
