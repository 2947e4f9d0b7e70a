import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comment, type ParseResult, parseSync } from 'oxc-parser';
import { root } from '../../../tools/root.ts';

/** A parsed source file; `path` is relative to the root, with slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: ParseResult['program'];
  readonly module: ParseResult['module'];
  readonly comments: readonly Comment[];
  /** The line of an offset, counted from 1. */
  readonly lineAt: (offset: number) => number;
}

/** Something that a rule found: its line, and what stands there. */
export interface Finding {
  readonly line: number;
  readonly what: string;
}

/** A rule about single files. */
export interface SourceRule {
  readonly name: string;
  /** Why; a sentence for the person who broke it. */
  readonly because: string;
  readonly appliesTo: (path: string) => boolean;
  readonly find: (source: Source) => readonly Finding[];
  /** Files that break it, each once. */
  readonly planted: Readonly<Record<string, string>>;
  /** Files that come close and keep it. */
  readonly fine: Readonly<Record<string, string>>;
}

const folders = '{contracts,pricing,search,functions,sdk,web,test,tools,bench,examples}';

/** Paths of all source files of the repository. */
export function sourcePaths(): string[] {
  return globSync(`${folders}/**/*.{ts,tsx,mjs}`, { cwd: root }).sort();
}

/** Reads and parses a file of the repository. */
export function readSource(path: string): Source {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}

/** Parses a text as if it stood at `path`; throws where it is no program. */
export function parseSource(path: string, text: string): Source {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be parsed'}`);

  return { path, text, program, module, comments, lineAt: (offset) => text.slice(0, offset).split('\n').length };
}

/** Whether a path is that of a test or of something that only tests use. */
export function isTest(path: string): boolean {
  return /[.](test|fixture)[.]tsx?$/.test(path) || path.startsWith('test/');
}
