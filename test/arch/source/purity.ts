import { type MemberExpression, Visitor } from 'oxc-parser';
import { type Finding, isTest, type Source, type SourceRule } from './source.ts';

const ambientMembers = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']);
const ambientGlobals = new Set(['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'globalThis', 'console']);
const ambientCalls = new Set(['randomUUID', 'randomBytes', 'randomInt', 'Date']);

/** Clock, chance and settings are arguments of everything that decides. */
export const worldIsAnArgument: SourceRule = {
  name: 'domain, use cases and pricing take clock, chance and settings as arguments',
  because: 'What a decision reads by itself, no test can set and no replay can repeat.',
  appliesTo: (path) =>
    !isTest(path) &&
    /^(pricing|contracts|search)\/|^functions\/(?!kit\/)[^/]+\/(domain|commands|events|queries|schedules)\//.test(path),
  find: ambientReads,
  planted: {
    'functions/orders/domain/a.ts': 'export const at = Date.now();',
    'functions/orders/domain/b.ts': 'export const at = new Date();',
    'functions/orders/domain/c.ts': 'export const n = Math.random();',
    'functions/orders/commands/d.ts': 'export const id = crypto.randomUUID();',
    'functions/orders/commands/e.ts': `import { randomUUID } from 'node:crypto'; export const id = randomUUID();`,
    'functions/orders/commands/f.ts': 'export const mode = process.env.MODE;',
    'functions/orders/events/g.ts': `export const page = () => fetch('x');`,
    'functions/orders/schedules/h.ts': 'export const wait = () => setTimeout(() => 1, 2);',
    'pricing/i.ts': 'export const at = Date();',
  },
  fine: {
    'functions/orders/domain/a.ts': `export const at = (now: string) => new Date(now).getTime() + Date.parse(now) + Math.max(1, 2);`,
    'functions/orders/commands/b.ts':
      'export const run = (ports: { fetch: () => 1; process: 2 }) => [ports.fetch(), ports.process];',
    'functions/orders/domain/a.test.ts': 'export const at = Date.now();',
    'functions/kit/clock.ts': 'export const at = Date.now();',
  },
};

function ambientReads(source: Source): Finding[] {
  const found: Finding[] = [];
  const report = (start: number, what: string) => found.push({ line: source.lineAt(start), what });
  new Visitor({
    MemberExpression: (node) => {
      const name = memberName(node);
      if (name !== undefined && ambientMembers.has(name)) report(node.start, name);
      else if (node.object.type === 'Identifier' && ambientGlobals.has(node.object.name)) report(node.start, node.object.name);
    },
    NewExpression: ({ callee, arguments: args, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && args.length === 0) report(start, 'new Date()');
    },
    CallExpression: ({ callee, start }) => {
      const name = callee.type === 'Identifier' ? callee.name : undefined;
      if (name !== undefined && (ambientCalls.has(name) || ambientGlobals.has(name))) report(start, `${name}()`);
    },
  }).visit(source.program);
  return found;
}

function memberName(node: MemberExpression): string | undefined {
  if (node.computed || node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return undefined;
  return `${node.object.name}.${node.property.name}`;
}
