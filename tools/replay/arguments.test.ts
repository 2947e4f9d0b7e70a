import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { readReplayRequest } from './arguments.ts';

const ports = { firestore: 8080, pubsub: 8085 };
const wish = (...args: string[]) => readReplayRequest(args, {}, ports).wish;

describe("the replay's arguments", () => {
  it('list what is parked when there are none', () => {
    expect(wish()).to.deep.equal({ kind: 'list', consumer: undefined });
    expect(wish('--list', '--consumer', 'orders.on-payments')).to.deep.equal({ kind: 'list', consumer: 'orders.on-payments' });
  });

  it('name letters, or a consumer, or all', () => {
    expect(wish('orders.on-payments:payments-P-3')).to.deep.equal({ kind: 'some', ids: ['orders.on-payments:payments-P-3'] });
    expect(wish('--consumer', 'orders.on-payments')).to.deep.equal({ kind: 'all', consumer: 'orders.on-payments' });
    expect(wish('--all')).to.deep.equal({ kind: 'all', consumer: undefined });
  });

  it('say how when they contradict each other or are unknown', () => {
    expect(() => wish('--all', 'an-id')).to.throw(ToolFailure, 'name one');
    expect(() => wish('--all', '--consumer', 'orders.on-payments')).to.throw(ToolFailure, 'name one');
    expect(() => wish('--everything')).to.throw(ToolFailure, '--everything');
  });

  it('lead to the database and the topics of the same project', () => {
    expect(readReplayRequest([], {}, ports).env).to.include({
      GCLOUD_PROJECT: 'demo-cartwright',
      FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080',
      PUBSUB_EMULATOR_HOST: '127.0.0.1:8085',
    });
    expect(readReplayRequest(['--project', 'my-shop'], {}, ports).env).to.deep.equal({ GCLOUD_PROJECT: 'my-shop' });
  });
});
