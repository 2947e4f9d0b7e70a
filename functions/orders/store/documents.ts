import { Order } from '../../../contracts/orders/documents.ts';
import * as events from '../../../contracts/orders/events.ts';
import { catalogueOf } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';

/** The orders' collection. */
export const orders = collection(Order);

/** The events of orders, by type. */
export const catalogue = catalogueOf(events);
