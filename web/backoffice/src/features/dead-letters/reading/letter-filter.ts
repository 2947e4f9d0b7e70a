import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';

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
