import { type Actor, type ActorRef, refOf } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';

/** Somebody who has signed in. */
export type Person = Extract<Actor, { kind: 'user' }>;

/** The caller as a person; refuses `forbidden` to an API key and to nobody. */
export function personOf(actor: Actor): Person {
  if (actor.kind === 'user') return actor;
  throw new Rejection('forbidden', 'This is for signed-in people.');
}

/** Who acts, and when. */
export function actingAt(actor: Actor, now: string): { readonly by: ActorRef; readonly now: string } {
  return { by: refOf(actor), now };
}
