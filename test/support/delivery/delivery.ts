import { expect } from 'chai';
import { type Way, ways } from './ways.ts';

/** A consumer in a world of its own, made anew for each way of delivery. */
export interface Trial<E, S> {
  /** What is to be delivered, in the order in which it happened. */
  readonly events: readonly E[];
  /** Brings the consumer one event; answers false, or throws, when it wants the event again later. */
  readonly deliver: (event: E) => Promise<boolean>;
  /** The state that the events lead to; without what differs from run to run, such as times and random ids. */
  readonly snapshot: () => Promise<S>;
  /** Starts the consumer anew, to end as if the power failed at the nth checkpoint that it passes (0: at none). */
  readonly restart: (crashAt: number) => Promise<void>;
  /** Takes the world down. */
  readonly stop: () => Promise<void>;
}

/** Makes a trial; `name` is different for each and fit to be part of a project id. */
export type Prepare<E, S> = (name: string) => Promise<Trial<E, S>>;

const mostRounds = 12;
const mostCheckpoints = 40;

/**
 * Declares the tests that every consumer of events must pass: its events brought once, twice, out of order, all at once and around a crash at each of
 * its checkpoints lead to one and the same state. Events that it refuses are brought again, as Pub/Sub does.
 */
export function endsAlikeHoweverDelivered<E, S>(prepare: Prepare<E, S>): void {
  let expected: S;

  it('changes something when its events come once, in order', async () => {
    await withTrial(prepare, 'once', async (trial) => {
      const before = await trial.snapshot();
      await bring(trial, [trial.events]);
      expected = await trial.snapshot();

      expect(expected, 'the events changed nothing, so nothing can be proved by them').not.to.deep.equal(before);
    });
  });

  for (const way of ways) {
    it(`ends alike when its events come ${way.name}`, async () => {
      await withTrial(prepare, slug(way.name), (trial) => endsAlike(trial, way, expected));
    });
  }

  it('ends alike when it crashes at any of its checkpoints', async () => {
    const crashes = await crashEverywhere(prepare, (end) => expect(end).to.deep.equal(expected));

    expect(crashes, 'the consumer passed no checkpoint, so it was never crashed').to.be.greaterThan(0);
  });
}

async function endsAlike<E, S>(trial: Trial<E, S>, { batches }: Way, expected: S): Promise<void> {
  await bring(trial, batches(trial.events));

  expect(await trial.snapshot()).to.deep.equal(expected);
}

/** Crashes the consumer at its first checkpoint, then, in a new world, at its second, until it lives through all; answers how often it died. */
async function crashEverywhere<E, S>(prepare: Prepare<E, S>, check: (end: S) => void): Promise<number> {
  for (let crashAt = 1; crashAt <= mostCheckpoints; crashAt += 1) {
    const died = await withTrial(prepare, `crash-${crashAt}`, async (trial) => {
      await trial.restart(crashAt);
      const refused = await bringOnce(trial, trial.events);
      await trial.restart(0);
      await bring(trial, [refused]);
      check(await trial.snapshot());
      return refused.length > 0;
    });
    if (!died) return crashAt - 1;
  }
  throw new Error(`The consumer still crashed at checkpoint ${mostCheckpoints}: does it start from the first each time?`);
}

/** Brings batch after batch, each batch at once, until every event has been taken. */
async function bring<E, S>(trial: Trial<E, S>, batches: readonly (readonly E[])[]): Promise<void> {
  let refused: E[] = [];
  for (const batch of batches) {
    const taken = await Promise.all(batch.map((event) => isTaken(trial, event)));
    refused.push(...batch.filter((_, index) => taken[index] === false));
  }

  for (let round = 1; refused.length > 0; round += 1) {
    if (round > mostRounds) throw new Error(`Refused ${mostRounds} times: ${JSON.stringify(refused)}`);
    refused = await bringOnce(trial, refused);
  }
}

/** Brings events one after another, each once, and answers those that were refused. */
async function bringOnce<E, S>(trial: Trial<E, S>, events: readonly E[]): Promise<E[]> {
  const refused: E[] = [];
  for (const event of events) if (!(await isTaken(trial, event))) refused.push(event);
  return refused;
}

async function isTaken<E, S>(trial: Trial<E, S>, event: E): Promise<boolean> {
  return trial.deliver(event).catch(() => false);
}

async function withTrial<E, S, T>(prepare: Prepare<E, S>, name: string, use: (trial: Trial<E, S>) => Promise<T>): Promise<T> {
  const trial = await prepare(name);
  try {
    return await use(trial);
  } finally {
    await trial.stop();
  }
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
