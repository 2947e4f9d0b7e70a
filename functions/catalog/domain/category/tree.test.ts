import { expect } from 'chai';
import * as fc from 'fast-check';
import { MAX_CATEGORIES, MAX_CATEGORY_DEPTH } from '../../../../contracts/catalog/product/category-input.ts';
import { hang, type Nodes, takeOut } from './tree.ts';

const chain = (length: number): Nodes =>
  Object.fromEntries(
    Array.from({ length }, (_, at) => [`c${at}`, at === 0 ? { slug: 's0' } : { slug: `s${at}`, parentId: `c${at - 1}` }]),
  );
const codeOf = (work: () => unknown) => expect(work).to.throw().with.property('code');

describe('the category tree', () => {
  it('takes a category at the top or below another', () => {
    const nodes = hang(hang({}, 'a', { slug: 'a' }), 'b', { slug: 'b', parentId: 'a' });
    expect(nodes).to.deep.equal({ a: { slug: 'a' }, b: { slug: 'b', parentId: 'a' } });
  });

  it('refuses a cycle of any length', () => {
    codeOf(() => hang(chain(1), 'c0', { slug: 's0', parentId: 'c0' })).that.equals('category_cycle');
    codeOf(() => hang(chain(4), 'c0', { slug: 's0', parentId: 'c3' })).that.equals('category_cycle');
  });

  it('counts what hangs below a moved category in its depth', () => {
    const deep = chain(MAX_CATEGORY_DEPTH);
    codeOf(() => hang(deep, 'new', { slug: 'new', parentId: `c${MAX_CATEGORY_DEPTH - 1}` })).that.equals('category_too_deep');
    const withOther = { ...deep, x: { slug: 'x' }, y: { slug: 'y', parentId: 'x' } };
    codeOf(() => hang(withOther, 'x', { slug: 'x', parentId: `c${MAX_CATEGORY_DEPTH - 2}` })).that.equals('category_too_deep');
    expect(hang(withOther, 'x', { slug: 'x', parentId: `c${MAX_CATEGORY_DEPTH - 3}` })).to.have.nested.property('x.parentId');
  });

  it('refuses a parent that is not there, a slug that is taken, and more than it holds', () => {
    codeOf(() => hang({}, 'a', { slug: 'a', parentId: 'no' })).that.equals('unknown_category');
    codeOf(() => hang(chain(1), 'a', { slug: 's0' })).that.equals('slug_taken');
    const full = Object.fromEntries(Array.from({ length: MAX_CATEGORIES }, (_, at) => [`c${at}`, { slug: `s${at}` }]));
    codeOf(() => hang(full, 'one-more', { slug: 'one-more' })).that.equals('too_many_categories');
    expect(hang(full, 'c1', { slug: 'renamed' })).to.have.nested.property('c1.slug', 'renamed');
  });

  it('lets go of a category that none hangs below', () => {
    codeOf(() => takeOut(chain(2), 'c0')).that.equals('category_not_empty');
    expect(takeOut(chain(2), 'c1')).to.deep.equal(chain(1));
  });

  it('stays a tree whatever is hung where', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.option(id, { nil: undefined })), { maxLength: 60 }), (moves) => {
        let nodes: Nodes = {};
        for (const [child, parentId] of moves) {
          try {
            nodes = hang(nodes, child, parentId === undefined ? { slug: child } : { slug: child, parentId });
          } catch {
            continue;
          }
        }
        for (const start of Object.keys(nodes)) {
          const path = [start];
          for (let at = nodes[start]?.parentId; at !== undefined; at = nodes[at]?.parentId) {
            expect(nodes).to.have.property(at);
            path.push(at);
            expect(path.length).to.be.at.most(MAX_CATEGORY_DEPTH);
          }
        }
      }),
    );
  });
});
