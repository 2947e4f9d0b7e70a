import { useState } from 'react';
import type { PublishedCategory } from '../../../../../contracts/catalog/published/published-files.ts';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { useListingMessages } from '../../app/messages/listing.ts';
import { useArrival } from '../../app/navigation/arrival.ts';
import { PageProblem } from '../../app/navigation/page-problem.tsx';
import { router } from '../../app/router.ts';
import { childrenOf, pathTo, useCategoriesLoading } from '../../app/shop/categories.ts';
import { useSettled } from '../../app/shop/use-settled.ts';
import { useText } from '../../app/shop/wording.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { CardGridSkeleton } from '../../ui/card-grid.tsx';
import { useIsWide } from '../../ui/use-is-wide.ts';
import { CategoryLinks } from './category-links.tsx';
import { type ChoiceParams, type Choices, countFilters, readChoices, writeChoices } from './choices.ts';
import { Listing } from './listing.tsx';
import { useFirstPage } from './use-first-page.ts';
import { useResults } from './use-results.ts';

/** A category: what is below it and in it. */
export function CategoryPage({ slug, ...params }: ChoiceParams & { readonly slug: string }) {
  const loaded = useCategoriesLoading();
  if (loaded.status === 'failed') return <PageProblem {...loaded} />;
  const category = loaded.status === 'ready' ? loaded.data.find((one) => one.slug === slug) : undefined;
  return (
    <div className="mx-auto max-w-[1360px] px-4 pt-6 sm:px-8">
      {loaded.status === 'loading' && <CategorySkeleton />}
      {loaded.status === 'ready' && !category && <NoCategory />}
      {loaded.status === 'ready' && category && <Category category={category} all={loaded.data} choices={readChoices(params)} />}
    </div>
  );
}

interface CategoryProps {
  readonly category: PublishedCategory;
  readonly all: readonly PublishedCategory[];
  readonly choices: Choices;
}

function Category({ category, all, choices }: CategoryProps) {
  const words = useListingMessages();
  const text = useText();
  const { first, results, narrow } = useProducts(category.id, choices);
  const failed = first.failure ?? (results.latest ? undefined : results.failure);
  useArrival(first.early || results.latest ? text(category.title) : undefined);
  if (failed && !first.early) return <PageProblem {...failed} />;
  const to = (chosen: Choices): string => router.category({ slug: category.slug, ...writeChoices(chosen) });
  return (
    <>
      <CategoryHead category={category} all={all} />
      <Listing
        choices={choices}
        results={results}
        early={first.early}
        sorts={['newest', 'price_asc', 'price_desc']}
        empty={<EmptyState title={words.emptyCategory.title}>{words.emptyCategory.text}</EmptyState>}
        to={to}
        onNarrow={narrow}
        onChoose={(chosen) => router.push('category', { slug: category.slug, ...writeChoices(chosen) })}
      />
    </>
  );
}

function useProducts(categoryId: string, choices: Choices) {
  const plain = countFilters(choices) === 0 && choices.page === 1 && choices.sort === undefined;
  const settled = useSettled();
  const wide = useIsWide();
  const [narrowing, setNarrowing] = useState(false);
  // What a wide screen shows beside the products, a narrow one shows when it is asked for.
  const results = useResults({ categoryId }, choices, !plain || narrowing || (settled && wide));
  const first = useFirstPage(plain ? categoryId : undefined);
  return { first, results, narrow: () => setNarrowing(true) };
}

function CategoryHead({ category, all }: Omit<CategoryProps, 'choices'>) {
  const { below } = useListingMessages();
  const text = useText();
  const children = childrenOf(all, category.id);
  const description = text(category.description);
  return (
    <header>
      <Breadcrumbs path={pathTo(all, category.parentId)} here={text(category.title)} />
      <h1 className="display mt-5 text-5xl outline-none sm:text-6xl">{text(category.title)}</h1>
      {description !== '' && <p className="mt-4 max-w-prose text-muted">{description}</p>}
      {children.length > 0 && (
        <div className="mt-6">
          <CategoryLinks categories={children} label={below} />
        </div>
      )}
    </header>
  );
}

function NoCategory() {
  const { noCategory } = useListingMessages();
  useArrival(noCategory.title);
  return (
    <section className="py-24 text-center">
      <h1 className="display text-4xl outline-none">{noCategory.title}</h1>
      <p className="mt-4 text-muted">{noCategory.text}</p>
    </section>
  );
}

function CategorySkeleton() {
  return (
    <div aria-hidden>
      <Skeleton className="h-6 w-40" />
      <Skeleton className="mt-5 h-14 w-72" />
      <Skeleton className="mt-6 h-10 w-96 max-w-full" />
      <div className="mt-8 lg:pl-[288px]">
        <div className="mb-6 h-11" />
        <CardGridSkeleton count={8} />
      </div>
    </div>
  );
}
