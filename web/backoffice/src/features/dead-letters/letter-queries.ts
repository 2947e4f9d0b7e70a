import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DeadLetterView } from '../../../../../contracts/kit/dead-letter.ts';
import type { listDeadLetters, replayDeadLetter } from '../../../../../contracts/kit/endpoints.ts';
import { request } from '../../app/session/shop.ts';

/** What dead letters are narrowed by, and which page of them. */
export interface LetterListing {
  readonly status?: DeadLetterView['status'] | undefined;
  readonly consumer?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Asks the shop for a page of dead letters. */
export async function fetchLetters(listing: LetterListing, signal?: AbortSignal) {
  const query = Object.fromEntries(Object.entries(listing).filter(([, value]) => value !== undefined && value !== ''));
  const call = { method: 'GET', path: '/v1/dead-letters', query, ...(signal && { signal }) } as const;
  return (await request<typeof listDeadLetters>(call)).body;
}

/** A page of dead letters, newest first. */
export function useLetters(listing: LetterListing) {
  return useQuery({
    queryKey: ['dead-letters', 'list', listing],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => fetchLetters(listing, signal),
  });
}

/** Brings a parked event to its consumer once more; answers the letter as it is then. */
export async function replayLetter(id: string): Promise<DeadLetterView> {
  const call = { method: 'POST', path: '/v1/dead-letters/{id}/replay', params: { id } } as const;
  return (await request<typeof replayDeadLetter>(call)).body;
}

/** Replays one letter. */
export function useReplay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: replayLetter,
    onSettled: () => client.invalidateQueries({ queryKey: ['dead-letters'] }),
  });
}
