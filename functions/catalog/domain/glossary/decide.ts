import { glossaryCreated, glossaryUpdated } from '../../../../contracts/catalog/events.ts';
import type { Glossary, GlossaryEntries } from '../../../../contracts/catalog/glossary/glossary.ts';
import { newEvent } from '../../../../contracts/event.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import type { Named } from '../named.ts';

/** A glossary before the store has counted its version. */
export type GlossaryDraft = Omit<Glossary, 'version'>;

/** What was decided of a glossary: how it is now, and what to say of it. */
export type GlossaryDecision = Named<GlossaryDraft>;

/** How many of the changed texts an event names. */
const MOST_NAMED = 100;

/** Makes the glossary of a language; refuses `already_exists`. */
export function createGlossary(present: GlossaryDraft | undefined, glossary: GlossaryDraft): GlossaryDecision {
  const { locale, entries } = glossary;
  if (present) throw new Rejection('already_exists', `There is a glossary of "${locale}" already.`, { locale });
  return { document: glossary, events: [newEvent(glossaryCreated, { locale, entryCount: Object.keys(entries).length })] };
}

/** Replaces all entries of a glossary. Nothing is decided when nothing changed. */
export function replaceGlossary(
  { locale, entries: before }: GlossaryDraft,
  entries: GlossaryEntries,
): GlossaryDecision | undefined {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(entries)])]
    .filter((source) => before[source] !== entries[source])
    .sort();
  if (changed.length === 0) return undefined;
  const counts = { entryCount: Object.keys(entries).length, changedCount: changed.length };
  return {
    document: { locale, entries },
    events: [newEvent(glossaryUpdated, { locale, ...counts, changed: changed.slice(0, MOST_NAMED) })],
  };
}
