import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { Market } from '../../../../contracts/catalog/market.ts';
import type { NewMarket } from '../../../../contracts/catalog/views.ts';
import { createMarket as create } from '../../domain/market/decide.ts';
import type { Ports } from '../../ports.ts';

/** Makes a market of the id that staff chose; refuses `already_exists`. */
export const createMarket =
  (ports: Pick<Ports, 'clock' | 'markets'>) =>
  (market: NewMarket, actor: Actor): Promise<Market> =>
    ports.markets.change({
      id: market.id,
      now: ports.clock(),
      by: refOf(actor),
      decide: (present) => create(present, market),
    });
