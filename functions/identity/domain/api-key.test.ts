import { expect } from 'chai';
import type { ActorRef } from '../../../contracts/actor.ts';
import type { StaffMember } from '../../../contracts/identity/documents.ts';
import type { ApiKey } from '../../../contracts/kit/documents.ts';
import type { StaffRole } from '../../../contracts/permissions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { type KeyRequest, makeKey, revokeKey, viewOf } from './api-key.ts';

const now = '2026-11-24T09:00:00.000Z';
const anna: ActorRef = { kind: 'user', id: 'anna', role: 'owner' };
const request: KeyRequest = {
  id: 'key1',
  secretHash: 'hash-1',
  input: { name: 'ERP', scopes: ['stock.write', 'orders.read'], expiresAt: '2027-11-24T09:00:00.000Z' },
  by: anna,
  now,
};

function maker(role: StaffRole): StaffMember {
  return { status: 'active', role, changedAt: now, changedBy: anna, version: 1 };
}

function made(): ApiKey {
  const decision = makeKey({ found: undefined, maker: maker('owner') }, request);
  if (!decision) throw new Error('It was not made');
  return { ...decision.key, version: 1 };
}

function refusal(decide: () => unknown): Rejection {
  try {
    decide();
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

describe('an API key to be made', () => {
  it('is stored with its hash, told of without it, and logged', () => {
    const decision = makeKey({ found: undefined, maker: maker('owner') }, request);
    expect(decision?.key).to.deep.include({ ...request.input, secretHash: 'hash-1', createdBy: 'anna', createdAt: now });
    expect(decision?.events[0]).to.deep.include({ type: 'apiKey.created.v1' });
    expect(decision?.audit).to.deep.include({ action: 'apiKey.created', before: null, target: { kind: 'apiKey', id: 'key1' } });
    expect(JSON.stringify([decision?.events, decision?.audit])).not.to.contain('hash-1');
  });

  it('holds no more than who makes it holds by their document', () => {
    const asManager = refusal(() => makeKey({ found: undefined, maker: maker('manager') }, request));
    expect([asManager.code, asManager.details['permissions']]).to.deep.equal(['forbidden', ['apiKeys.write']]);
    const nobody = refusal(() => makeKey({ found: undefined, maker: undefined }, request));
    expect(nobody.details['permissions']).to.deep.equal(['apiKeys.write', 'stock.write', 'orders.read']);
  });

  it('is not made by another key', () => {
    const byKey = { ...request, by: { kind: 'apiKey', id: 'key0' } as const };
    expect(refusal(() => makeKey({ found: undefined, maker: maker('owner') }, byKey)).code).to.equal('forbidden');
  });

  it('has its end in the future', () => {
    const { expiresAt: _, ...open } = request.input;
    const ended = { ...request, input: { ...request.input, expiresAt: now } };
    expect(refusal(() => makeKey({ found: undefined, maker: maker('owner') }, ended)).code).to.equal('invalid_input');
    expect(makeKey({ found: undefined, maker: maker('owner') }, { ...request, input: open })?.key.expiresAt).to.equal(undefined);
  });

  it('is found by its own request when the outcome was not learnt, and refused to a repeat', () => {
    const facts = { found: made(), maker: maker('owner') };
    expect(makeKey(facts, request)).to.equal(undefined);
    const repeat = { ...request, secretHash: 'hash-2' };
    expect(refusal(() => makeKey(facts, repeat)).code).to.equal('api_key_already_shown');
    const other = { ...repeat, input: { ...repeat.input, name: 'Courier' } };
    expect(refusal(() => makeKey(facts, other)).code).to.equal('idempotency_key_reused');
  });
});

describe('an API key', () => {
  it('is revoked once', () => {
    const revoked = revokeKey('key1', made(), anna, now);
    expect(revoked?.key.revokedAt).to.equal(now);
    expect(revoked?.events).to.deep.equal([{ type: 'apiKey.revoked.v1', data: { keyId: 'key1' } }]);
    expect(revoked?.audit).to.deep.include({ action: 'apiKey.revoked' });
    expect(revokeKey('key1', { ...made(), revokedAt: now }, anna, now)).to.equal(undefined);
  });

  it('is shown as it stands at the moment, never with its hash', () => {
    const key = made();
    expect(viewOf('key1', key, now).status).to.equal('active');
    expect(viewOf('key1', key, '2027-11-24T09:00:00.000Z').status).to.equal('expired');
    expect(viewOf('key1', { ...key, revokedAt: now }, '2027-11-25T09:00:00.000Z').status).to.equal('revoked');
    expect(viewOf('key1', key, now)).not.to.have.any.keys('secretHash', 'version');
  });
});
