import { slugOf } from '../../products/form/slug-of.ts';

const MOST = 32;

/** The ids of zones or options: those they have, and for each new one an id made of its name, so that none is there twice. */
export function shippingIds(named: readonly { readonly id: string; readonly name: string }[], kind: 'zone' | 'option'): string[] {
  const taken = new Set(named.map(({ id }) => id));
  return named.map(({ id, name }) => {
    if (id !== '') return id;
    const slug = slugOf(name);
    const wanted = /^[a-z]/.test(slug) ? slug : [kind, slug].filter(Boolean).join('-');
    const free = firstFree(wanted, taken);
    taken.add(free);
    return free;
  });
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : `-${n}`;
    const id = `${wanted.slice(0, MOST - end.length).replace(/-$/, '')}${end}`;
    if (!taken.has(id)) return id;
  }
}
