import { useSyncExternalStore } from 'react';

/** The languages of the storefront. */
export type Language = 'en' | 'de';

/** What each language calls itself. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

const KEY = 'cartwright.language';
const listeners = new Set<() => void>();
const loaders = new Set<(language: Language) => Promise<unknown>>();
let present: Language = keptLanguage() ?? preferredLanguage();

/** The language that the page is in. */
export function currentLanguage(): Language {
  return present;
}

/** The language that the page is in, as it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** Turns the page to another language, once its words are there, and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  await Promise.all([...loaders].map((load) => load(language)));
  localStorage.setItem(KEY, language);
  present = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Has words loaded before the page turns to another language. */
export function beforeLanguage(load: (language: Language) => Promise<unknown>): void {
  loaders.add(load);
}

/** Whether a text names a language that the storefront has. */
export function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(LANGUAGES, text);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keptLanguage(): Language | undefined {
  const kept = localStorage.getItem(KEY);
  return isLanguage(kept) ? kept : undefined;
}

function preferredLanguage(): Language {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}
