import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { ImportView } from '../../../../contracts/catalog/import/endpoints.ts';
import type { ImportInput } from '../../../../contracts/catalog/import/import.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import { beginImport } from '../../domain/import/life.ts';
import { importViewOf } from '../../domain/import/view-of.ts';
import { requireSameRequest } from '../../domain/require-same-request.ts';
import type { Ports } from '../../ports.ts';

/** Begins an import, which waits for its text. The same idempotency key answers the import begun before; refuses `idempotency_key_reused` and `unknown_market`. */
export const createImport =
  (ports: Pick<Ports, 'clock' | 'derivedId' | 'imports' | 'markets' | 'purgeAt'>) =>
  async (input: ImportInput, actor: Actor, idempotencyKey: string): Promise<ImportView> => {
    const { market } = input.options;
    if (market !== undefined && !(await ports.markets.find(market))) {
      throw new Rejection('unknown_market', `There is no market "${market}".`, { market });
    }
    const now = ports.clock();
    const id = ports.derivedId('import', actor.kind, actor.id, idempotencyKey);
    const createdFrom = ports.derivedId(JSON.stringify(input));
    const made = { id, createdFrom, by: refOf(actor), now, purgeAt: ports.purgeAt(now) };

    const begun = await ports.imports.change(id, (present) => (present ? undefined : beginImport(made, input)));

    requireSameRequest(begun, createdFrom);
    return importViewOf(begun);
  };
