import type { EventDocument } from '../../contracts/event.ts';
import type { Order } from '../../contracts/orders/documents.ts';
import type { OrderView } from '../../contracts/orders/endpoints.ts';
import type { Connection } from '../firebase/connection.ts';
import { isRecord } from '../platform/kept.ts';
import { ShopError } from '../shop-error.ts';

/** An order's document, and whether it is only what this device kept since the shop cannot be reached. */
export type HeardOrder = { readonly order: Order; readonly offline: boolean };

/** An order's history as people see it. */
export type Timeline = OrderView['timeline'];

/** Who hears of an order's document and its events. */
export type Listening = {
  readonly onOrder: (heard: HeardOrder) => void;
  readonly onTimeline: (timeline: Timeline) => void;
  readonly onError: (error: ShopError) => void;
};

/** Listens to an order under the rules; answers how to stop. Both listeners end at the first error. */
export async function listenToOrder(connection: Connection, orderId: string, to: Listening): Promise<() => void> {
  const { db, sdk } = await connection.store();
  const reference = sdk.doc(db, 'orders', orderId);
  const refuse = (cause: unknown): void => to.onError(gone(cause));
  let synced = false;
  const endOrder = sdk.onSnapshot(
    reference,
    { includeMetadataChanges: true },
    (snapshot) => {
      const { fromCache } = snapshot.metadata;
      synced ||= !fromCache;
      const order: unknown = snapshot.data();
      if (isOrder(order)) to.onOrder({ order, offline: synced && fromCache });
      else if (!fromCache) refuse(undefined);
    },
    refuse,
  );
  const events = sdk.query(sdk.collection(reference, 'events'), sdk.orderBy('seq'));
  const endEvents = sdk.onSnapshot(
    events,
    ({ docs }) =>
      to.onTimeline(
        docs
          .map((event): unknown => event.data())
          .filter(isEvent)
          .map(entryOf),
      ),
    refuse,
  );
  return () => {
    endOrder();
    endEvents();
  };
}

function gone(cause: unknown): ShopError {
  return new ShopError('not_found', 'There is no such order of yours.', { status: 404, cause });
}

// The rules let nobody but the shop write here, and the shop checks what it writes.
function isOrder(data: unknown): data is Order {
  return isRecord(data) && typeof data['status'] === 'string' && isRecord(data['quote']);
}

function isEvent(data: unknown): data is EventDocument {
  return isRecord(data) && typeof data['seq'] === 'number' && isRecord(data['actor']);
}

function entryOf({ seq, type, at, actor }: EventDocument): Timeline[number] {
  return { seq, type, at, by: actor.kind === 'user' && actor.role ? actor.role : actor.kind };
}
