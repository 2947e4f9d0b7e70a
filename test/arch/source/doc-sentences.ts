import type { Directive, Statement } from 'oxc-parser';
import { type Finding, isTest, type Source, type SourceRule } from './source.ts';

/** What others build on says what it is. */
export const exportsAreExplained: SourceRule = {
  name: 'every export of contracts, pricing, search, kit and sdk has a sentence of its own',
  because: 'Shapes, units and errors stand in the doc comment, not in the reader’s guess.',
  appliesTo: (path) => !isTest(path) && /^(contracts|pricing|search|functions\/kit|sdk)\//.test(path),
  find: unexplained,
  planted: {
    'contracts/a.ts': 'export const a = 1;',
    'contracts/b.ts': '// A line comment is not seen by editors.\nexport type B = string;',
    'pricing/c.ts': '/** Adds two numbers. */\nexport function c() {}\n\nexport interface D {}',
    'functions/kit/e.ts': '/** e */\nexport class E {}',
    'sdk/f.ts': '/** Far away from it. */\nconst f = 1;\nexport const g = f;',
    'contracts/h.ts': 'const h = 1;\nexport { h };',
    'contracts/i.ts': `export const getI = endpoint({ method: 'GET' });`,
  },
  fine: {
    'contracts/a.ts': '/** An amount in minor units. */\nexport const Amount = 1;\n\nexport type Amount = number;',
    'pricing/b.ts': '/** Allocates and keeps the cents.\n * @throws never\n */\nexport async function b() {}',
    'pricing/c.ts':
      '/** Adds two numbers. */\nexport function c(a: 1): 1;\nexport function c(a: 2): 2;\nexport function c(a: 1 | 2) { return a; }',
    'contracts/e.ts': `export const getE = endpoint({ method: 'GET', summary: 'What E is' });`,
    'functions/orders/domain/d.ts': 'export const d = 1;',
  },
};

function unexplained(source: Source): Finding[] {
  const explained = new Set<string>();
  const found: Finding[] = [];
  const check = (statement: Statement | Directive) => {
    const names = exportedNames(statement);
    const isNew = names.length > 0 && !names.every((name) => explained.has(name));
    if (isNew && !hasSummary(statement) && !hasSentence(source, statement.start))
      found.push({ line: source.lineAt(statement.start), what: names.join(', ') });
    for (const name of names) explained.add(name);
  };
  for (const statement of source.program.body) check(statement);
  return found;
}

function exportedNames(statement: Statement | Directive): string[] {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers, source } = statement;
  if (source !== null) return [];
  if (declaration === null)
    return specifiers.map(({ exported }) => (exported.type === 'Identifier' ? exported.name : exported.value));
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : ['a pattern']));
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : ['something without a name'];
}

// An endpoint says what it is for in its own summary, which clients get to see as well.
function hasSummary(statement: Statement | Directive): boolean {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
  const made = declaration?.type === 'VariableDeclaration' ? declaration.declarations[0]?.init : null;
  if (made?.type !== 'CallExpression' || made.callee.type !== 'Identifier' || made.callee.name !== 'endpoint') return false;
  const [definition] = made.arguments;
  const properties = definition?.type === 'ObjectExpression' ? definition.properties : [];
  return properties.some(
    (property) => property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'summary',
  );
}

function hasSentence({ comments, text }: Source, start: number): boolean {
  const comment = comments.findLast(({ end }) => end <= start);
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return false;
  const between = text.slice(comment.end, start).trim();
  const prose = comment.value.replaceAll(/^\s*\*+ ?/gm, '').split(/^@/m)[0] ?? '';
  return between === '' && /\S+\s+\S+[\s\S]*[.!?:)`]\s*$/.test(prose.trim());
}
