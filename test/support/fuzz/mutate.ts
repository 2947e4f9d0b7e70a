import * as fc from 'fast-check';

/** What strangers send instead of what was asked for. */
const ODD: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    true,
    [],
    {},
    'x'.repeat(5_000),
    '\u0000',
    '\ud800',
    '../..',
    '__proto__',
    '<script>',
    "'; --",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value with one place in it replaced, dropped or added, by chance. */
export function mutated(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(value, ODD, fc.nat(), fc.constantFrom('keep', 'replace', 'drop', 'add', 'all')).map(([whole, odd, at, how]) => {
    if (how === 'keep') return whole;
    if (how === 'all') return odd;
    return change(structuredClone(whole), odd, at, how);
  });
}

function change(whole: unknown, odd: unknown, at: number, how: 'replace' | 'drop' | 'add'): unknown {
  if (typeof whole !== 'object' || whole === null) return odd;
  const entries: [string, unknown][] = Object.entries(whole);
  const list = Array.isArray(whole);
  if (how === 'add' || entries.length === 0) return rebuilt([...entries, ['constructor', odd]], list);
  const chosen = entries[at % entries.length];
  const inside = at % 2 === 0 && typeof chosen?.[1] === 'object';
  const changed = inside ? change(chosen[1], odd, Math.floor(at / 2), how) : odd;
  const others = how === 'drop' && !inside ? entries.filter((entry) => entry !== chosen) : entries;
  return rebuilt(
    others.map((entry) => (entry === chosen ? [entry[0], changed] : entry)),
    list,
  );
}

function rebuilt(entries: readonly (readonly [string, unknown])[], list: boolean): unknown {
  return list ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
