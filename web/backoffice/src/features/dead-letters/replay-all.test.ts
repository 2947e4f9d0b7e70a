import { expect } from 'chai';
import type { DeadLetterView } from '../../../../../contracts/kit/dead-letter.ts';
import { MOST_AT_ONCE, replayAll, type ReplayPort, type ReplayProgress } from './replay-all.ts';

const letter = (id: string): DeadLetterView => ({
  id,
  consumer: 'orders.on-payments',
  topic: 'payments',
  event: {
    specversion: '1.0',
    id,
    source: '/cartwright/payments',
    type: 'payment.captured.v1',
    subject: 'payments/P',
    time: '2026-11-24T09:00:00.000Z',
    datacontenttype: 'application/json',
    sequence: 1,
    correlationid: 'c',
    actor: { kind: 'system', id: 'test' },
    data: {},
  },
  reason: 'rejected',
  error: 'no',
  at: '2026-11-24T09:00:00.000Z',
  status: 'parked',
});

/** A shop with pages of two letters each. */
function shopOf(ids: readonly string[], replay: ReplayPort['replay'] = (id) => Promise.resolve(letter(id))): ReplayPort {
  return {
    list: (cursor) => {
      const at = Number(cursor ?? 0);
      const items = ids.slice(at, at + 2).map(letter);
      return Promise.resolve(at + 2 < ids.length ? { items, nextCursor: String(at + 2) } : { items });
    },
    replay,
  };
}

describe('replaying all letters that wait', () => {
  it('goes through every page, each letter once, and tells how far it is', async () => {
    const replayed: string[] = [];
    const told: ReplayProgress[] = [];
    const shop = shopOf(['a', 'b', 'c'], (id) => {
      replayed.push(id);
      return Promise.resolve(letter(id));
    });
    const end = await replayAll(
      shop,
      (progress) => told.push(progress),
      () => false,
    );
    expect(replayed).to.deep.equal(['a', 'b', 'c']);
    expect(told.map(({ done, total }) => `${done}/${total}`)).to.deep.equal(['0/3', '1/3', '2/3', '3/3']);
    expect(end).to.deep.equal({ total: 3, done: 3, failed: [] });
  });

  it('goes on when one cannot be brought, and names it', async () => {
    const error = new Error('contention');
    const end = await replayAll(
      shopOf(['a', 'b', 'c'], (id) => (id === 'b' ? Promise.reject(error) : Promise.resolve(letter(id)))),
      () => undefined,
      () => false,
    );
    expect(end).to.deep.equal({ total: 3, done: 3, failed: [{ id: 'b', error }] });
  });

  it('stops when told to, after the one it is at', async () => {
    let over = false;
    const shop = shopOf(['a', 'b', 'c'], (id) => {
      over = true;
      return Promise.resolve(letter(id));
    });
    expect(
      await replayAll(
        shop,
        () => undefined,
        () => over,
      ),
    ).to.deep.equal({ total: 3, done: 1, failed: [] });
  });

  it('takes no more than so many at once', async () => {
    const ids = Array.from({ length: MOST_AT_ONCE + 7 }, (_, n) => `letter-${n}`);
    expect(
      (
        await replayAll(
          shopOf(ids),
          () => undefined,
          () => false,
        )
      ).done,
    ).to.equal(MOST_AT_ONCE);
  });
});
