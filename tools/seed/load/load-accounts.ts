import { firstClaims } from '../../../functions/identity/domain/first-claims.ts';
import { ToolFailure } from '../../failure.ts';
import { makeOwner } from '../../make-owner/make-owner.ts';
import { type SampleAccount, sampleAccounts } from '../accounts.ts';
import { signIn, signUp } from './auth-emulator.ts';
import type { StaffApi } from './staff-api.ts';

/** Makes the owner's account, as a script makes the first owner, whom no client can; answers their ID token. */
export async function loadOwner(host: string): Promise<string> {
  const owner = sampleAccounts.find(({ role }) => role === 'owner');
  if (!owner) throw new Error('There is no owner among the sample accounts');
  await open(host, owner);
  const made = await makeOwner(owner.email, false);
  if ('refused' in made) throw new ToolFailure(made.refused, made.remedy);
  return (await signIn(host, owner.email, owner.password)).token;
}

/** Makes all other accounts; the staff get their roles from the owner. */
export async function loadOthers(host: string, identity: StaffApi): Promise<void> {
  for (const account of sampleAccounts.filter(({ role }) => role !== 'owner')) {
    const { email, password, role } = account;
    await open(host, account);
    const { uid } = await signIn(host, email, password);
    if (role !== 'customer') await identity('PUT', `/v1/staff/${uid}`, { body: { role } });
  }
}

async function open(host: string, { email, password }: SampleAccount): Promise<void> {
  await signUp(host, email, password, firstClaims({ email, providers: 1 }));
}
