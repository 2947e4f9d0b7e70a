import type { ActorRef } from '../../../contracts/actor.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { configured, type StockSettings, type StockState } from '../domain/stock-state.ts';
import type { Ports } from '../ports.ts';

type Change = { readonly sku: string; readonly settings: StockSettings; readonly version: number; readonly by: ActorRef };

/** Changes how a SKU is kept: its policy, and from where it counts as low. Throws Rejection `not_found` or `precondition_failed`. */
export function changeStock({ stock, clock }: Pick<Ports, 'stock' | 'clock'>): (input: Change) => Promise<StockState> {
  return ({ sku, settings, version, by }) => {
    const now = clock();
    return stock.change({ sku, by, now }, ({ state }) => {
      if (!state) throw new Rejection('not_found', `There is no stock of "${sku}".`);
      if (state.stock.version !== version) {
        const details = { version: state.stock.version };
        throw new Rejection('precondition_failed', `The stock of "${sku}" has been changed; read it again.`, details);
      }
      const change = configured(state, settings, now);
      return {
        answer: change ? { ...change.state, stock: { ...change.state.stock, version: version + change.events.length } } : state,
        change,
      };
    });
  };
}
