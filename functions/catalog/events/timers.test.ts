import { expect } from 'chai';
import type { AvailabilityOfSku } from '../../../contracts/catalog/documents.ts';
import { onAvailabilityChanged } from './on-availability-changed.ts';
import { onCatalogChanged } from './on-catalog-changed.ts';

function world() {
  const armed: string[] = [];
  const noted: AvailabilityOfSku[] = [];
  let now = '2026-01-01T12:00:00.500Z';
  return {
    armed,
    noted,
    at: (instant: string) => {
      now = instant;
    },
    ports: {
      clock: () => now,
      armRelease: async (id: string, dueAt: string) => {
        await Promise.resolve(armed.push(`${id} ${dueAt}`));
      },
      availabilities: {
        note: async (said: AvailabilityOfSku) => {
          await Promise.resolve(noted.push(said));
        },
      },
    },
  };
}

describe('an event of the catalogue', () => {
  it('arms one timer with all others of its seconds, also when it comes twice', async () => {
    const { ports, armed, at } = world();

    await onCatalogChanged(ports)();
    await onCatalogChanged(ports)();
    at('2026-01-01T12:00:04.999Z');
    await onCatalogChanged(ports)();
    at('2026-01-01T12:00:05.000Z');
    await onCatalogChanged(ports)();

    expect(new Set(armed).size).to.equal(2);
    expect(armed.at(-1)).to.match(/ 2026-01-01T12:00:10\.000Z$/);
  });
});

describe('a word of inventory', () => {
  it('is noted with its sequence before the timer is armed', async () => {
    const { ports, armed, noted } = world();
    const event = {
      specversion: '1.0',
      id: 'stock-A-7',
      source: '/cartwright/inventory',
      type: 'stock.availability_changed.v1',
      subject: 'stock/A',
      time: '2026-01-01T12:00:00.000Z',
      datacontenttype: 'application/json',
      sequence: 7,
      correlationid: 'c',
      actor: { kind: 'system', id: 'test' },
      data: { sku: 'A', availability: 'preorder', availableAt: '2026-02-01T00:00:00.000Z' },
    } as const;

    await onAvailabilityChanged(ports)(event);

    expect(noted).to.deep.equal([
      {
        sku: 'A',
        availability: 'preorder',
        availableAt: event.data.availableAt,
        sequence: 7,
        changedAt: '2026-01-01T12:00:00.500Z',
      },
    ]);
    expect(armed).to.have.length(1);
  });
});
