/** A place where two people's changes are both seen: what it was, and what each made of it; `undefined` is nothing there. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Whose change it is; `both` where they disagree. */
  readonly by: 'me' | 'them' | 'both';
}

/** Two people's changes of one thing, put together. */
export interface Merge<T> {
  /** Their version with my changes on it; where both changed the same, it has mine, or theirs for the paths named in `yielding`. */
  readonly merged: T;
  readonly differences: readonly Difference[];
}

/** Puts my changes of `before` on theirs, field by field; lists are one field. `yielding` names paths (joined by "/") where theirs shall win. */
export function mergeChanges<T>(before: T, mine: T, theirs: T, yielding?: ReadonlySet<string>): Merge<T>;
export function mergeChanges(
  before: unknown,
  mine: unknown,
  theirs: unknown,
  yielding: ReadonlySet<string> = new Set<string>(),
): Merge<unknown> {
  const differences: Difference[] = [];
  const merged = walk({ before, mine, theirs }, [], { differences, yielding });
  return { merged, differences };
}

type Three = { readonly before: unknown; readonly mine: unknown; readonly theirs: unknown };
type Walk = { readonly differences: Difference[]; readonly yielding: ReadonlySet<string> };

function walk({ before, mine, theirs }: Three, path: readonly string[], tools: Walk): unknown {
  if (same(mine, theirs) && same(before, mine)) return mine;
  if (isRecord(mine) && isRecord(theirs) && (isRecord(before) || before === undefined)) {
    const was = before ?? {};
    const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    const pairs = [...keys].map(
      (key) => [key, walk({ before: was[key], mine: mine[key], theirs: theirs[key] }, [...path, key], tools)] as const,
    );
    return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
  }
  return decide({ before, mine, theirs }, path, tools);
}

function decide({ before, mine, theirs }: Three, path: readonly string[], { differences, yielding }: Walk): unknown {
  if (same(mine, theirs)) return mine;
  const say = (by: Difference['by']) => differences.push({ path, before, mine, theirs, by });
  if (same(mine, before)) {
    say('them');
    return theirs;
  }
  if (same(theirs, before)) {
    say('me');
    return mine;
  }
  say('both');
  return yielding.has(path.join('/')) ? theirs : mine;
}

/** Tells whether two values of plain JSON are the same; an absent field is one that is undefined. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

/** Tells whether a value is an object of fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
