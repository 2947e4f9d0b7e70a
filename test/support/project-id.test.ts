import { expect } from 'chai';
import fc from 'fast-check';
import { projectIdOf } from './project-id.ts';

const url = 'file:///somewhere/test/services/orders/one-sale.test.ts';

describe('the project id of a test file', () => {
  it('names the file, and is the same wherever the checkout stands', () => {
    expect(projectIdOf(url)).to.match(/^demo-one-sale-[0-9a-f]{6}$/);
    expect(projectIdOf(url.replace('/somewhere', '/elsewhere/shop'))).to.equal(projectIdOf(url));
  });

  it('differs between files of one name, and between parts of one file', () => {
    const ids = [
      projectIdOf(url),
      projectIdOf(url.replace('/orders/', '/payments/')),
      projectIdOf(url, 'twice'),
      projectIdOf(url, 'late'),
    ];

    expect(new Set(ids)).to.have.lengthOf(4);
  });

  it('is a project id that Google Cloud would take, whatever the part is called', () => {
    fc.assert(fc.property(fc.string(), (part) => /^demo-[a-z0-9-]{1,24}[a-z0-9]$/.test(projectIdOf(url, part))));
  });
});
