import { expect } from 'chai';
import Mocha from 'mocha';
import { endsAlikeHoweverDelivered, type Prepare } from './delivery.ts';

interface Receipt {
  readonly id: string;
  readonly version: number;
  readonly total: number;
}

const receipts: readonly Receipt[] = [
  { id: 'a', version: 1, total: 10 },
  { id: 'b', version: 2, total: 25 },
  { id: 'c', version: 3, total: 40 },
];

/** A consumer that keeps the newest total and counts receipts; `habits` says what it does right. */
function consumer(habits: { dedupes: boolean; orders: boolean; atomic: boolean; locks: boolean }): Prepare<Receipt, object> {
  return () => {
    const disk = { seen: [] as string[], version: 0, total: 0, count: 0 };
    const power = { crashAt: 0, passed: 0 };
    const checkpoint = () => {
      power.passed += 1;
      if (power.passed === power.crashAt) throw new Error('the power failed');
    };
    const take = async ({ id, version, total }: Receipt) => {
      const seen = habits.dedupes && disk.seen.includes(id);
      if (!habits.locks) await Promise.resolve();
      if (seen) return true;
      checkpoint();
      disk.count += 1;
      if (!habits.orders || version > disk.version) Object.assign(disk, { version, total });
      if (!habits.atomic) checkpoint();
      disk.seen.push(id);
      checkpoint();
      return true;
    };
    return Promise.resolve({
      events: receipts,
      deliver: take,
      snapshot: () => Promise.resolve({ total: disk.total, count: disk.count }),
      restart: (crashAt: number) => Promise.resolve(Object.assign(power, { crashAt, passed: 0 })).then(() => undefined),
      stop: () => Promise.resolve(),
    });
  };
}

const careful = { dedupes: true, orders: true, atomic: true, locks: true };

describe('the delivery harness', () => {
  it('passes a consumer that dedupes, orders and commits at once', async () => {
    expect(await failuresOf(consumer(careful))).to.deep.equal([]);
  });

  it('fails a consumer that takes an event twice', async () => {
    expect(await failuresOf(consumer({ ...careful, dedupes: false }))).to.include('ends alike when its events come twice each');
  });

  it('fails a consumer that lets an old event win', async () => {
    expect(await failuresOf(consumer({ ...careful, orders: false }))).to.include('ends alike when its events come backwards');
  });

  it('fails a consumer that looks and writes in two steps', async () => {
    expect(await failuresOf(consumer({ ...careful, locks: false }))).to.deep.equal([
      'ends alike when its events come all at once, three times each',
    ]);
  });

  it('fails a consumer that crashes between its effect and its note of it', async () => {
    expect(await failuresOf(consumer({ ...careful, atomic: false }))).to.deep.equal([
      'ends alike when it crashes at any of its checkpoints',
    ]);
  });

  it('fails a consumer that does nothing at all', async () => {
    const idle: Prepare<Receipt, object> = async (name) => ({
      ...(await consumer(careful)(name)),
      deliver: () => Promise.resolve(true),
    });

    expect(await failuresOf(idle)).to.include('changes something when its events come once, in order');
  });
});

/** Runs the tests that the harness declares, and answers the titles of those that fail. */
async function failuresOf(prepare: Prepare<Receipt, object>): Promise<string[]> {
  const mocha = new Mocha({ reporter: 'min', ui: 'bdd' });
  const failed: string[] = [];
  const outer = globalThis.it;
  const declare = (title: string, run: () => Promise<void>) => mocha.suite.addTest(new Mocha.Test(title, run));
  Object.assign(globalThis, { it: declare });
  try {
    endsAlikeHoweverDelivered(prepare);
  } finally {
    Object.assign(globalThis, { it: outer });
  }
  await new Promise<void>((resolve) => {
    new Mocha.Runner(mocha.suite).on('fail', ({ title }: Mocha.Test) => failed.push(title)).run(() => resolve());
  });
  return failed;
}
