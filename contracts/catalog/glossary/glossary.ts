import * as z from 'zod/mini';
import { defineDocument } from '../../document.ts';
import { line, Locale } from '../../ids.ts';

/** How many texts a glossary may translate. */
export const MAX_GLOSSARY_ENTRIES = 2_000;

/** How many characters a glossary may hold, sources and translations together: its document stays well below 1 MiB in any script. */
export const MAX_GLOSSARY_CHARACTERS = 200_000;

const SourceText = line(120).check(
  z.refine(
    (text) => !/^__.*__$/.test(text),
    'A text of the form "__…__" cannot be translated: the database keeps such names for itself',
  ),
);

/** Translations by the text as the catalogue has it; letters count as they are written. */
export const GlossaryEntries = z.record(SourceText, line(120)).check(
  z.refine(
    (entries) => Object.keys(entries).length <= MAX_GLOSSARY_ENTRIES,
    `A glossary has at most ${MAX_GLOSSARY_ENTRIES} entries`,
  ),
  z.refine(
    (entries) => Object.entries(entries).flat().join('').length <= MAX_GLOSSARY_CHARACTERS,
    `A glossary holds at most ${MAX_GLOSSARY_CHARACTERS} characters`,
  ),
);
export type GlossaryEntries = z.infer<typeof GlossaryEntries>;

/**
 * The document `glossaries/{locale}`: what the shop's short words are in a language – names and values of options and attributes, labels of shipping, names of
 * markets. A word has one translation wherever it stands, so that a facet's value has one; what has none is shown as it is.
 */
export const Glossary = defineDocument(
  'glossaries',
  1,
  z.object({ locale: Locale, entries: GlossaryEntries, version: z.int().check(z.minimum(1)) }),
);
export type Glossary = z.infer<typeof Glossary.schema>;

/** A glossary that is to be made. */
export const NewGlossary = z.strictObject({ locale: Locale, entries: GlossaryEntries });
export type NewGlossary = z.infer<typeof NewGlossary>;
