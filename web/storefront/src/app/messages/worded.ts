import { beforeLanguage, type Language, useLanguage } from './language.ts';
import { useListingMessages } from './listing.ts';
import { published } from '../shop/published.ts';
import { shop } from '../shop/shop.ts';

const load = (language: Language) => shop.catalog.glossary(language);
const useGlossary = published(load);
const NOTHING: Readonly<Record<string, string>> = {};

// A page that turns to another language has its words by then; without a way to them it shows the catalogue's own.
beforeLanguage((language) => load(language).catch(() => NOTHING));

/** Says a short text of the catalogue (a name or value of an option or attribute, a label, a market's name) in the page's language; without a translation as it is. */
export function useWorded(): (text: string) => string {
  const found = useGlossary(useLanguage());
  const entries = found.status === 'ready' ? found.data : NOTHING;
  return (text) => (Object.hasOwn(entries, text) ? (entries[text] ?? text) : text);
}

/** Says the name of an option, an attribute or a facet; what the shop has no word for is called as the page's own words have it. */
export function useNamed(): (name: string) => string {
  const { facets } = useListingMessages();
  const worded = useWorded();
  return (name) => {
    const word = worded(name);
    return word === name ? (facets[name] ?? name) : word;
  };
}
