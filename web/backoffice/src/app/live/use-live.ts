import type { DocumentReference, Query, Unsubscribe } from 'firebase/firestore';
import { useEffect, useRef, useState } from 'react';
import { firestore } from '../session/shop.ts';
import type { Store } from './store.ts';

/** What a listener has seen last: undefined until it has seen anything; `error` when it was refused or broke off. */
export interface Live<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** A document as it was read: its id and its fields, for the contract's schema to check. */
type Parse<T> = (data: unknown, id: string) => T;

/** Listens to a query as long as the component is shown. `key` says what is asked: another key, another listener; undefined listens to nothing. */
export function useLiveQuery<T>(key: string | undefined, ask: (store: Store) => Query, parse: Parse<T>): Live<readonly T[]> {
  return useListener<readonly T[]>(key, (store, next, fail) =>
    store.sdk.onSnapshot(ask(store), ({ docs }) => next(docs.map((one) => parse(one.data(), one.id))), fail),
  );
}

/** Listens to one document; null when there is none. */
export function useLiveDocument<T>(
  key: string | undefined,
  ask: (store: Store) => DocumentReference,
  parse: Parse<T>,
): Live<T | null> {
  return useListener<T | null>(key, (store, next, fail) =>
    store.sdk.onSnapshot(ask(store), (one) => next(one.exists() ? parse(one.data(), one.id) : null), fail),
  );
}

type Listen<T> = (store: Store, next: (value: T) => void, fail: (error: unknown) => void) => Unsubscribe;

function useListener<T>(asked: string | undefined, listen: Listen<T>): Live<T> {
  const [attempt, setAttempt] = useState(0);
  const key = asked && `${asked} ${attempt}`;
  const [seen, setSeen] = useState<{ readonly key: string; readonly value?: T; readonly error?: unknown }>();
  const latest = useRef(listen);
  useEffect(() => {
    latest.current = listen;
  });
  useEffect(() => {
    if (key === undefined) return undefined;
    let stop: Unsubscribe | undefined;
    let over = false;
    const fail = (error: unknown) => setSeen((before) => ({ ...(before?.key === key && before), key, error }));
    const start = async () => {
      const store = await firestore();
      if (!over) stop = latest.current(store, (value) => setSeen({ key, value }), fail);
    };
    start().catch(fail);
    return () => {
      over = true;
      stop?.();
    };
  }, [key]);
  const current = seen?.key === key ? seen : undefined;
  return { value: current?.value, error: current?.error, retry: () => setAttempt((before) => before + 1) };
}
