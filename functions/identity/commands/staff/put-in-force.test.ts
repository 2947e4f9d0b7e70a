import { expect } from 'chai';
import { systemActor } from '../../../../contracts/actor.ts';
import type { StaffMember } from '../../../../contracts/identity/documents.ts';
import type { StaffRole } from '../../../../contracts/permissions.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import type { Directory, Ports, Staff } from '../../ports.ts';
import { putInForce } from './put-in-force.ts';

const now = '2026-11-24T09:00:00.000Z';

/** A document and an account, and what is done to them; `meanwhile` happens just before the claim is set. */
function shop(role: StaffRole, meanwhile: (turn: number, document: { member: StaffMember }) => void = () => undefined) {
  const common = { changedAt: now, changedBy: systemActor('test') };
  const document = { member: { status: 'active', role, claims: 'pending', version: 1, ...common } as StaffMember };
  const account = { claim: 'customer', signOuts: 0 };
  let turn = 0;
  const staff: Pick<Staff, 'find' | 'markInForce'> = {
    find: () => Promise.resolve(document.member),
    markInForce: (_, version) => {
      if (document.member.version !== version) return Promise.resolve(false);
      document.member = { ...document.member, claims: undefined };
      return Promise.resolve(true);
    },
  };
  const directory: Pick<Directory, 'setRole' | 'signOutEverywhere'> = {
    setRole: (_, claim) => {
      turn += 1;
      meanwhile(turn, document);
      account.claim = claim;
      return Promise.resolve();
    },
    signOutEverywhere: () => {
      account.signOuts += 1;
      return Promise.resolve();
    },
  };
  return { document, account, ports: { staff, directory } as unknown as Pick<Ports, 'directory' | 'staff'> };
}

describe('putting a role in force', () => {
  it('sets the claim, ends older sign-ins and says so', async () => {
    const { ports, document, account } = shop('manager');
    const member = await putInForce(ports)('anna');
    expect(account).to.deep.equal({ claim: 'manager', signOuts: 1 });
    expect(document.member.claims).to.equal(undefined);
    expect(member.claims).to.equal(undefined);
  });

  it('does nothing to a role that is in force', async () => {
    const { ports, account } = shop('manager');
    await putInForce(ports)('anna');
    await putInForce(ports)('anna');
    expect(account.signOuts).to.equal(1);
  });

  it('ends with the newest role when another request overtakes it, even one that is done by then', async () => {
    const { ports, document, account } = shop('owner', (turn) => {
      const { claims: _, ...newer } = document.member;
      if (turn === 1) document.member = { ...newer, status: 'removed', version: 2 };
    });
    await putInForce(ports)('anna');
    expect(account.claim).to.equal('customer');
    expect(document.member.version).to.equal(2);
  });

  it('gives up when the role changes on and on, and leaves it to the sweeper', async () => {
    const { ports, document } = shop('owner', () => {
      document.member = { ...document.member, claims: 'pending', version: document.member.version + 1 };
    });
    const refused = await putInForce(ports)('anna').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(Rejection).with.property('code', 'contention');
    expect(document.member.claims).to.equal('pending');
  });
});
