import type * as z from 'zod/mini';
import type { DeadLetter } from '../../../contracts/kit/documents.ts';

/** An event that a consumer of orders could not handle, as the kit parks it; `n` tells one from another. */
export function parked(n: number, consumer = 'orders.on-identity'): z.infer<typeof DeadLetter.schema> {
  const at = `2026-11-24T09:00:0${n}.000Z`;
  return {
    consumer,
    topic: 'identity',
    event: {
      specversion: '1.0',
      id: `customers-C-${n}`,
      source: '/cartwright/identity',
      type: 'customer.registered.v1',
      subject: 'customers/C',
      time: at,
      datacontenttype: 'application/json',
      sequence: n,
      correlationid: 'c',
      actor: { kind: 'user', id: 'C' },
      data: { customerUid: 'C' },
    },
    reason: 'rejected',
    error: 'There is nothing to do with this event.',
    at,
    status: 'parked',
  };
}
