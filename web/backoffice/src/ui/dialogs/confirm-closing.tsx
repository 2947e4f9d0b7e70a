import type { ComponentProps } from 'react';
import { ConfirmChange } from './confirm-change.tsx';

type Named<V> = Omit<ComponentProps<typeof ConfirmChange<V>>, 'title' | 'verb' | 'dismiss' | 'danger'> & {
  /** What it is called. */
  readonly name: string;
};

/** Asks before something is closed that can be opened again. */
export function ConfirmClose<V>({ name, ...change }: Named<V>) {
  return <ConfirmChange {...change} title={`Close ${name}?`} verb="Close it" dismiss="Keep it open" danger />;
}

/** Asks before something that is closed is opened. */
export function ConfirmOpen<V>({ name, ...change }: Named<V>) {
  return <ConfirmChange {...change} title={`Open ${name}?`} verb="Open it" />;
}

/** Asks before something is gone for good. */
export function ConfirmDelete<V>({ name, ...change }: Named<V>) {
  return <ConfirmChange {...change} title={`Delete ${name}?`} verb="Delete it" dismiss="Keep it" danger />;
}
