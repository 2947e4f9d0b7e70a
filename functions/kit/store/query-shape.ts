type Field = { fieldPath?: string | null };
type Filter = {
  compositeFilter?: { op?: unknown; filters?: readonly Filter[] | null } | null;
  fieldFilter?: { field?: Field | null; op?: unknown } | null;
  unaryFilter?: { field?: Field | null; op?: unknown } | null;
};

/** A query as the wire has it, as far as an index depends on it. */
export type StructuredQuery = {
  from?: readonly { collectionId?: string | null; allDescendants?: boolean | null }[] | null;
  where?: Filter | null;
  orderBy?: readonly { field?: Field | null; direction?: unknown }[] | null;
};

/** Figures asked of a query in place of its documents. */
export type Aggregations = readonly {
  readonly count?: unknown;
  readonly sum?: { readonly field?: Field | null } | null;
  readonly avg?: { readonly field?: Field | null } | null;
}[];

/** What of a query decides which index it needs: its collection, its filters without their values, its order, the fields it adds up. */
export type QueryShape = {
  readonly collection: string;
  readonly group: boolean;
  readonly filters: readonly { readonly field: string; readonly op: string; readonly or?: true }[];
  readonly orderBy: readonly { readonly field: string; readonly direction: string }[];
  readonly sums?: readonly string[];
};

function flatten(filter: Filter | null | undefined, inOr: boolean): { field: string; op: string; or?: true }[] {
  if (!filter) return [];
  const { compositeFilter, fieldFilter, unaryFilter } = filter;
  if (compositeFilter)
    return (compositeFilter.filters ?? []).flatMap((part) => flatten(part, inOr || String(compositeFilter.op) === 'OR'));
  const leaf = fieldFilter ?? unaryFilter;
  return leaf ? [{ field: leaf.field?.fieldPath ?? '', op: String(leaf.op), ...(inOr ? { or: true as const } : {}) }] : [];
}

/** Reduces a query to its shape; equal shapes need the same index. */
export function shapeOf(query: StructuredQuery, aggregations: Aggregations = []): QueryShape {
  const from = query.from?.[0];
  const sums = aggregations.flatMap(({ sum, avg }) => (sum ?? avg)?.field?.fieldPath ?? []);
  return {
    collection: from?.collectionId ?? '',
    group: from?.allDescendants === true,
    filters: flatten(query.where, false).sort((one, other) => `${one.field}${one.op}`.localeCompare(`${other.field}${other.op}`)),
    orderBy: (query.orderBy ?? []).map(({ field, direction }) => ({
      field: field?.fieldPath ?? '',
      direction: String(direction),
    })),
    ...(sums.length > 0 ? { sums: [...new Set(sums)].sort() } : {}),
  };
}
