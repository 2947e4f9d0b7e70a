import type { Market } from '../../../contracts/catalog/market.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Ports } from '../ports.ts';

/** One market, active or not; refuses `not_found`. */
export const getMarket =
  (ports: Pick<Ports, 'markets'>) =>
  async (id: string): Promise<Market> => {
    const market = await ports.markets.find(id);
    if (!market) throw new Rejection('not_found', 'There is no such market.');
    return market;
  };
