import { useMemo } from 'react';
import { useLanguage } from '../../app/messages/language.ts';

/** Calls countries by their names in the page's language. */
export function useCountryNames(): (code: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  }, [language]);
}
