import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from '../../root.ts';

/** What must stand before a suite can run: nothing, the built codebases, those and the emulators, or an open shop, perhaps with a browser to visit it. */
export type Needs = 'nothing' | 'build' | 'emulators' | 'shop' | 'browser';

/** One mocha suite of the repository. */
export interface SuiteEntry {
  readonly name: string;
  readonly globs: readonly string[];
  readonly needs: Needs;
  /** Its files share nothing (each has a project id of its own), so two may run at once. */
  readonly parallel: boolean;
  /** Files with these words in their names take longest and go first, so that no process waits for the other in the end. */
  readonly longest: readonly string[];
  readonly testTimeoutMs: number;
  readonly timeoutMs: number;
}

const minute = 60_000;
const longest = ['crash', 'every-route', 'oversell', 'order-events', 'delivery'];

/** Every mocha suite, in the order in which they run. */
export const suites: readonly SuiteEntry[] = [
  suite('unit', ['{contracts,pricing,search,functions,sdk,web,tools}/**/*.test.{ts,tsx}'], 'nothing', {
    testTimeoutMs: 5_000,
    timeoutMs: 2 * minute,
  }),
  suite('architecture', ['test/arch/**/*.test.ts', 'test/support/**/*.test.ts'], 'nothing', { testTimeoutMs: minute }),
  suite('golden', ['test/golden/**/*.test.ts'], 'build', {}),
  suite('rules', ['test/rules/**/*.test.ts'], 'emulators', {}),
  suite('contracts', ['test/contracts/**/*.test.ts'], 'emulators', {}),
  suite('services', ['test/services/**/*.test.ts'], 'emulators', { parallel: true, longest, timeoutMs: 10 * minute }),
  // One shop for both, started as a person would: that it starts and stops is part of what they prove. The journeys end it.
  suite('browser', ['test/browser/**/*.test.ts'], 'browser', {
    parallel: true,
    longest: ['office', 'portraits', 'staff', 'budgets'],
    testTimeoutMs: minute,
    timeoutMs: 10 * minute,
  }),
  suite('journeys', ['test/journeys/**/*.test.ts'], 'shop', { testTimeoutMs: minute, timeoutMs: 10 * minute }),
];

/** The files of a suite, relative to the root, in the order to run them; only those whose path holds one of `parts`, if there are any. */
export function filesOf(entry: SuiteEntry, parts: readonly string[]): string[] {
  return entry.globs
    .flatMap((glob) => globSync(glob, { cwd: root, exclude: (name) => name === 'node_modules' }))
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort((left, right) => rank(entry, left) - rank(entry, right) || (left < right ? -1 : 1));
}

function rank({ longest: words }: SuiteEntry, file: string): number {
  const found = words.findIndex((word) => basename(file).includes(word));
  return found === -1 ? words.length : found;
}

function suite(name: string, globs: readonly string[], needs: Needs, options: Partial<SuiteEntry>): SuiteEntry {
  return { name, globs, needs, parallel: false, longest: [], testTimeoutMs: 30_000, timeoutMs: 5 * minute, ...options };
}
