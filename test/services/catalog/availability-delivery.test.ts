import { AvailabilityOfSku } from '../../../contracts/catalog/documents.ts';
import type { CloudEvent } from '../../../contracts/event.ts';
import type { Availability } from '../../../contracts/inventory/documents.ts';
import { stockAvailabilityChanged } from '../../../contracts/inventory/events.ts';
import { endsAlikeHoweverDelivered, type Trial } from '../../support/delivery/delivery.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { messagePublished } from '../../support/platform/cloud-event.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';

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
  const serve = (env = {}): Promise<ServedFunction> =>
    serveFunction({ service: 'catalog', target: 'catalogOnInventory', signature: 'cloudevent', projectId, env });
  let served = await serve();

  return {
    events,
    deliver: async (event) => {
      const data = Buffer.from(JSON.stringify(event)).toString('base64');
      await messagePublished(served.url, projectId, 'inventory', { data, attributes: {} });
      return true;
    },
    snapshot: async () => {
      const known = await db.collection('availability').get();
      return known.docs.map((document) => {
        const { sku, availability, sequence } = AvailabilityOfSku.schema.parse(document.data());
        return { sku, availability, sequence };
      });
    },
    restart: async (crashAt) => {
      await served.stop();
      served = await serve({ CARTWRIGHT_CRASH_AT: String(crashAt) });
    },
    stop: async () => {
      await served.stop();
      await close();
    },
  };
}

describe('the catalogue, hearing of stock', function () {
  this.timeout(90_000);

  endsAlikeHoweverDelivered(prepare);
});
