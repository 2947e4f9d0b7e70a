import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { Market } from '../../../../contracts/catalog/market.ts';
import { closeMarket as close } from '../../domain/market/decide.ts';
import { requireVersion } from '../../domain/require-version.ts';
import type { Ports } from '../../ports.ts';

/** Closes a market, if it is still in the version its caller saw: nothing is sold there any more. */
export const closeMarket =
  (ports: Pick<Ports, 'clock' | 'markets'>) =>
  (id: string, ifMatch: number, actor: Actor): Promise<Market> =>
    ports.markets.change({
      id,
      now: ports.clock(),
      by: refOf(actor),
      decide: (present) => close(requireVersion(present, ifMatch, 'market')),
    });
