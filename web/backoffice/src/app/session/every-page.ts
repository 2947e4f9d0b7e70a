/** A page of a listing, and where the next one begins. */
interface Listed<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string | undefined;
}

/** Reads a listing to its end, a hundred at a time; for what a shop has few of. */
export async function everyPage<T>(
  page: (query: { readonly limit: number; readonly cursor?: string }) => Promise<Listed<T>>,
): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const { items, nextCursor } = await page({ limit: 100, ...(cursor !== undefined && { cursor }) });
    all.push(...items);
    cursor = nextCursor;
  }
  return all;
}
