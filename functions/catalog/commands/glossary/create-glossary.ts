import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { Glossary, NewGlossary } from '../../../../contracts/catalog/glossary/glossary.ts';
import { createGlossary as create } from '../../domain/glossary/decide.ts';
import type { Ports } from '../../ports.ts';

/** Makes the glossary of a language; refuses `already_exists`. */
export const createGlossary =
  (ports: Pick<Ports, 'clock' | 'glossaries'>) =>
  (glossary: NewGlossary, actor: Actor): Promise<Glossary> =>
    ports.glossaries.change({
      id: glossary.locale,
      now: ports.clock(),
      by: refOf(actor),
      decide: (present) => create(present, glossary),
    });
