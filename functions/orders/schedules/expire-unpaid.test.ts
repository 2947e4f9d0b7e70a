import { expect } from 'chai';
import type { Orders } from '../ports.ts';
import { expireUnpaid } from './expire-unpaid.ts';

const NOW = '2026-11-24T10:00:00.000Z';

describe('the sweep that expires unpaid orders', () => {
  /** Orders of which some cannot be changed; `tried` are those that were to be. */
  function ordersOf(overdue: readonly string[], broken: readonly string[]) {
    const tried: string[] = [];
    const orders = {
      overdue: (_now: string, limit: number) => Promise.resolve(overdue.slice(0, limit)),
      change: (id: string) => {
        tried.push(id);
        return broken.includes(id) ? Promise.reject(new Error(`${id} has no shard`)) : Promise.resolve(undefined);
      },
    };
    return { tried, ports: { orders: orders as unknown as Orders } };
  }

  it('expires all that are due', async () => {
    const { tried, ports } = ordersOf(['a', 'b', 'c'], []);
    expect(await expireUnpaid(ports)(NOW)).to.deep.equal({ expired: 3 });
    expect(tried).to.deep.equal(['a', 'b', 'c']);
  });

  it('goes on behind one that cannot be expired, and fails in the end so that it is told of', async () => {
    const { tried, ports } = ordersOf(['a', 'b', 'c'], ['a', 'b']);
    const ended = await expireUnpaid(ports)(NOW).catch(String);
    expect(tried).to.deep.equal(['a', 'b', 'c']);
    expect(ended).to.contain('2 of 3 orders').and.contain('a has no shard');
  });

  it('takes a bounded number at once', async () => {
    const many = Array.from({ length: 1_200 }, (_, n) => `order-${n}`);
    const { tried, ports } = ordersOf(many, []);
    await expireUnpaid(ports)(NOW);
    expect(tried).to.have.length(1_000);
  });
});
