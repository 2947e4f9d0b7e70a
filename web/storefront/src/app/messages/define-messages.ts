import { use } from 'react';
import { beforeLanguage, type Language, useLanguage } from './language.ts';

/** A feature's words in every language: English comes with its code, the others when they are needed. */
export interface Messages<M extends object> {
  /** The words in the page's language; the component waits (Suspense) for a language that is not there yet. */
  readonly use: () => M;
  readonly load: (language: Language) => Promise<M>;
}

/** Makes a feature's words known; `german` answers the same shape as `english`. */
export function defineMessages<M extends object>(english: M, german: () => Promise<M>): Messages<M> {
  const own = Promise.resolve(english);
  arrived(own, english);
  const loaded = new Map<Language, Promise<M>>([['en', own]]);
  const load = (language: Language): Promise<M> => {
    const known = loaded.get(language);
    if (known) return known;
    const coming = german().then((words) => {
      arrived(coming, words);
      return words;
    });
    loaded.set(language, coming);
    coming.catch(() => loaded.delete(language));
    return coming;
  };
  beforeLanguage(load);
  return { use: () => use(load(useLanguage())), load };
}

// React reads a promise that says what it came to without waiting a turn for it, so that no page blinks.
function arrived<M>(promise: Promise<M> & { status?: string; value?: M }, value: M): void {
  promise.status = 'fulfilled';
  promise.value = value;
}
