/** What a listing's address says of its pages: the cursors after which they begin, this page's last, and how many rows one has. */
export interface PageParams {
  readonly after?: string[] | undefined;
  readonly size?: string | undefined;
}

/** The page sizes that can be chosen. */
export const PAGE_SIZES = [20, 50, 100] as const;

/** A page of a listing, and the addresses of those beside it. */
export interface Paging {
  /** The first page is 1. */
  readonly number: number;
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly next: (cursor: string) => PageParams;
  readonly previous: PageParams | undefined;
  readonly withSize: (size: number) => PageParams;
}

/** Reads a page from the address. Cursors lead forward alone, so the way back is kept there too: it survives a reload, and can be sent to somebody. */
export function pagingOf({ after = [], size }: PageParams): Paging {
  const limit = PAGE_SIZES.find((one) => String(one) === size) ?? 20;
  const sized = { size: limit === 20 ? undefined : String(limit) };
  const cursor = after.at(-1);
  return {
    number: after.length + 1,
    limit,
    cursor,
    next: (following) => ({ ...sized, after: [...after, following] }),
    previous: cursor === undefined ? undefined : { ...sized, after: after.slice(0, -1) },
    // Another size begins at the front: the cursors were made for pages of the old one.
    withSize: (other) => ({ size: other === 20 ? undefined : String(other), after: [] }),
  };
}
