import { holds, type Actor } from '../../../contracts/actor.ts';
import type { Access } from '../../../contracts/endpoint.ts';
import { Permission } from '../../../contracts/permissions.ts';
import { Rejection } from '../../../contracts/rejection.ts';

/** Throws Rejection `unauthenticated` or `forbidden` unless the caller may call an endpoint of this access. */
export function checkAccess(access: Access, actor: Actor): void {
  if (access === 'public' || access === 'provider') return;
  if (actor.kind === 'anonymous') {
    throw new Rejection('unauthenticated', 'Sign in, and send the ID token as "Authorization: Bearer <token>".');
  }
  if (access === 'user' || access === 'customer') return checkPerson(access, actor);
  const own = access.startsWith('own:');
  if (own && actor.kind === 'user') return;
  const permission = Permission.parse(own ? access.slice('own:'.length) : access);
  if (!holds(actor, permission)) throw new Rejection('forbidden', `This needs the permission "${permission}".`, { permission });
}

function checkPerson(access: 'user' | 'customer', actor: Exclude<Actor, { kind: 'anonymous' }>): void {
  if (actor.kind !== 'user') throw new Rejection('forbidden', 'This is for signed-in people, not for API keys.');
  if (access === 'customer' && actor.anonymous) {
    throw new Rejection('forbidden', 'This needs an account: upgrade the guest with an e-mail address or a provider.');
  }
}
