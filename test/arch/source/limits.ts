import { type Span, Visitor } from 'oxc-parser';
import type { Finding, Source, SourceRule } from './source.ts';

const maxLines = 250;
const maxFunctionLines = 40;
const testWords = new Set(['describe', 'context', 'it', 'specify']);

/** A file can be held in one's head. */
export const fileIsShort: SourceRule = {
  name: `no file is longer than ${maxLines} lines`,
  because: 'A longer file holds two things; look for the seam.',
  appliesTo: () => true,
  find: ({ text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > maxLines ? [{ line: lines, what: `${lines} lines` }] : [];
  },
  planted: { 'tools/long.ts': 'export {};\n'.padEnd(11 + maxLines * 2, ';\n') },
  fine: { 'tools/full.ts': ';\n'.repeat(maxLines) },
};

/** The linter holds other functions to this; in tests it must leave describe blocks alone, and with them all the rest. */
export const testIsShort: SourceRule = {
  name: `no single test is longer than ${maxFunctionLines} lines`,
  because: 'A test that long tells several stories.',
  appliesTo: (path) => /[.]test[.]tsx?$/.test(path),
  find: longFunctions,
  planted: { 'test/rules/long.test.ts': `it('a', () => {${'\n'.repeat(maxFunctionLines)}});` },
  fine: { 'test/rules/group.test.ts': `describe('a', () => {${'\n'.repeat(80)} it('b', () => {}); });` },
};

// A function that sets up tests is a group of them, however long; what it sets up is measured one by one.
function longFunctions(source: Source): Finding[] {
  const found: Finding[] = [];
  const open: { isGroup: boolean }[] = [];
  const enter = () => open.push({ isGroup: false });
  const leave = ({ start, end }: Span) => {
    const lines = source.lineAt(end) - source.lineAt(start) + 1;
    const isGroup = open.pop()?.isGroup ?? false;
    if (lines > maxFunctionLines && !isGroup) found.push({ line: source.lineAt(start), what: `${lines} lines` });
  };
  new Visitor({
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && testWords.has(callee.name)) for (const each of open) each.isGroup = true;
    },
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
  }).visit(source.program);
  return found;
}
