import * as z from 'zod/mini';
import { endpoint, page } from '../endpoint.ts';
import { DeadLetterId, DeadLetterQuery, DeadLetterView } from './dead-letter.ts';

const OfLetter = z.strictObject({ id: DeadLetterId });

export const listDeadLetters = endpoint({
  method: 'GET',
  path: '/v1/dead-letters',
  summary: 'Events that a consumer could not handle for good, newest first',
  access: 'deadLetters.read',
  query: DeadLetterQuery,
  response: page(DeadLetterView),
  rejections: ['invalid_input'],
});

export const getDeadLetter = endpoint({
  method: 'GET',
  path: '/v1/dead-letters/{id}',
  summary: 'One dead letter with its whole event',
  access: 'deadLetters.read',
  params: OfLetter,
  response: DeadLetterView,
  rejections: ['not_found'],
});

export const replayDeadLetter = endpoint({
  method: 'POST',
  path: '/v1/dead-letters/{id}/replay',
  summary:
    'Bring a parked event to its consumer once more; if that fails again it is parked again. A letter that was replayed already stays as it is',
  access: 'deadLetters.replay',
  params: OfLetter,
  response: DeadLetterView,
  rejections: ['not_found', 'contention', 'deadline_exceeded'],
});
