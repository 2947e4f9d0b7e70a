import { useLocale } from '../../../app/shop/wording.ts';

/** Writes moments as the page's language does: with its day, or the time alone for one of today. */
export function useMoments() {
  const locale = useLocale();
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const isToday = (date: Date) => date.toDateString() === new Date().toDateString();
  return {
    full: (instant: string) => full.format(new Date(instant)),
    short: (instant: string) => {
      const date = new Date(instant);
      return isToday(date) ? time.format(date) : full.format(date);
    },
  };
}
