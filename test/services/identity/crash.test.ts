import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { type Accounts, accountsOf, type SignedIn } from '../../support/accounts.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { eventually } from '../../support/eventually.ts';
import { ask } from '../../support/http.ts';
import { freshEmail, makeOwner } from '../../support/identity/shop.ts';
import { type Platform, startPlatform } from '../../support/platform/start-platform.ts';
import { sweepNow } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';

const projectId = projectIdOf(import.meta.url);

/** The second checkpoint that a change of role passes. */
const AFTER_THE_COMMIT = 2;

describe('identity: after a crash between any two steps', function () {
  this.timeout(180_000);
  let platform: Platform;
  let accounts: Accounts;
  let project: Project;
  let db: Firestore;
  let owner: SignedIn;

  before(async () => {
    project = await emptyProject(projectId);
    ({ db } = project);
    accounts = accountsOf(projectId);
    await accounts.removeAll();
    platform = await startPlatform({
      projectId,
      services: {
        identity: {
          http: ['identityApi'],
          relays: { staff: 'identityRelayStaff', customers: 'identityRelayCustomers' },
          consumers: { identity: 'identityOnIdentity', clock: 'identityOnClock' },
        },
      },
    });
    const email = freshEmail('owner');
    const uid = await accounts.create({ email });
    await makeOwner(projectId, '--email', email);
    // Its event puts the role in force as well, and ends sign-ins of the same second and older.
    const told = () => expect(platform.logs('identityOnIdentity')).to.include(`staff-${uid}-1`);
    await eventually('the owner is in force', told, { withinMs: 30_000 });
    await sleep(1_100);
    owner = await accounts.signIn(email);
  });

  after(async () => {
    await platform.stop();
    await project.close();
  });

  const call = (path: string, method: 'PUT' | 'POST', token: string, body: unknown) =>
    ask(`${platform.url('identityApi')}${path}`, { method, token, body }).catch(() => undefined);

  /** Crashes the service at its first checkpoint, then at its second, and so on, until a request comes through. */
  const walk = async (step: (crashAt: number) => Promise<void>): Promise<number> => {
    for (let crashAt = 1; crashAt < 30; crashAt += 1) {
      await platform.restart('identityApi', { CARTWRIGHT_CRASH_AT: String(crashAt) });
      await step(crashAt);
      if (await platform.alive('identityApi')) return crashAt;
    }
    throw new Error('It never came through');
  };
  const expectInForce = async (uid: string) => {
    const member = await db.doc(`staff/${uid}`).get();
    expect(await accounts.claims(uid)).to.deep.equal({ role: member.get('role') as string });
    expect(member.get('claims')).to.equal(undefined);
  };
  const expectOneStory = async (uid: string) => {
    const [events, lines] = await Promise.all([
      db.collection(`staff/${uid}/events`).get(),
      db.collection('auditLog').where('target.id', '==', uid).get(),
    ]);
    expect(lines.size).to.equal(events.size);
    expect(events.size).to.equal((await db.doc(`staff/${uid}`).get()).exists ? 1 : 0);
  };

  it('a role is in force everywhere or nowhere once the sweeper ran', async () => {
    platform.holdTriggers(true);
    const steps = await walk(async () => {
      const uid = await accounts.create({ email: freshEmail('anna') });
      await call(`/v1/staff/${uid}`, 'PUT', owner.token, { role: 'manager' });
      await sweepNow(platform, 'identity.put-pending-in-force');
      await expectOneStory(uid);
      if ((await db.doc(`staff/${uid}`).get()).exists) await expectInForce(uid);
      else expect(await accounts.claims(uid)).to.deep.equal({});
    });
    expect(steps).to.equal(7);
    platform.holdTriggers(false);
  });

  it('a role is put in force by its event, without a sweeper', async () => {
    await platform.restart('identityApi', { CARTWRIGHT_CRASH_AT: String(AFTER_THE_COMMIT) });
    const uid = await accounts.create({ email: freshEmail('olga') });
    await call(`/v1/staff/${uid}`, 'PUT', owner.token, { role: 'finance' });
    expect(await platform.alive('identityApi')).to.equal(false);
    await eventually('the role is in force', () => expectInForce(uid));
    await expectOneStory(uid);
  });

  it("a guest's account goes with the merge, or stays when there was none", async () => {
    const email = freshEmail('ada');
    await accounts.create({ email });
    const ada = await accounts.signIn(email);
    await walk(async () => {
      const guest = await accounts.guest();
      await call('/v1/me/merge-guest', 'POST', ada.token, { guestIdToken: guest.token });
      const merged = (await db.doc(`guestMerges/${guest.uid}`).get()).exists;
      if (merged) await eventually('the guest is gone', async () => expect(await accounts.exists(guest.uid)).to.equal(false));
      else expect(await accounts.exists(guest.uid)).to.equal(true);
    });
    const merges = await db.collection('guestMerges').where('customerUid', '==', ada.uid).get();
    const events = await db.collection(`customers/${ada.uid}/events`).where('type', '==', 'customer.guest_merged.v1').get();
    expect(events.size).to.equal(merges.size).and.be.above(1);
  });

  it('a claim that somebody else set is held against the document', async () => {
    await platform.restart('identityApi');
    const email = freshEmail('uma');
    const uid = await accounts.create({ email });
    await call(`/v1/staff/${uid}`, 'PUT', owner.token, { role: 'support' });
    await accounts.update(uid, { customAttributes: JSON.stringify({ role: 'owner' }) });
    const pretender = await accounts.signIn(email);
    await db.doc('staff/!spoilt').set({ role: 'nobody' });
    await sweepNow(platform, 'identity.reconcile-claims');
    expect(await accounts.claims(uid)).to.deep.equal({ role: 'support' });
    expect(platform.logs('identityOnClock')).to.match(/cannot be read.*!spoilt/);
    const refused = await ask<{ code: string }>(`${platform.url('identityApi')}/v1/me`, { token: pretender.token });
    expect(refused.body.code).to.equal('token_revoked');
    await expectInForce(uid);
  });
});
