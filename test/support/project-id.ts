import { createHash } from 'node:crypto';
import { basename } from 'node:path';

const longest = 30;

/**
 * A project id that belongs to one test file (`import.meta.url`) or to one part of it alone, so that files can share an emulator. It is the same in
 * each run, starts with `demo-` and is at most 30 characters long, as Google Cloud asks.
 */
export function projectIdOf(testUrl: string, part = ''): string {
  const place = testUrl.slice(testUrl.lastIndexOf('/test/'));
  const mark = createHash('sha256').update(`${place} ${part}`).digest('hex').slice(0, 6);
  const name = `${part}-${basename(place).replace(/[.].*$/, '')}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `demo-${name.replace(/^-/, '').slice(0, longest - 'demo--'.length - mark.length)}-${mark}`.replaceAll(/-+/g, '-');
}
