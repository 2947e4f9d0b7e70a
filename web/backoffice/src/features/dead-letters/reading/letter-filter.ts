import { CONSUMERS } from '../../../../../../contracts/kit/consumers.ts';
import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { consumerWords } from './letter-words.ts';

/** What can be chosen beside the letters that wait, which are shown unless something else is. */
export const STATE_CHOICES = [
  { value: 'replayed', label: 'Replayed' },
  { value: 'all', label: 'Everything' },
] as const;

/** The status to ask for, by what the address says; undefined for any. */
export function statusOf(state: string | undefined): DeadLetterView['status'] | undefined {
  if (state === 'all') return undefined;
  return state === 'replayed' ? 'replayed' : 'parked';
}

/** Every consumer in words; one that the address names and no release has any more can still be chosen. */
export function consumerChoices(chosen: string | undefined): readonly { readonly value: string; readonly label: string }[] {
  const names = new Set<string>(chosen === undefined ? CONSUMERS : [...CONSUMERS, chosen]);
  return [...names].map((value) => ({ value, label: consumerWords(value) }));
}
