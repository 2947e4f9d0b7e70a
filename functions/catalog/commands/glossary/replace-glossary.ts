import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { Glossary, GlossaryEntries } from '../../../../contracts/catalog/glossary/glossary.ts';
import { replaceGlossary as replace } from '../../domain/glossary/decide.ts';
import { requireVersion } from '../../domain/require-version.ts';
import type { Ports } from '../../ports.ts';

/** Says anew what is translated into a language, if its glossary is still in the version its caller saw. */
export const replaceGlossary =
  (ports: Pick<Ports, 'clock' | 'glossaries'>) =>
  (locale: string, entries: GlossaryEntries, ifMatch: number, actor: Actor): Promise<Glossary> =>
    ports.glossaries.change({
      id: locale,
      now: ports.clock(),
      by: refOf(actor),
      decide: (present) => replace(requireVersion(present, ifMatch, 'glossary'), entries),
    });
