import * as z from 'zod/mini';
import { Cursor, line, PageSize } from '../ids.ts';
import { DeadLetter } from './documents.ts';

/** The id of a dead letter, `<consumer>:<event id>`; percent-encode it in an address. */
export const DeadLetterId = z
  .string()
  .check(
    z.regex(
      /^(?!\.{1,2}$|__.*__$)[^/\p{Cc}]{1,400}$/u,
      'The id of a dead letter has 1 to 400 characters, no slash, and is not of the form "__…__"',
    ),
  );
export type DeadLetterId = z.infer<typeof DeadLetterId>;

/** An event that its consumer could not handle for good, as staff see it; `event` is whole, so that they can tell what it was about. */
export const DeadLetterView = z.object({ id: DeadLetterId, ...z.omit(DeadLetter.schema, { purgeAt: true }).shape });
export type DeadLetterView = z.infer<typeof DeadLetterView>;

/** Which dead letters: newest first, by whether they wait to be replayed, and by whose they are, such as `orders.on-payments`. */
export const DeadLetterQuery = z.strictObject({
  status: z.optional(DeadLetter.schema.shape.status),
  consumer: z.optional(line(100)),
  limit: PageSize,
  cursor: z.optional(Cursor),
});
export type DeadLetterQuery = z.infer<typeof DeadLetterQuery>;
