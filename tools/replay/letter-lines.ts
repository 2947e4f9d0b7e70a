import type * as z from 'zod/mini';
import type { DeadLetter } from '../../contracts/kit/documents.ts';

/** A letter as it is told: its id, and what is in it. */
export interface LetterTold {
  readonly id: string;
  readonly data: z.infer<typeof DeadLetter.schema>;
}

const REASONS = {
  rejected: 'its consumer refused it for good',
  invalid: 'it is not what its consumer understands',
  too_old: 'it came later than its consumer takes it',
} as const;

/** What is parked, as a person reads it: each letter with the id to replay it by, and how to go on. */
export function letterLines(letters: readonly LetterTold[], { more }: { readonly more: boolean }): string[] {
  if (letters.length === 0) return ['Nothing is parked.'];
  const consumers = [...new Set(letters.map(({ data }) => data.consumer))];
  return [
    `${more ? 'More than ' : ''}${letters.length} ${letters.length === 1 ? 'event is' : 'events are'} parked.`,
    ...letters.flatMap(({ id, data }) => [
      '',
      id,
      `  ${data.event.type} of ${data.event.subject}, parked ${data.at}: ${REASONS[data.reason]}`,
      ...data.error.split('\n').map((line) => `  ${line}`),
    ]),
    '',
    'When the cause is mended:  npm run replay -- <id>',
    ...consumers.map((consumer) => `all of one consumer:       npm run replay -- --consumer ${consumer}`),
  ];
}
