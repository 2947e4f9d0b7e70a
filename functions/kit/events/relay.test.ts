import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { capturedLog } from '../http/captured-log.fixture.ts';
import { relayForgotten } from './relay.ts';

const A_MINUTE_AGO = '2026-11-24T09:59:00.000Z';

describe('events that were not relayed', () => {
  const marked: string[] = [];

  /** An event's document as a query answers it; `changed` is what is odd about it. */
  function pending(id: string, changed: Readonly<Record<string, unknown>> = {}) {
    const data: Record<string, unknown> = {
      id,
      type: 'order.placed.v1',
      seq: 1,
      subject: `orders/${id}`,
      at: '2026-11-24T09:00:00.000Z',
      actor: { kind: 'system', id: 'test' },
      correlationId: 'c',
      data: {},
      relay: 'pending',
      ...changed,
    };
    const update = () => Promise.resolve(marked.push(id));
    return { ref: { path: `orders/${id}/events/0000000001`, update }, data: () => data, get: (field: string) => data[field] };
  }

  it('are relayed behind one that cannot be read, and the young are left to their trigger', async () => {
    const docs = [
      pending('A-SPOILT', { actor: 'nobody' }),
      pending('B-NO-TIME', { at: 17 }),
      pending('C-YOUNG', { at: '2026-11-24T09:59:30.000Z' }),
      pending('D-OLD'),
    ];
    const query = { where: () => query, limit: () => query, get: () => Promise.resolve({ docs }) };
    const db = { collectionGroup: () => query } as unknown as Firestore;
    const published: string[] = [];
    const publish = async (_topic: string, { id }: { readonly id: string }) => {
      await Promise.resolve(published.push(id));
    };

    const log = await capturedLog(async () => {
      const forgotten = { service: 'orders', collections: ['orders'], olderThan: A_MINUTE_AGO };
      expect(await relayForgotten(db, publish, forgotten)).to.deep.equal({ relayed: 1 });
    });

    expect([published, marked]).to.deep.equal([['D-OLD'], ['D-OLD']]);
    const told = log.filter(({ severity }) => severity === 'ERROR').map(({ event }) => event);
    expect(told).to.deep.equal(['orders/A-SPOILT/events/0000000001', 'orders/B-NO-TIME/events/0000000001']);
  });
});
