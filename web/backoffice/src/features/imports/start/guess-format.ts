import type { ImportFormat, ImportOptions, ImportProfile } from '../../../../../../contracts/catalog/import/import.ts';

/** What a file seems to be. */
export interface Guess {
  readonly format: ImportFormat;
  readonly profile: ImportProfile;
  readonly delimiter: ImportOptions['delimiter'];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Guesses what a file is from its name and how it begins; people can say otherwise. */
export function guessFormat(name: string, beginning: string): Guess {
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('{') || /\.(ndjson|jsonl)$/i.test(name)) return { format: 'ndjson', profile: 'cartwright', delimiter: ',' };
  const [header = ''] = text.split(/\r?\n/);
  const columns = (delimiter: string) => header.split(delimiter).length;
  const [delimiter] = DELIMITERS.toSorted((a, b) => columns(b) - columns(a));
  const first = header.toLowerCase().replaceAll('"', '');
  return { format: 'csv', profile: /^(url )?handle,title,/.test(first) ? 'shopify' : 'cartwright', delimiter: delimiter ?? ',' };
}
