import { basename } from 'node:path';
import { expect } from 'chai';
import { read, repositoryFiles } from './files.ts';

const sections = ['Context', 'Options', 'Decision', 'Consequences'];

describe('the papers of the project', () => {
  const files = repositoryFiles();
  const decisions = files.filter((path) => /^docs\/decisions\/[^/]+[.]md$/.test(path));

  it('include those that a stranger looks for first', () => {
    const papers = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'];

    expect(
      papers.filter((path) => !files.includes(path)),
      'missing',
    ).to.deep.equal([]);
  });

  it('include a changelog that is kept as people expect it', () => {
    expect(read('CHANGELOG.md'))
      .to.match(/^# Changelog$/m)
      .and.match(/^## \[Unreleased\]$/m);
  });

  it('include decisions, each with a number of its own', () => {
    const numbers = decisions.map((path) => Number(/^(\d{4})-[a-z0-9-]+[.]md$/.exec(basename(path))?.[1]));

    expect(numbers)
      .to.deep.equal([...new Set(numbers)])
      .and.not.include(Number.NaN);
  });

  for (const path of decisions) {
    it(`(${path}) say context, options, decision and consequences`, () => {
      const headings = [...read(path).matchAll(/^(?:## |[*][*])(\w+)/gm)].map(([, heading]) => heading);

      expect(headings).to.include.members(sections);
    });
  }

  it('promise no work for later', () => {
    const later = new RegExp(['TO_DO', 'FIX_ME', 'T_BD'].map((word) => `\\b${word.replace('_', '')}\\b`).join('|'));

    expect(files.filter((path) => /[.](md|rules|json)$/.test(path)).filter((path) => later.test(read(path)))).to.deep.equal([]);
  });
});
