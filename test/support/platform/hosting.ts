import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { root } from '../../../tools/root.ts';

/** Where Hosting leads a path: to a function, or to a page. */
export interface Rewrite {
  readonly source: string;
  readonly function?: { readonly functionId: string; readonly region: string };
  readonly destination?: string;
}

interface HeaderRule {
  readonly source: string;
  readonly headers: ReadonlyArray<{ readonly key: string; readonly value: string }>;
}

/** The part of firebase.json that says what Hosting answers. */
export interface Hosting {
  readonly public: string;
  readonly headers: readonly HeaderRule[];
  readonly rewrites: readonly Rewrite[];
}

/** The function behind a path, by the rewrites of firebase.json; undefined when there is none. */
export function functionBehind(path: string): string | undefined {
  return rewriteOf(path)?.function?.functionId;
}

/** The first rewrite that a path matches, which is the one that counts. */
export function rewriteOf(path: string, { rewrites }: Hosting = hosting()): Rewrite | undefined {
  return rewrites.find(({ source }) => matches(path, source));
}

/** The headers that Hosting gives a path, by their names in small letters; of two rules for one header the later counts. */
export function headersOf(path: string, { headers }: Hosting = hosting()): Record<string, string> {
  const rules = headers.filter(({ source }) => matches(path, source));
  return Object.fromEntries(rules.flatMap((rule) => rule.headers.map(({ key, value }) => [key.toLowerCase(), value] as const)));
}

let read: Hosting | undefined;

/** What firebase.json says of Hosting. */
export function hosting(): Hosting {
  read ??= (JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')) as { hosting: Hosting }).hosting;
  return read;
}

function matches(path: string, source: string): boolean {
  return source.startsWith('!') ? !matchesGlob(path, source.slice(1)) : matchesGlob(path, source);
}
