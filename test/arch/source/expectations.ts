import { type FunctionBody, type Node, Visitor } from 'oxc-parser';
import type { Finding, Source, SourceRule } from './source.ts';

const tests = new Set(['it', 'specify']);
// A parse throws, and so does what does not come true eventually.
const asserts = /\b(expect|assert|eventually)\w*\s*[(.]|[.]parse\(/;

/** A test that expects nothing can't fail. */
export const everyTestExpects: SourceRule = {
  name: 'every test expects something, itself or through a function that does',
  because: 'A test without an expectation is green whatever the code does.',
  appliesTo: (path) => path.endsWith('.test.ts'),
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

/** Names of functions of this file that expect something, however far down. */
function expectingNames(source: Source): Set<string> {
  const bodies = new Map<string, string>();
  new Visitor({
    FunctionDeclaration: ({ id, start, end }) => {
      if (id) bodies.set(id.name, source.text.slice(start, end));
    },
    VariableDeclarator: ({ id, init, start, end }) => {
      const isFunction = init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression';
      if (id.type === 'Identifier' && isFunction) bodies.set(id.name, source.text.slice(start, end));
    },
  }).visit(source.program);

  const names = new Set<string>();
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const [name, text] of bodies) if (expects(text, new Set([...names].filter((other) => other !== name)))) names.add(name);
  }
  return names;
}
