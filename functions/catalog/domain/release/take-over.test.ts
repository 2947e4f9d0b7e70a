import { expect } from 'chai';
import type { Manifest } from '../../../../contracts/catalog/published/manifest.ts';
import type { CurrentRelease } from './current-release.ts';
import { missingSince, needOf, RECIPE } from './need.ts';
import { GATHER_MS, releaseDueAfter } from './publish-time.ts';
import { isAsLateAs, takeOver } from './take-over.ts';

const hash = (digit: string): string => digit.repeat(24);

function manifest(release: string, search: string): Manifest {
  const [markets, categories, availability, newest] = ['1', '2', '3', '4'].map(hash) as [string, string, string, string];
  return {
    format: 1,
    release: hash(release),
    publishedAt: '2026-01-01T00:00:00.000Z',
    markets,
    categories,
    availability,
    newest,
    search: hash(search),
    listings: {},
    products: [],
  };
}

const present: CurrentRelease = {
  kind: 'current',
  manifest: manifest('a', '5'),
  readTime: '2026-01-01T12:00:00.000000000Z',
  recipe: RECIPE,
  version: 7,
};

describe('a release', () => {
  it('takes over with the files that begin and end to be used', () => {
    const next = { manifest: manifest('b', '6'), readTime: '2026-01-01T12:00:00.000000001Z', recipe: RECIPE };

    expect(takeOver(present, next)).to.deep.equal({
      current: { kind: 'current', ...next, version: 8 },
      begun: [hash('6')],
      ended: [hash('5')],
    });
  });

  it('is too late where one was shown that was read later, or at the same instant', () => {
    const next = { manifest: manifest('b', '6'), recipe: RECIPE };

    expect(isAsLateAs(present, { ...next, readTime: present.readTime })).to.equal(true);
    expect(isAsLateAs(present, { ...next, readTime: '2026-01-01T11:59:59.999999999Z' })).to.equal(true);
    expect(isAsLateAs(present, { ...next, readTime: '2026-01-01T12:00:00.000000001Z' })).to.equal(false);
  });

  it('is the first where there is none', () => {
    const first = takeOver(undefined, { manifest: manifest('b', '6'), readTime: present.readTime, recipe: RECIPE });

    expect(first.begun).to.have.length(5);
    expect(first.current.version).to.equal(1);
  });
});

describe('what must be published', () => {
  const before = '2026-01-01T11:00:00.000Z';
  const after = '2026-01-01T12:00:01.000Z';

  it('is everything at first, after a change of the catalogue, and by a new recipe', () => {
    expect(needOf(undefined, {})).to.equal('everything');
    expect(needOf(present, { content: after, availability: after })).to.equal('everything');
    expect(needOf({ ...present, recipe: RECIPE - 1 }, { content: before })).to.equal('everything');
  });

  it('is the availability alone when nothing else has changed', () => {
    expect(needOf(present, { content: before, availability: after })).to.equal('availability');
  });

  it('is nothing when all changes are older', () => {
    expect(needOf(present, { content: before, availability: before })).to.equal('nothing');
    expect(needOf(present, {})).to.equal('nothing');
  });

  it('takes a closer look at a change of the last minute before the read, since a later one may hide behind it', () => {
    const content = '2026-01-01T11:59:30.000Z';
    expect(needOf(present, { content, availability: after })).to.equal('closer look');
    expect(needOf(present, { content: before, availability: content })).to.equal('availability');
    expect(missingSince(present)).to.equal('2026-01-01T11:59:00.000Z');
  });
});

describe('the time of a release', () => {
  it('is after every change that goes into it, and soon', () => {
    for (const change of ['2026-01-01T12:00:00.000Z', '2026-01-01T12:00:04.999Z']) {
      const { id, dueAt } = releaseDueAfter(change);
      expect(id).to.equal(releaseDueAfter('2026-01-01T12:00:02.000Z').id);
      expect(Date.parse(dueAt) - Date.parse(change)).to.be.within(1, GATHER_MS);
    }
    expect(releaseDueAfter('2026-01-01T12:00:05.000Z').id).to.not.equal(releaseDueAfter('2026-01-01T12:00:04.999Z').id);
  });
});
