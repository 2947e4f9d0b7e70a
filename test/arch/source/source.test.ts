import { expect } from 'chai';
import { exportsAreExplained } from './doc-sentences.ts';
import { everyTestExpects } from './expectations.ts';
import { sdksBySubPath } from './heavy-imports.ts';
import { fileIsShort, testIsShort } from './limits.ts';
import { indexIsAMenu, namesSayOneThing, noBarrels } from './names.ts';
import { worldIsAnArgument } from './purity.ts';
import { exceptionsHaveReasons } from './reasons.ts';
import { everyTestRuns, nothingIsPromised } from './soft-spots.ts';
import { parseSource, readSource, type Source, type SourceRule, sourcePaths } from './source.ts';

const rules: readonly SourceRule[] = [
  fileIsShort,
  testIsShort,
  namesSayOneThing,
  indexIsAMenu,
  noBarrels,
  worldIsAnArgument,
  exportsAreExplained,
  nothingIsPromised,
  everyTestRuns,
  everyTestExpects,
  sdksBySubPath,
  exceptionsHaveReasons,
];

describe('every source file', () => {
  let sources: readonly Source[] = [];

  before(() => {
    sources = sourcePaths().map(readSource);
  });

  it('is looked at', () => {
    expect(sources.map(({ path }) => path)).to.include.members(['tools/test.ts', 'test/arch/source/source.test.ts']);
  });

  for (const rule of rules) {
    describe(rule.name, () => {
      it('in this repository', () => {
        const found = sources.flatMap((source) => findings(rule, source));

        expect(found, rule.because).to.deep.equal([]);
      });

      for (const [path, text] of Object.entries(rule.planted)) {
        it(`and what is planted in ${path} is caught`, () => {
          expect(findings(rule, parseSource(path, text))).to.have.length(1);
        });
      }

      for (const [path, text] of Object.entries(rule.fine)) {
        it(`and what comes close in ${path} is left alone`, () => {
          expect(findings(rule, parseSource(path, text))).to.deep.equal([]);
        });
      }
    });
  }
});

function findings(rule: SourceRule, source: Source): string[] {
  if (!rule.appliesTo(source.path)) return [];
  return rule.find(source).map(({ line, what }) => `${source.path}:${line}: ${what}`);
}
