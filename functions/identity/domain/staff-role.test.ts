import { expect } from 'chai';
import type { ActorRef } from '../../../contracts/actor.ts';
import type { StaffMember } from '../../../contracts/identity/documents.ts';
import { StaffRole } from '../../../contracts/permissions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { changeRole, claimOf, makeOwner, type StaffFacts } from './staff-role.ts';

const now = '2026-11-24T09:00:00.000Z';
const anna: ActorRef = { kind: 'user', id: 'anna', role: 'owner' };
const script: ActorRef = { kind: 'system', id: 'make-owner' };
const erp: ActorRef = { kind: 'apiKey', id: 'key1' };

function member(role: StaffRole | null, version = 1): StaffMember {
  const common = { changedAt: now, changedBy: script, version };
  return role === null ? { status: 'removed', ...common } : { status: 'active', role, ...common };
}

function facts(role: StaffRole | null | undefined, owners = ['anna', 'olga'], acting: StaffRole | null = 'owner'): StaffFacts {
  return { member: role === undefined ? undefined : member(role), acting: member(acting), owners };
}

function codeOf(decide: () => unknown): string {
  try {
    return decide() === undefined ? 'unchanged' : 'changed';
  } catch (error) {
    return error instanceof Rejection ? error.code : 'defect';
  }
}

describe('a role in the staff', () => {
  it('goes from any to any other, with one event and one line in the log that tell both', () => {
    for (const from of [undefined, null, ...StaffRole.options]) {
      for (const to of StaffRole.options) {
        const decision = changeRole(facts(from, ['anna', 'uma']), { uid: 'uma', role: to, by: anna, now });
        const before = from ?? null;
        if (before === to) {
          expect(decision).to.equal(undefined);
          continue;
        }
        expect(decision?.member).to.deep.include({ status: 'active', role: to, claims: 'pending', changedBy: anna });
        expect(decision?.events).to.deep.equal([{ type: 'staff.role_changed.v1', data: { uid: 'uma', from: before, to } }]);
        expect(decision?.audit).to.deep.include({
          action: 'staff.role_set',
          actor: anna,
          target: { kind: 'staff', id: 'uma' },
          before: before === null ? null : { role: before },
          after: { role: to },
        });
      }
    }
  });

  it('writes the register of owners when an owner comes or goes, and only then', () => {
    const decide = (from: StaffRole | undefined, role: StaffRole | null) => {
      return changeRole(facts(from), { uid: from === 'owner' ? 'olga' : 'uma', role, by: anna, now })?.owners;
    };
    expect(decide(undefined, 'owner')).to.deep.equal(['anna', 'olga', 'uma']);
    expect(decide('owner', 'support')).to.deep.equal(['anna']);
    expect(decide('owner', null)).to.deep.equal(['anna']);
    expect(decide('support', 'manager')).to.equal(undefined);
    expect(decide('support', null)).to.equal(undefined);
  });

  it('is never taken from the last owner, by whomever', () => {
    for (const role of [null, 'manager'] as const) {
      expect(codeOf(() => changeRole(facts('owner', ['anna']), { uid: 'anna', role, by: anna, now }))).to.equal('last_owner');
      expect(codeOf(() => changeRole(facts('owner', ['anna']), { uid: 'anna', role, by: script, now }))).to.equal('last_owner');
    }
    expect(codeOf(() => changeRole(facts('owner'), { uid: 'anna', role: null, by: anna, now }))).to.equal('changed');
  });

  it('is given by owners alone, by what their document says now and not by what their token said', () => {
    for (const acting of [null, 'manager', 'catalog', 'fulfilment', 'support', 'finance'] as const) {
      const change = { uid: 'uma', role: 'catalog', by: anna, now } as const;
      expect(
        codeOf(() => changeRole(facts(undefined, ['olga'], acting), change)),
        String(acting),
      ).to.equal('forbidden');
    }
    const unknown = { member: undefined, acting: undefined, owners: ['olga'] };
    expect(codeOf(() => changeRole(unknown, { uid: 'uma', role: 'catalog', by: anna, now }))).to.equal('forbidden');
  });

  it('is set by an API key unless it is about an owner', () => {
    expect(codeOf(() => changeRole(facts('catalog'), { uid: 'uma', role: 'support', by: erp, now }))).to.equal('changed');
    expect(codeOf(() => changeRole(facts('catalog'), { uid: 'uma', role: 'owner', by: erp, now }))).to.equal('forbidden');
    expect(codeOf(() => changeRole(facts('owner'), { uid: 'olga', role: null, by: erp, now }))).to.equal('forbidden');
  });

  it('ends by removal, once, for somebody who was there', () => {
    const decision = changeRole(facts('support'), { uid: 'uma', role: null, by: anna, now });
    expect(decision?.member).to.deep.include({ status: 'removed', claims: 'pending' });
    expect(decision?.audit).to.deep.include({ action: 'staff.removed', before: { role: 'support' }, after: null });
    expect(codeOf(() => changeRole(facts(null), { uid: 'uma', role: null, by: anna, now }))).to.equal('unchanged');
    expect(codeOf(() => changeRole(facts(undefined), { uid: 'uma', role: null, by: anna, now }))).to.equal('not_found');
  });

  it('is a claim of the same name, and that of a customer when there is none', () => {
    expect(StaffRole.options.map((role) => claimOf(member(role)))).to.deep.equal(StaffRole.options);
    expect([claimOf(undefined), claimOf(member(null))]).to.deep.equal(['customer', 'customer']);
  });
});

describe('the first owner', () => {
  const nobody: StaffFacts = { member: undefined, acting: undefined, owners: [] };

  it('is made by the script when there is none', () => {
    const decision = makeOwner(nobody, { uid: 'anna', by: script, now }, false);
    expect(decision?.owners).to.deep.equal(['anna']);
    expect(decision?.audit).to.deep.include({ action: 'owner.made', actor: script, after: { role: 'owner' } });
  });

  it('is not made beside another without force, but making the same one again changes nothing', () => {
    const owned = { ...nobody, owners: ['olga'] };
    expect(codeOf(() => makeOwner(owned, { uid: 'anna', by: script, now }, false))).to.equal('forbidden');
    expect(makeOwner(owned, { uid: 'anna', by: script, now }, true)?.owners).to.deep.equal(['olga', 'anna']);
    const again = { ...nobody, member: member('owner'), owners: ['anna'] };
    expect(codeOf(() => makeOwner(again, { uid: 'anna', by: script, now }, false))).to.equal('unchanged');
  });
});
