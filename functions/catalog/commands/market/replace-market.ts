import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { Market, MarketInput } from '../../../../contracts/catalog/market.ts';
import { replaceMarket as replace } from '../../domain/market/decide.ts';
import { requireVersion } from '../../domain/require-version.ts';
import type { Ports } from '../../ports.ts';

/** Says anew what a market is, but for its currency, if it is still in the version its caller saw. */
export const replaceMarket =
  (ports: Pick<Ports, 'clock' | 'markets'>) =>
  (id: string, input: MarketInput, ifMatch: number, actor: Actor): Promise<Market> =>
    ports.markets.change({
      id,
      now: ports.clock(),
      by: refOf(actor),
      decide: (present) => replace(requireVersion(present, ifMatch, 'market'), input),
    });
