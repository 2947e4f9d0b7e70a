import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  createGlossary,
  getGlossary,
  listGlossaries,
  replaceGlossary,
} from '../../../../../contracts/catalog/glossary/endpoints.ts';
import type { Glossary, GlossaryEntries } from '../../../../../contracts/catalog/glossary/glossary.ts';
import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';
import { isShopError, ShopError } from '../../../../../sdk/shop-error.ts';
import { everyPage } from '../../app/session/every-page.ts';
import { catalog, request } from '../../app/session/shop.ts';
import { type TextInUse, textsInUse } from './texts-in-use.ts';

const allGlossaries = queryOptions({
  queryKey: ['glossaries'],
  queryFn: ({ signal }) =>
    everyPage<Glossary>(async (query) => {
      const { body } = await request<typeof listGlossaries>({ method: 'GET', path: '/v1/glossaries', query, signal });
      return body;
    }),
});

/** All glossaries; there is one for each language at most. */
export function useGlossaries() {
  return useQuery(allGlossaries);
}

/** The texts of what is published, out of its files: no document is read. */
export function useTextsInUse() {
  return useQuery({ queryKey: ['published', 'texts'], staleTime: 60_000, queryFn: readTexts });
}

/** More than any market has. */
const EVERYTHING = 1_000_000;

async function readTexts(): Promise<readonly TextInUse[]> {
  const markets = await catalog.markets();
  const cards = new Map<string, Card>();
  for (const { id: market } of markets) {
    const { hits } = await catalog.search({ market, limit: EVERYTHING });
    for (const hit of hits) cards.set(hit.id, hit);
  }
  return textsInUse([...cards.values()], markets);
}

/** One glossary as it stands now. */
export async function fetchGlossary(locale: string): Promise<Glossary> {
  return (await request<typeof getGlossary>({ method: 'GET', path: '/v1/glossaries/{locale}', params: { locale } })).body;
}

type Saving = { readonly locale: string; readonly entries: GlossaryEntries; readonly version: number };

/** Saves a glossary over the version that was seen; version 0 is one that is not there yet. */
export function useSaveGlossary() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (saving: Saving) => (saving.version === 0 ? create(saving) : replace(saving)),
    onSettled: () => client.invalidateQueries({ queryKey: allGlossaries.queryKey }),
  });
}

async function create({ locale, entries }: Saving): Promise<Glossary> {
  const body = { locale, entries };
  try {
    return (await request<typeof createGlossary>({ method: 'POST', path: '/v1/glossaries', body })).body;
  } catch (error) {
    // Somebody else made it meanwhile: that is a conflict like any other.
    if (isShopError(error, 'already_exists')) throw new ShopError('precondition_failed', error.message);
    throw error;
  }
}

async function replace({ locale, entries, version }: Saving): Promise<Glossary> {
  const asked = {
    method: 'PUT',
    path: '/v1/glossaries/{locale}',
    params: { locale },
    body: { entries },
    ifMatch: version,
  } as const;
  return (await request<typeof replaceGlossary>(asked)).body;
}
