import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/root.ts';

interface Rewrite {
  readonly source: string;
  readonly function: { readonly functionId: string };
}

/** The function behind a path, by the rewrites of firebase.json; undefined when there is none. */
export function functionBehind(path: string): string | undefined {
  return rewrites().find(({ source }) => patternOf(source).test(path))?.function.functionId;
}

let read: readonly Rewrite[] | undefined;

function rewrites(): readonly Rewrite[] {
  const parse = () => JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')) as { hosting: { rewrites: Rewrite[] } };
  read ??= parse().hosting.rewrites;
  return read;
}

function patternOf(source: string): RegExp {
  return new RegExp(`^${source.replaceAll('{,/**}', '(?:/.*)?').replaceAll('/**', '/.*')}$`);
}
