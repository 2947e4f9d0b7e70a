import type { Texts } from '../../../../contracts/catalog/published/published-files.ts';

type Content = {
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly translations: Readonly<
    Record<string, { readonly title?: string | undefined; readonly description?: string | undefined }>
  >;
};

/** Title and description by locale; what is empty or not translated is left out, and readers fall back. */
export function textsOf({ locale, title, description, translations }: Content): { title: Texts; description: Texts } {
  const all = Object.entries({ ...translations, [locale]: { title, description } });
  const by = (field: 'title' | 'description'): Texts =>
    Object.fromEntries(all.flatMap(([name, texts]) => (texts[field] ? [[name, texts[field]]] : [])));
  return { title: by('title'), description: by('description') };
}
