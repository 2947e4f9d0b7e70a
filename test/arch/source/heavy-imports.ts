import { isTest, type SourceRule } from './source.ts';

const roots = new Set([
  'firebase-functions',
  'firebase-functions/v1',
  'firebase-functions/v2',
  'firebase-admin',
  'zod',
  'zod/v4',
]);

/** The root of an SDK loads all of it. */
export const sdksBySubPath: SourceRule = {
  name: 'shipped code imports SDKs by sub-path',
  because: 'The root of firebase-functions alone costs a cold start 200 ms and more.',
  appliesTo: (path) => !isTest(path) && /^(contracts|pricing|search|functions|sdk|web)\//.test(path),
  find: ({ module, lineAt, text }) => {
    const specifiers = [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
      ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({ value: text.slice(start + 1, end - 1), start })),
    ];
    return specifiers.filter(({ value }) => roots.has(value)).map(({ value, start }) => ({ line: lineAt(start), what: value }));
  },
  planted: {
    'functions/orders/index.ts': `import { https } from 'firebase-functions';`,
    'functions/kit/a.ts': `import type { App } from 'firebase-admin';`,
    'functions/kit/b.ts': `export const load = () => import('firebase-functions/v2');`,
    'contracts/c.ts': `import * as z from 'zod';`,
    'contracts/d.ts': `export { z } from 'zod';`,
  },
  fine: { 'functions/kit/a.ts': `import 'firebase-functions/https'; import 'firebase-admin/firestore'; import 'zod/mini';` },
};
