import { expect } from 'chai';
import { availability, market, product, testHash } from '../../domain/published/catalogue.fixture.ts';
import type { CatalogSource } from '../../domain/published/build-catalogue.ts';
import type { CurrentRelease } from '../../domain/release/current-release.ts';
import type { LastChanges } from '../../domain/release/need.ts';
import { isAsLateAs, takeOver } from '../../domain/release/take-over.ts';
import type { Releases } from '../../ports.ts';
import { publishRelease } from './publish-release.ts';

const early = '2026-01-01T10:00:00.000Z';
const late = '2026-01-01T12:00:00.000Z';

/** Releases in memory; `whileReading` is what happens in the world between reading the source and showing what was made of it. */
function inMemory(source: CatalogSource) {
  const world = {
    changes: { content: early, availability: early } as LastChanges,
    readTime: '2026-01-01T11:00:00.000000000Z',
    current: undefined as CurrentRelease | undefined,
    files: new Map<string, string>(),
    readEverything: 0,
    overlapped: false,
    whileReading: () => Promise.resolve(),
  };
  const releases: Releases = {
    atOneInstant: async (read) => {
      const { readTime, changes } = world;
      const made = await read({
        readTime,
        changes,
        everything: async () => {
          world.readEverything += 1;
          return Promise.resolve(source);
        },
        overlapped: () => Promise.resolve(world.overlapped),
        availabilitySince: async () => Promise.resolve(source.availability),
      });
      await world.whileReading();
      return made;
    },
    current: async () => Promise.resolve(world.current),
    read: async (hash) => Promise.resolve(world.files.get(hash)),
    keep: async (files) => {
      const fresh = [...files].filter(([hash]) => !world.files.has(hash));
      for (const [hash, text] of fresh) world.files.set(hash, text);
      return Promise.resolve(fresh.length);
    },
    show: async (next) => {
      if (!world.current || !isAsLateAs(world.current, next)) world.current = takeOver(world.current, next).current;
      return Promise.resolve(world.current);
    },
  };
  return { world, publish: publishRelease({ clock: () => late, hash: testHash, releases }) };
}

const shop = (): CatalogSource & { availability: ReturnType<typeof availability>[] } => ({
  products: [product('a')],
  categories: [],
  markets: [market('eu')],
  availability: [availability('a-1', 'in_stock')],
  glossaries: [],
});

describe('publishing a release', () => {
  it('shows everything at first, and then reads nothing more without a change', async () => {
    const { world, publish } = inMemory(shop());

    expect((await publish()).changed).to.equal('everything');
    world.readTime = '2026-01-01T11:30:00.000000000Z';
    expect((await publish()).changed).to.equal('nothing');

    expect(world.readEverything).to.equal(1);
    expect(world.current?.readTime).to.equal('2026-01-01T11:00:00.000000000Z');
  });

  it('moves on in time, though not in name, when what was changed is as it was', async () => {
    const { world, publish } = inMemory(shop());
    const first = await publish();
    world.readTime = '2026-01-01T12:00:00.000000000Z';
    world.changes = { content: '2026-01-01T11:30:00.000Z' };

    expect(await publish()).to.deep.equal({ ...first, changed: 'nothing', filesWritten: 0 });

    expect(world.current?.readTime).to.equal(world.readTime);
  });

  it('moves on in time without reading all when a closer look finds all of the last minute in it', async () => {
    const { world, publish } = inMemory(shop());
    world.changes = { content: '2026-01-01T10:59:58.000Z', availability: early };
    const first = await publish();
    world.readTime = '2026-01-01T11:00:02.000000000Z';

    expect(await publish()).to.deep.equal({ ...first, changed: 'nothing', filesWritten: 0 });
    expect(world).to.deep.include({ readEverything: 1 });
    expect(world.current?.readTime).to.equal(world.readTime);

    world.overlapped = true;
    await publish();
    expect(world.readEverything).to.equal(2);
  });

  it('publishes the availability after a closer look that found nothing', async () => {
    const source = shop();
    const { world, publish } = inMemory(source);
    world.changes = { content: '2026-01-01T10:59:58.000Z', availability: early };
    await publish();
    source.availability[0] = availability('a-1', 'low');
    world.readTime = '2026-01-01T11:00:02.000000000Z';
    world.changes = { ...world.changes, availability: '2026-01-01T11:00:01.000Z' };

    expect(await publish()).to.include({ changed: 'availability', filesWritten: 1 });
    expect(world.readEverything).to.equal(1);
  });

  it('writes one file when only availability has changed, without reading a product', async () => {
    const source = shop();
    const { world, publish } = inMemory(source);
    await publish();
    source.availability[0] = availability('a-1', 'low');
    world.readTime = '2026-01-01T12:00:00.000000000Z';
    world.changes = { content: early, availability: '2026-01-01T11:30:00.000Z' };

    expect(await publish()).to.include({ changed: 'availability', filesWritten: 1 });

    expect(world.readEverything).to.equal(1);
  });

  it('makes all anew when a file of the present release is gone', async () => {
    const { world, publish } = inMemory(shop());
    await publish();
    world.files.clear();
    world.readTime = '2026-01-01T12:00:00.000000000Z';
    world.changes = { content: early, availability: '2026-01-01T11:30:00.000Z' };

    expect((await publish()).changed).to.equal('nothing');

    expect(world.readEverything).to.equal(2);
    expect(world.files.size).to.be.greaterThan(0);
  });

  it('leaves a release alone that was read later and shown sooner', async () => {
    const source = shop();
    const { world, publish } = inMemory(source);
    world.whileReading = async () => {
      world.whileReading = () => Promise.resolve();
      world.readTime = '2026-01-01T11:00:01.000000000Z';
      Object.assign(source, { products: [product('newer')] });
      await publish();
    };

    const { changed, release } = await publish();

    expect(changed).to.equal('overtaken');
    expect(world.current?.manifest.release).to.equal(release);
    expect(world.files.get(world.current?.manifest.search ?? '')).to.include('newer');
  });
});
