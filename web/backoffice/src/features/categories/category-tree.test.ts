import { expect } from 'chai';
import { inTreeOrder, possibleParents } from './category-tree.ts';

const category = (id: string, parentId?: string, position = 0) => ({ id, title: id.toUpperCase(), parentId, position });
const tree = () =>
  inTreeOrder([
    category('knives', 'kitchen', 1),
    category('home'),
    category('kitchen', 'home'),
    category('boards', 'kitchen'),
    category('art'),
  ]);

describe('the tree of categories', () => {
  it('is read from the top down, siblings by position and then by title', () => {
    expect(tree().map(({ category: { id }, depth, children }) => [id, depth, children])).to.deep.equal([
      ['art', 1, 0],
      ['home', 1, 1],
      ['kitchen', 2, 2],
      ['boards', 3, 0],
      ['knives', 3, 0],
    ]);
    expect(tree()[3]?.path).to.deep.equal(['HOME', 'KITCHEN', 'BOARDS']);
  });

  it('shows a category whose parent is gone at the top', () => {
    expect(inTreeOrder([category('lost', 'gone')])).to.have.length(1);
  });

  it('never offers a place below the category itself', () => {
    const ids = (id?: string) => possibleParents(tree(), id).map((placed) => placed.category.id);

    expect(ids('kitchen')).to.deep.equal(['art', 'home']);
    expect(ids('home')).to.deep.equal(['art']);
    expect(ids()).to.have.length(5);
  });

  it('never offers a place that makes the tree too deep', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index, all) => category(id, all[index - 1]));
    const deep = inTreeOrder([...chain, category('x'), category('y', 'x')]);
    const ids = (id?: string) => possibleParents(deep, id).map((placed) => placed.category.id);

    expect(ids()).not.to.include('f');
    expect(ids('x')).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});
