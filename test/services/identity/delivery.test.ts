import type { CloudEvent } from '../../../contracts/event.ts';
import { GuestMerge, StaffMember } from '../../../contracts/identity/documents.ts';
import { customerGuestMerged, staffRoleChanged } from '../../../contracts/identity/events.ts';
import { accountsOf } from '../../support/accounts.ts';
import { consumerTrial } from '../../support/delivery/consumer-trial.ts';
import { endsAlikeHoweverDelivered, type Trial } from '../../support/delivery/delivery.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';

const now = new Date().toISOString();
const by = { kind: 'system', id: 'test' } as const;

function eventOf(subject: string, sequence: number, type: string, data: Record<string, unknown>): CloudEvent {
  return {
    specversion: '1.0',
    id: `${subject.replace('/', '-')}-${sequence}`,
    source: '/cartwright/identity',
    type,
    subject,
    time: now,
    datacontenttype: 'application/json',
    sequence,
    correlationid: 'test',
    actor: by,
    data,
  };
}

const merged = (guestUid: string) => ({ guestUid, customerUid: 'ada' });
const events = [
  eventOf('staff/anna', 1, staffRoleChanged.type, { uid: 'anna', from: null, to: 'owner' }),
  eventOf('customers/ada', 2, customerGuestMerged.type, merged('guest')),
  eventOf('staff/anna', 2, staffRoleChanged.type, { uid: 'anna', from: 'owner', to: 'support' }),
  eventOf('customers/ada', 3, customerGuestMerged.type, merged('member')),
];

/** Requests that crashed after their commits: nobody's claim is set, no guest is gone; one guest has become an account meanwhile. */
async function prepare(name: string): Promise<Trial<CloudEvent, unknown>> {
  const projectId = projectIdOf(import.meta.url, name);
  const { db, close } = await emptyProject(projectId);
  const accounts = accountsOf(projectId);
  await accounts.removeAll();
  await accounts.create({ uid: 'anna', email: 'anna@shop.example' });
  await accounts.create({ uid: 'guest' });
  await accounts.create({ uid: 'member', email: 'member@shop.example' });
  const member = { status: 'active', role: 'support', claims: 'pending', changedAt: now, changedBy: by, version: 2 };
  await db.doc('staff/anna').set(StaffMember.schema.parse(member));
  for (const guest of ['guest', 'member']) {
    await db.doc(`guestMerges/${guest}`).set(GuestMerge.schema.parse({ customerUid: 'ada', at: now }));
  }
  const snapshot = async () => ({
    staff: (await db.doc('staff/anna').get()).data(),
    claims: await accounts.claims('anna'),
    guest: await accounts.exists('guest'),
    member: await accounts.exists('member'),
    parked: (await db.collection('deadLetters').get()).size,
  });
  const consumer = { service: 'identity', target: 'identityOnIdentity', topic: 'identity' };
  return consumerTrial({ projectId, ...consumer, events, snapshot, close });
}

describe('identity, hearing of itself', function () {
  this.timeout(90_000);

  endsAlikeHoweverDelivered(prepare);
});
