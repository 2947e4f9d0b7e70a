import type { GlossaryEntries } from '../../../../../contracts/catalog/glossary/glossary.ts';
import type { TextInUse } from './texts-in-use.ts';

/** A glossary as it is edited: a row for each text that is in use or was translated. */
export interface GlossaryForm {
  readonly rows: { readonly text: string; readonly word: string }[];
}

/** Which rows are shown. */
export type Shown = 'all' | 'missing' | 'unused';

/** A row of the table: its place in the form, and what is known of its text. */
export interface WordRow {
  readonly at: number;
  readonly text: string;
  readonly use: TextInUse | undefined;
  readonly missing: boolean;
}

/** The form of entries; a text that nothing uses any more keeps its row, so that it can be taken away. */
export function formOf(entries: GlossaryEntries, texts: readonly TextInUse[]): GlossaryForm {
  const used = texts.map(({ text }) => text);
  const unused = Object.keys(entries).filter((text) => !used.includes(text));
  return { rows: [...used, ...unused.sort()].map((text) => ({ text, word: ownWord(entries, text) })) };
}

/** What a form says; a row without a word is no entry. */
export function entriesOf({ rows }: GlossaryForm): GlossaryEntries {
  const entries = rows.map(({ text, word }) => [text, word.trim()] as const);
  return Object.fromEntries(entries.filter(([, word]) => word !== ''));
}

/** The rows to show: those without a translation first, and then those that shoppers meet most; `saved` is the glossary, so that no row moves while it is typed in. */
export function rowsToShow(
  form: GlossaryForm,
  saved: GlossaryEntries,
  texts: readonly TextInUse[],
  { shown, words = '' }: { readonly shown: Shown; readonly words?: string | undefined },
): WordRow[] {
  const uses = new Map(texts.map((use) => [use.text, use]));
  const sought = words.toLocaleLowerCase('en');
  const rows = form.rows.map(({ text }, at): WordRow => {
    const use = uses.get(text);
    return { at, text, use, missing: use !== undefined && ownWord(saved, text) === '' };
  });
  const fits = ({ text, use, missing }: WordRow) =>
    (shown === 'all' || (shown === 'missing' ? missing : use === undefined)) &&
    [text, ownWord(saved, text), ...(use?.places ?? [])].some((one) => one.toLocaleLowerCase('en').includes(sought));
  return rows.filter(fits).sort((one, other) => weight(other) - weight(one));
}

function weight({ missing, use }: WordRow): number {
  return (missing ? 1_000_000 : 0) + (use ? 1 + use.products : 0);
}

function ownWord(entries: GlossaryEntries, text: string): string {
  return Object.hasOwn(entries, text) ? (entries[text] ?? '') : '';
}
