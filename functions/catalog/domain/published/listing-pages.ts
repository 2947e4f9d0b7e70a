import type { Card } from '../../../../contracts/catalog/published/published-files.ts';

/** How many cards a full page of a listing has. */
export const CARDS_PER_PAGE = 48;

/** Cards newest first, and by id where they came at once. */
export function newestFirst(cards: readonly Card[]): Card[] {
  return cards.toSorted((one, other) => {
    if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  });
}

/**
 * Cuts a listing, newest first, into pages that are counted from its old end: a new product changes the front page and no other.
 * So the front page holds what is over, and takes in the next one when it would be less than half a page.
 */
export function pagesOf(listing: readonly Card[], size: number = CARDS_PER_PAGE): Card[][] {
  const over = listing.length % size;
  const front = over === 0 || (over < size / 2 && listing.length > size) ? over + size : over;
  const pages = listing.length > 0 ? [listing.slice(0, front)] : [];
  for (let at = front; at < listing.length; at += size) pages.push(listing.slice(at, at + size));
  return pages;
}
