/** Tells whether two JSON values say the same; the order of fields says nothing, and a field that is undefined is as good as none. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [a, b] = [fieldsOf(one), fieldsOf(other)];
  return a.size === b.size && [...a].every(([name, value]) => b.has(name) && isSameValue(value, b.get(name)));
}

function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, item]) => item !== undefined));
}
