import { Visitor } from 'oxc-parser';
import type { Finding, Source, SourceRule } from './source.ts';

// Spelled so that this file does not find itself.
const later = ['TO_DO', 'FIX_ME', 'X_XX', 'HA_CK'].map((word) => word.replace('_', ''));
const promise = new RegExp(`\\b(${later.join('|')})\\b`);
const testWords = new Set(['describe', 'context', 'it', 'specify', 'test', 'suite']);
const softened = new Set(['only', 'skip']);
const pendingWords = new Set(['xit', 'xdescribe', 'xcontext', 'xspecify', 'fit', 'fdescribe']);

/** Done is done. */
export const nothingIsPromised: SourceRule = {
  name: 'no comment promises work for later',
  because: 'Do it or leave it out; a promise in the code is kept by nobody.',
  appliesTo: () => true,
  find: ({ comments, lineAt }) =>
    comments.filter(({ value }) => promise.test(value)).map(({ start, value }) => ({ line: lineAt(start), what: value.trim() })),
  planted: { 'tools/a.ts': `// ${later[0]}: the rest`, 'tools/b.ts': `/* ${later[1]} */` },
  fine: { 'tools/a.ts': '// What is left to do is in the roadmap.' },
};

/** Every test runs, or is not there. */
export const everyTestRuns: SourceRule = {
  name: 'no test is skipped, pending or run alone',
  because: 'A skipped test is a test that cannot fail.',
  appliesTo: () => true,
  find: softenedTests,
  planted: {
    'test/a.test.ts': `it.skip('a', () => {});`,
    'test/b.test.ts': `describe.only('b', () => {});`,
    'test/c.test.ts': `xit('c', () => {});`,
    'test/d.test.ts': `it('d');`,
  },
  fine: { 'test/a.test.ts': `it('a', () => {}); list.skip('x'); it('b', run);` },
};

function softenedTests(source: Source): Finding[] {
  const found: Finding[] = [];
  const report = (start: number, what: string) => found.push({ line: source.lineAt(start), what });
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      const isTest = object.type === 'Identifier' && testWords.has(object.name);
      if (isTest && property.type === 'Identifier' && softened.has(property.name))
        report(start, `${object.name}.${property.name}`);
    },
    CallExpression: ({ callee, arguments: args, start }) => {
      if (callee.type !== 'Identifier') return;
      if (pendingWords.has(callee.name)) report(start, callee.name);
      if (testWords.has(callee.name) && args.length === 1 && args[0]?.type === 'Literal')
        report(start, `${callee.name} without a body`);
    },
  }).visit(source.program);
  return found;
}
