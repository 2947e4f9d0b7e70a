import { useQueryClient } from '@tanstack/react-query';
import type { fetchLetters } from '../letter-queries.ts';

type LetterPage = Awaited<ReturnType<typeof fetchLetters>>;

/** The consumers of all letters that were seen in this session, and the one that is chosen, in order. */
export function useKnownConsumers(chosen: string | undefined): readonly string[] {
  const pages = useQueryClient().getQueriesData<LetterPage>({ queryKey: ['dead-letters', 'list'] });
  const seen = pages.flatMap(([, page]) => page?.items.map(({ consumer }) => consumer) ?? []);
  return [...new Set(chosen === undefined ? seen : [...seen, chosen])].toSorted();
}
