import { AvailabilityOfSku } from '../../../contracts/catalog/documents.ts';
import type { CloudEvent } from '../../../contracts/event.ts';
import type { Availability } from '../../../contracts/inventory/documents.ts';
import { stockAvailabilityChanged } from '../../../contracts/inventory/events.ts';
import { consumerTrial } from '../../support/delivery/consumer-trial.ts';
import { endsAlikeHoweverDelivered, type Trial } from '../../support/delivery/delivery.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';

function said(sku: string, sequence: number, availability: Availability): CloudEvent {
  return {
    specversion: '1.0',
    id: `stock-${sku}-${sequence}`,
    source: '/cartwright/inventory',
    type: stockAvailabilityChanged.type,
    subject: `stock/${sku}`,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    sequence,
    correlationid: 'test',
    actor: { kind: 'system', id: 'test' },
    data: { sku, availability },
  };
}

const events = [said('MUG', 1, 'in_stock'), said('MUG', 4, 'low'), said('MUG', 6, 'out'), said('BOWL', 2, 'low')];

async function prepare(name: string): Promise<Trial<CloudEvent, unknown>> {
  const projectId = projectIdOf(import.meta.url, name);
  const { db, close } = await emptyProject(projectId);
  const snapshot = async () => {
    const known = await db.collection('availability').get();
    return known.docs.map((document) => {
      const { sku, availability, sequence } = AvailabilityOfSku.schema.parse(document.data());
      return { sku, availability, sequence };
    });
  };
  const consumer = { service: 'catalog', target: 'catalogOnInventory', topic: 'inventory' };
  return consumerTrial({ projectId, ...consumer, events, snapshot, close });
}

describe('the catalogue, hearing of stock', function () {
  this.timeout(90_000);

  endsAlikeHoweverDelivered(prepare);
});
