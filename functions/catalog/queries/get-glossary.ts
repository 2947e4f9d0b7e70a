import type { Glossary } from '../../../contracts/catalog/glossary/glossary.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Ports } from '../ports.ts';

/** The glossary of one language; refuses `not_found`. */
export const getGlossary =
  (ports: Pick<Ports, 'glossaries'>) =>
  async (locale: string): Promise<Glossary> => {
    const glossary = await ports.glossaries.find(locale);
    if (!glossary) throw new Rejection('not_found', 'There is no glossary of this language.');
    return glossary;
  };
