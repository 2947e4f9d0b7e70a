import type { Category } from '../../../../contracts/catalog/documents.ts';
import type { Glossary } from '../../../../contracts/catalog/glossary/glossary.ts';
import type { SearchFile, Texts } from '../../../../contracts/catalog/published/published-files.ts';
import { buildSearchFile } from '../../../../search/build-search-file.ts';
import { cardOf } from './card.ts';
import type { CategoryPaths } from './category-paths.ts';
import type { ProductOnSale } from './on-sale.ts';
import { textsOf } from './texts.ts';

/** The search index of all products: their texts, the titles of their categories, and as labels their facets' values and tags, in every language that a glossary has. */
export function searchFile(
  products: readonly ProductOnSale[],
  categories: readonly Category[],
  paths: CategoryPaths,
  glossaries: readonly Glossary[],
): SearchFile {
  const titles = new Map(categories.map((category) => [category.id, textsOf(category).title]));
  return buildSearchFile(
    products.map((product) => {
      const card = cardOf(product, paths);
      const labels = [...new Set([...Object.values(card.facets).flat(), ...product.tags])];
      return {
        card,
        body: textsOf(product).description,
        categories: card.categories.map((id) => titles.get(id) ?? {}),
        labels,
        words: labels.map((label) => wordsOf(label, glossaries)),
      };
    }),
  );
}

/** What a label is in other languages. */
function wordsOf(label: string, glossaries: readonly Glossary[]): Texts {
  const having = glossaries.filter(({ entries }) => Object.hasOwn(entries, label) && entries[label] !== label);
  return Object.fromEntries(having.map(({ locale, entries }) => [locale, entries[label] ?? '']));
}
