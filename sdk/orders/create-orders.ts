import type { cancelOrder, getOrder, listOrders } from '../../contracts/orders/endpoints.ts';
import type { Connection } from '../firebase/connection.ts';
import type { Request } from '../request.ts';
import type { ShopError } from '../shop-error.ts';
import type { Orders, WatchedOrder } from './orders.ts';
import { followOrder } from './watch-order.ts';

/** Makes the orders of whoever is signed in. */
export function createOrders(connection: Connection, request: Request): Orders {
  const get = async (orderId: string) =>
    (await request<typeof getOrder>({ method: 'GET', path: '/v1/orders/{orderId}', params: { orderId } })).body;

  function watch(orderId: string): AsyncIterable<WatchedOrder>;
  function watch(orderId: string, onChange: (order: WatchedOrder) => void, onError?: (error: ShopError) => void): () => void;
  function watch(
    orderId: string,
    onChange?: (order: WatchedOrder) => void,
    onError: (error: ShopError) => void = () => undefined,
  ) {
    const follow = (heard: Parameters<typeof followOrder>[2]) => followOrder({ connection, get }, orderId, heard);
    return onChange ? follow({ onChange, onError }) : { [Symbol.asyncIterator]: () => iterate(follow) };
  }

  return {
    get,
    watch,
    list: async (query = {}) => (await request<typeof listOrders>({ method: 'GET', path: '/v1/orders', query })).body,
    cancel: async (orderId) => {
      const body = { reason: 'customer_request' } as const;
      const call = { method: 'POST', path: '/v1/orders/{orderId}/cancel', params: { orderId }, body } as const;
      return (await request<typeof cancelOrder>(call)).body;
    },
  };
}

type Heard<T> = { readonly onChange: (value: T) => void; readonly onError: (error: ShopError) => void };

/** What is heard, one after the other; whoever stops iterating stops listening. */
function iterate<T>(follow: (heard: Heard<T>) => () => void): AsyncIterator<T, undefined> {
  const heard: T[] = [];
  let failure: ShopError | undefined;
  let ended = false;
  let wake: () => void = () => undefined;
  const end = { done: true, value: undefined } as const;
  const stop = follow({
    onChange: (value) => {
      heard.push(value);
      wake();
    },
    onError: (error) => {
      failure = error;
      wake();
    },
  });
  return {
    next: async () => {
      for (;;) {
        const [value] = heard.splice(0, 1);
        if (ended) return end;
        if (value !== undefined) return { value };
        if (failure) {
          ended = true;
          throw failure;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    return: () => {
      ended = true;
      stop();
      wake();
      return Promise.resolve(end);
    },
  };
}
