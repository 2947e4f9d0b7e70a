import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { useListingMessages } from '../../app/messages/listing.ts';
import { useArrival } from '../../app/navigation/arrival.ts';
import { PageProblem } from '../../app/navigation/page-problem.tsx';
import { router } from '../../app/router.ts';
import { useTopCategories } from '../../app/shop/categories.ts';
import { type ChoiceParams, type Choices, readChoices, writeChoices } from './choices.ts';
import { Listing } from './listing.tsx';
import { CategoryLinks } from './category-links.tsx';
import { useResults } from './use-results.ts';

/** What was found for some words. */
export function SearchPage({ q = '', ...params }: ChoiceParams & { readonly q?: string | undefined }) {
  const words = q.trim();
  const nothing = words === '' && Object.keys(params).length === 0;
  return (
    <div className="mx-auto max-w-[1360px] px-4 pt-10 sm:px-8">
      {nothing ? <NoWordsYet /> : <Found words={words} choices={readChoices(params)} />}
    </div>
  );
}

function Found({ words, choices }: { readonly words: string; readonly choices: Choices }) {
  const { search } = useListingMessages();
  const results = useResults({ words: words === '' ? undefined : words }, choices, true);
  const title = words === '' ? search.everything : search.results(words);
  useArrival(results.latest ? title : undefined);
  if (results.failure && !results.latest) return <PageProblem {...results.failure} />;
  const params = (chosen: Choices) => ({ ...(words !== '' && { q: words }), ...writeChoices(chosen) });
  return (
    <>
      <h1 className="display text-4xl wrap-anywhere outline-none sm:text-5xl">{title}</h1>
      {results.latest?.matched === 'some_words' && results.latest.total > 0 && (
        <div className="mt-5 max-w-2xl">
          <Notice>{search.someWords}</Notice>
        </div>
      )}
      <Listing
        choices={choices}
        results={results}
        sorts={['relevance', 'newest', 'price_asc', 'price_desc']}
        empty={<NothingFound words={words} />}
        to={(chosen) => router.search(params(chosen))}
        onChoose={(chosen) => router.push('search', params(chosen))}
      />
    </>
  );
}

function NothingFound({ words }: { readonly words: string }) {
  const { search } = useListingMessages();
  return (
    <EmptyState title={search.noneTitle(words)} action={<CategoryLinks categories={useTopCategories()} />}>
      {search.noneText}
    </EmptyState>
  );
}

function NoWordsYet() {
  const { search } = useListingMessages();
  useArrival(search.title);
  return (
    <section className="py-16">
      <h1 className="display text-5xl outline-none">{search.startTitle}</h1>
      <p className="mt-4 mb-8 text-muted">{search.startText}</p>
      <CategoryLinks categories={useTopCategories()} />
    </section>
  );
}
