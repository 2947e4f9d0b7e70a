/** A way in which events reach a consumer: batches one after the other, the events of a batch at once. */
export interface Way {
  readonly name: string;
  readonly batches: <E>(events: readonly E[]) => readonly (readonly E[])[];
}

/** Every way that at-least-once, unordered delivery may take. */
export const ways: readonly Way[] = [
  { name: 'twice each', batches: (events) => oneByOne(events.flatMap((event) => [event, event])) },
  { name: 'all, then all again', batches: (events) => oneByOne([...events, ...events]) },
  { name: 'backwards', batches: (events) => oneByOne(events.toReversed()) },
  { name: 'backwards, then forwards', batches: (events) => oneByOne([...events.toReversed(), ...events]) },
  { name: 'shuffled and doubled', batches: (events) => oneByOne(shuffled([...events, ...events])) },
  { name: 'all at once', batches: (events) => [events] },
  { name: 'all at once, three times each', batches: (events) => [[...events, ...events, ...events]] },
];

function oneByOne<E>(events: readonly E[]): E[][] {
  return events.map((event) => [event]);
}

/** The same disorder in each run, so that a failure can be repeated. */
function shuffled<E>(events: readonly E[]): E[] {
  let state = 42;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return events
    .map((event) => ({ event, key: next() }))
    .sort((left, right) => left.key - right.key)
    .map(({ event }) => event);
}
