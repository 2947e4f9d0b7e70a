import { expect } from 'chai';
import { readWanted } from './wanted.ts';

const stages = ['types', 'unit'];

describe('what somebody asks npm test for', () => {
  it('is everything when nothing is said', () => {
    expect(readWanted([], stages)).to.deep.equal({ stages: [], files: [] });
  });

  it('is parts of file names and stages, in any order', () => {
    expect(readWanted(['services/orders', '--stage', 'unit'], stages)).to.deep.equal({
      stages: ['unit'],
      files: ['services/orders'],
    });
  });

  it('must be a stage that exists', () => {
    expect(() => readWanted(['--stage', 'units'], stages)).to.throw('There is no stage units');
  });

  it('must be an option that exists', () => {
    expect(() => readWanted(['--only'], stages)).to.throw("Unknown option '--only'");
  });
});
