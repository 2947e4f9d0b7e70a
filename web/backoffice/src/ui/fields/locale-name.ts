const names = new Intl.DisplayNames('en', { type: 'language' });

/** What a language is called in English: "German" for `de`; a tag that is none stays itself. */
export function localeName(locale: string): string {
  try {
    return names.of(locale) ?? locale;
  } catch {
    return locale;
  }
}
