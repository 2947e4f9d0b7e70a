import { AvailabilityFile, SearchFile } from '../../../../contracts/catalog/published/published-files.ts';
import type { ReleaseView } from '../../../../contracts/catalog/published/release-view.ts';
import { availabilityFile } from '../../domain/published/availability.ts';
import { buildCatalogue, type Contents } from '../../domain/published/build-catalogue.ts';
import type { CurrentRelease } from '../../domain/release/current-release.ts';
import { manifestOf } from '../../domain/release/manifest.ts';
import { missingSince, type Need, needOf, RECIPE } from '../../domain/release/need.ts';
import { emptyShelf, type Shelf } from '../../domain/release/shelf.ts';
import type { ReleasePorts, SourceAt } from '../../ports.ts';

type Made = { readonly need: Exclude<Need, 'closer look'>; readonly contents: Contents; readonly readTime: string };

/**
 * Publishes what has changed since the present release: everything, or the availability alone when the catalogue itself has not changed. Without a change it writes nothing.
 * May run at any time, twice, and several at once: the one that read the database last is shown.
 */
export const publishRelease =
  ({ clock, hash, releases }: Pick<ReleasePorts, 'clock' | 'hash' | 'releases'>) =>
  async (): Promise<ReleaseView> => {
    const now = clock();
    const present = await releases.current();
    const shelf = emptyShelf(hash);
    const made = await releases.atOneInstant((source) => make(source, present, shelf, (name) => releases.read(name)));
    if (!made) return viewOf(present, 'nothing', 0);

    const filesWritten = await releases.keep(shelf.files, now);
    const next = manifestOf(made.contents, now, hash);
    const same = present?.manifest.release === next.release;
    const shown = await releases.show({ manifest: same ? present.manifest : next, readTime: made.readTime, recipe: RECIPE }, now);

    if (shown.readTime !== made.readTime) return viewOf(shown, 'overtaken', filesWritten);
    return viewOf(shown, same ? 'nothing' : made.need, filesWritten);
  };

type Read = ReleasePorts['releases']['read'];

async function make(source: SourceAt, present: CurrentRelease | undefined, shelf: Shelf, read: Read): Promise<Made | undefined> {
  const { readTime } = source;
  const need = await lookCloser(source, present);
  if (need === 'closer look' && present) return { need: 'nothing', contents: contentsOf(present.manifest), readTime };
  if (need === 'availability' && present) {
    const contents = await withAvailability(source, present, shelf, read);
    if (contents) return { need, contents, readTime };
  }
  if (need === 'nothing') return undefined;
  return { need: 'everything', contents: buildCatalogue(await source.everything(), shelf), readTime };
}

/** What is needed; a closer look that found nothing stays one, unless availability is needed: then the present release is as good as one of this instant. */
async function lookCloser(source: SourceAt, present: CurrentRelease | undefined): Promise<Need> {
  const need = needOf(present, source.changes);
  if (need !== 'closer look' || !present) return need;
  if (await source.overlapped(present.readTime)) return 'everything';
  return needOf(present, { availability: source.changes.availability }) === 'availability' ? 'availability' : need;
}

/** The present contents with what inventory has said since; undefined when a file of the present release cannot be read, so that all is made anew. */
async function withAvailability(
  source: SourceAt,
  { manifest, ...present }: CurrentRelease,
  shelf: Shelf,
  read: Read,
): Promise<Contents | undefined> {
  const [before, search] = await Promise.all([read(manifest.availability), read(manifest.search)]);
  if (before === undefined || search === undefined) return undefined;
  const skus = SearchFile.parse(JSON.parse(search)).cards.flatMap((card) => card.skus);
  const said = await source.availabilitySince(missingSince({ manifest, ...present }));
  const availability = shelf.put(availabilityFile(skus, said, AvailabilityFile.parse(JSON.parse(before))));
  return { ...contentsOf(manifest), availability };
}

function contentsOf({ format: _format, release: _release, publishedAt: _publishedAt, ...contents }: CurrentRelease['manifest']) {
  return contents;
}

function viewOf(shown: CurrentRelease | undefined, changed: ReleaseView['changed'], filesWritten: number): ReleaseView {
  if (!shown) throw new Error('Nothing was published, though nothing had been before');
  return { release: shown.manifest.release, publishedAt: shown.manifest.publishedAt, changed, filesWritten };
}
