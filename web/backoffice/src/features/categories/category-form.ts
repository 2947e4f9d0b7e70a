import { CategoryInput } from '../../../../../contracts/catalog/product/category-input.ts';
import { issueWords } from '../../ui/fields/issue-words.ts';
import type { CategoryView } from '../../../../../contracts/catalog/views.ts';

/** A category as its form has it; no parent is an empty text. */
export interface CategoryForm {
  title: string;
  slug: string;
  parentId: string;
  position: string;
  description: string;
  /** Titles in further languages, in the order of `locales`. */
  titles: string[];
}

/** A category as a form shows it, with room for a title in each of the locales. */
export function categoryFormOf(category: CategoryView | undefined, locales: readonly string[], parentId = ''): CategoryForm {
  return {
    title: category?.title ?? '',
    slug: category?.slug ?? '',
    parentId: category ? (category.parentId ?? '') : parentId,
    position: String(category?.position ?? 0),
    description: category?.description ?? '',
    titles: locales.map((locale) => category?.translations[locale]?.title ?? ''),
  };
}

/** The languages of a category's further titles: those of the markets, and those it has already. */
export function furtherLocales(marketLocales: readonly string[], category: CategoryView | undefined, first: string): string[] {
  const all = new Set([...marketLocales, ...Object.keys(category?.translations ?? {})]);
  return [...all].filter((locale) => locale !== first);
}

/** What a form says of a category, judged by the contract; else what is wrong, by field. What the form does not show stays as it was. */
export function readCategory(
  form: CategoryForm,
  locales: readonly string[],
  before: Pick<CategoryView, 'locale' | 'translations'>,
): { readonly input: CategoryInput } | { readonly faults: Readonly<Record<string, string>> } {
  const parsed = CategoryInput.safeParse({
    slug: form.slug.trim(),
    locale: before.locale,
    title: form.title,
    description: form.description,
    translations: translationsOf(form, locales, before),
    ...(form.parentId !== '' && { parentId: form.parentId }),
    position: /^\d{1,7}$/.test(form.position.trim()) ? Number(form.position) : Number.NaN,
  });
  if (parsed.success) return { input: parsed.data };
  return { faults: Object.fromEntries(parsed.error.issues.map((issue) => faultOf(issue.path, issueWords(issue), locales))) };
}

function translationsOf({ titles }: CategoryForm, locales: readonly string[], before: Pick<CategoryView, 'translations'>) {
  const said = locales.map((locale, index) => {
    const { title: _title, ...rest } = before.translations[locale] ?? {};
    const title = titles[index]?.trim() ?? '';
    return [locale, { ...rest, ...(title !== '' && { title }) }] as const;
  });
  const all = { ...before.translations, ...Object.fromEntries(said) };
  return Object.fromEntries(Object.entries(all).filter(([, translation]) => Object.keys(translation).length > 0));
}

function faultOf(path: readonly PropertyKey[], message: string, locales: readonly string[]): readonly [string, string] {
  const [top, locale] = path.map(String);
  if (top === 'translations') return [`titles.${locales.indexOf(locale ?? '')}`, message];
  if (top === 'title') return ['title', 'Give it a title of 200 characters at most'];
  return top === 'position' ? ['position', 'Write a whole number from 0'] : [top ?? 'title', message];
}
