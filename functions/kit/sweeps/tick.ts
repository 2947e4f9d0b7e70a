import * as z from 'zod/mini';
import { Instant } from '../../../contracts/ids.ts';

/**
 * A tick of the clock: the time for which it was meant, whenever it comes. One with `only` runs that sweep and no other, whether it is due or not;
 * people send such a one.
 */
export const Tick = z.strictObject({ at: Instant, only: z.optional(z.string()) });
export type Tick = z.infer<typeof Tick>;
