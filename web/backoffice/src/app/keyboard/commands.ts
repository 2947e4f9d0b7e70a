import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Something that can be done from the keyboard: by its keys (`g o`, `/`), or by its words in the palette. */
export interface Command {
  readonly label: string;
  readonly group: string;
  /** As pressed one after another, joined by spaces; absent for what only the palette offers. */
  readonly keys?: string;
  /** Of no use in the palette, since it moves about in what lies behind it. */
  readonly keysOnly?: boolean;
  readonly run: () => void;
}

let sets: ReadonlyMap<symbol, readonly Command[]> = new Map();
let all: readonly Command[] = [];
const listeners = new Set<() => void>();

function change(next: ReadonlyMap<symbol, readonly Command[]>): void {
  sets = next;
  all = [...sets.values()].flat();
  for (const listener of listeners) listener();
}

/** Every command of the moment: those of the frame, and those of the page that is shown. */
export function currentCommands(): readonly Command[] {
  return all;
}

/** The same, for a component that lists them. */
export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentCommands);
}

/** Offers commands as long as the component is shown; they may close over whatever it knows. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const shape = commands.map(({ group, label, keys }) => `${group}/${label}/${keys ?? ''}`).join('|');
  useEffect(() => {
    const own = Symbol(shape);
    const stable = latest.current.map((command, n) => ({ ...command, run: () => latest.current[n]?.run() }));
    change(new Map([...sets, [own, stable]]));
    return () => change(new Map([...sets].filter(([key]) => key !== own)));
  }, [shape]);
}
