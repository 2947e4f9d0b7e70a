import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { AvailabilityFile, SearchFile } from '../../contracts/catalog/published/published-files.ts';
import { buildCatalogue } from '../../functions/catalog/domain/published/build-catalogue.ts';
import { emptyShelf } from '../../functions/catalog/domain/release/shelf.ts';
import { openSearch } from '../../search/open-search.ts';
import { searchCatalog } from '../../search/search-catalog.ts';
import { sampleSource } from './generate/catalogue.fixture.ts';

/** What somebody looks for, in what language, and what they should see first; several where any of them will do. */
const JUDGED: readonly (readonly [query: string, locale: 'en' | 'de', ...first: readonly string[]])[] = [
  ['hammer', 'en', 'claw-hammer'],
  ['hamer', 'en', 'claw-hammer'],
  ['hmamer', 'en', 'claw-hammer'],
  ['hammers', 'en', 'claw-hammer'],
  ['Zimmermannshammer', 'de', 'claw-hammer'],
  ['zimermanshammer', 'de', 'claw-hammer'],
  ['chefs knife', 'en', 'chefs-knife'],
  ["chef's knife", 'en', 'chefs-knife'],
  ['knives', 'en', 'chefs-knife', 'paring-knife', 'bread-knife'],
  ['knief', 'en', 'chefs-knife', 'paring-knife', 'bread-knife'],
  ['kochmeser', 'de', 'chefs-knife'],
  ['messer', 'de', 'chefs-knife', 'paring-knife', 'bread-knife'],
  ['brett', 'de', 'cutting-board'],
  ['schneidbrett', 'de', 'cutting-board'],
  ['walnut board', 'en', 'cutting-board'],
  ['blue mug', 'en', 'stoneware-mug'],
  ['lake mug', 'en', 'stoneware-mug'],
  ['mugs', 'en', 'stoneware-mug'],
  ['becher', 'de', 'stoneware-mug'],
  ['esspreso', 'en', 'espresso-cup'],
  ['expresso cup', 'en', 'espresso-cup'],
  ['lether wallet', 'en', 'folding-wallet'],
  ['leahter tote', 'en', 'market-tote'],
  ['bag for a laptop', 'en', 'market-tote'],
  ['geldboerse', 'de', 'folding-wallet'],
  ['geldborse', 'de', 'folding-wallet'],
  ['Rucksak', 'de', 'canvas-rucksack'],
  ['backpak canvas', 'en', 'canvas-rucksack'],
  ['schürze', 'de', 'workshop-apron'],
  ['schuerze', 'de', 'workshop-apron'],
  ['aprn', 'en', 'workshop-apron'],
  ['gloves xl', 'en', 'work-gloves'],
  ['notbook', 'en', 'linen-notebook'],
  ['dotted notebook', 'en', 'linen-notebook'],
  ['notizbuch', 'de', 'linen-notebook'],
  ['fountain pen broad', 'en', 'fountain-pen'],
  ['fueller', 'de', 'fountain-pen'],
  ['tinte', 'de', 'bottled-ink'],
  ['waterring can', 'en', 'watering-can'],
  ['giesskanne', 'de', 'watering-can'],
  ['pruners', 'en', 'secateurs'],
  ['rosenschere', 'de', 'secateurs'],
  ['asters', 'en', 'aster-seeds'],
  ['nussbaum brett', 'de', 'cutting-board'],
  ['becher seeblau', 'de', 'stoneware-mug'],
  ['schale steinzeug', 'de', 'soup-bowl'],
  ['schluesselanhaenger ochsenblut', 'de', 'key-fob'],
  ['wool blankt', 'en', 'wool-blanket'],
  ['decke', 'de', 'wool-blanket'],
  ['candel', 'en', 'scented-candle'],
  ['kerze', 'de', 'scented-candle'],
  ['stool oak', 'en', 'three-legged-stool'],
  ['honig', 'de', 'heather-honey'],
  ['tea towel', 'en', 'linen-towel'],
  ['CD-KEY-MOS', 'en', 'key-fob'],
  ['cd key mos', 'en', 'key-fob'],
  ['aldous forge skillet', 'en', 'iron-skillet'],
];

describe('a search of the sample shop', () => {
  const shelf = emptyShelf((text) => createHash('sha256').update(text).digest('hex').slice(0, 24));
  const contents = buildCatalogue(sampleSource(), shelf);
  const fileOf = (hash: string): unknown => JSON.parse(shelf.files.get(hash) ?? '');
  const search = openSearch(SearchFile.parse(fileOf(contents.search)));
  const availability = AvailabilityFile.parse(fileOf(contents.availability));
  const find = (q: string, locale: string) => searchCatalog(search, availability, { market: 'eu', q, locale });

  for (const [query, locale, ...first] of JUDGED) {
    it(`for "${query}" (${locale}) shows ${first.join(' or ')} first`, () => {
      expect(first).to.include(find(query, locale).hits[0]?.slug);
    });
  }

  it('finds in German what is of a material or colour, though products say so in English', () => {
    expect(find('Nussbaum', 'de').total).to.equal(find('walnut', 'en').total);
    expect(find('ochsenblut', 'de').total).to.equal(find('oxblood', 'en').total).and.to.be.greaterThan(3);
  });

  it('finds nothing for what is not sold', () => {
    expect(find('bulldozer', 'en').total).to.equal(0);
  });

  it('finds few things for precise words', () => {
    expect(find('scented candle', 'en').total).to.be.at.most(3);
    expect(find('hammer', 'en').total).to.be.at.most(6);
  });
});
