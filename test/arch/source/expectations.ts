import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BindingPattern, type FunctionBody, type Node, Visitor } from 'oxc-parser';
import { root } from '../../../tools/root.ts';
import type { Finding, Source, SourceRule } from './source.ts';

const tests = new Set(['it', 'specify']);
// A parse throws, and so does what does not come true eventually.
const asserts = /\b(expect|assert|eventually)\w*\s*[(.]|[.]parse\(/;

/** A test that expects nothing can't fail. */
export const everyTestExpects: SourceRule = {
  name: 'every test expects something, itself or through a function that does',
  because: 'A test without an expectation is green whatever the code does.',
  appliesTo: (path) => /[.]test[.]tsx?$/.test(path),
  find: idleTests,
  planted: {
    'test/a.test.ts': `it('a', () => { run(); });`,
    'test/b.test.ts': `const check = () => run(); it('b', async () => { await check(); });`,
  },
  fine: {
    'test/a.test.ts': `it('a', () => { expect(1).to.equal(1); });`,
    'test/b.test.ts': `it('b', () => { fc.assert(law); });`,
    'test/d.test.ts': `it('d', () => { Money.parse({}); }); it('e', () => eventually('it is there', look));`,
    'test/c.test.ts': `it('c', () => holds(1)); function holds(x: number) { inner(x); } const inner = (x: number) => { expect(x); };`,
  },
};

function idleTests(source: Source): Finding[] {
  const textOf = ({ start, end }: Node | FunctionBody) => source.text.slice(start, end);
  const expecting = expectingNames(source);
  const found: Finding[] = [];
  new Visitor({
    CallExpression: ({ callee, arguments: [, body], start }) => {
      if (callee.type !== 'Identifier' || !tests.has(callee.name) || body === undefined) return;
      if (!expects(textOf(body), expecting)) found.push({ line: source.lineAt(start), what: 'expects nothing' });
    },
  }).visit(source.program);
  return found;
}

function expects(text: string, names: ReadonlySet<string>): boolean {
  return asserts.test(text) || [...text.matchAll(/\b[A-Za-z_$][\w$]*\b/g)].some(([name]) => names.has(name));
}

/** Names of this file that lead to an expectation, however far down: its own functions, and what comes of support that expects. */
function expectingNames(source: Source): Set<string> {
  const bodies = new Map<string, string>();
  new Visitor({
    FunctionDeclaration: ({ id, start, end }) => {
      if (id) bodies.set(id.name, source.text.slice(start, end));
    },
    VariableDeclarator: ({ id, init }) => {
      if (init) for (const name of namesIn(id)) bodies.set(name, source.text.slice(init.start, init.end));
    },
  }).visit(source.program);

  const names = new Set(importedFromSupport(source));
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const [name, text] of bodies) if (expects(text, new Set([...names].filter((other) => other !== name)))) names.add(name);
  }
  return names;
}

function namesIn(pattern: BindingPattern): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => (property.type === 'Property' ? namesIn(property.value) : []));
}

function importedFromSupport({ path, module }: Source): string[] {
  return module.staticImports
    .filter(({ moduleRequest: { value } }) => value.startsWith('.') && expectsAt(join(root, dirname(path), value)))
    .flatMap(({ entries }) => entries.map(({ localName }) => localName.value));
}

function expectsAt(file: string): boolean {
  return existsSync(file) && asserts.test(readFileSync(file, 'utf8'));
}
