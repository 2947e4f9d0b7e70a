import { basename } from 'node:path';
import type { SourceRule } from './source.ts';

const says = /^(utils?|helpers?|misc|common|types|shared|lib|stuff|constants|interfaces)$/;

/** The tree is the list of features, so each name in it says one thing. */
export const namesSayOneThing: SourceRule = {
  name: 'no file or folder is called utils, helpers, common, types and the like',
  because: 'Such a file is asked for nothing and so grows into the largest of all.',
  appliesTo: () => true,
  find: ({ path }) =>
    path
      .split('/')
      .map((part) => part.replace(/[.].*$/, ''))
      .filter((part) => says.test(part))
      .map((part) => ({ line: 1, what: part })),
  planted: {
    'contracts/utils.ts': '',
    'pricing/helpers.ts': '',
    'functions/orders/domain/common.ts': '',
    'functions/kit/types.ts': '',
    'functions/kit/misc/ids.ts': '',
    'test/support/helpers.test.ts': '',
  },
  fine: { 'functions/kit/common-name.ts': '', 'test/support/type-check.ts': '' },
};

/** An index is the menu of a service and nothing else. */
export const indexIsAMenu: SourceRule = {
  name: 'index.ts is the menu of a service and stands nowhere else',
  because: 'An index that only collects hides who uses what.',
  appliesTo: (path) => basename(path).startsWith('index.'),
  find: ({ path }) => (/^functions\/(?!kit\/)[^/]+\/index[.]ts$/.test(path) ? [] : [{ line: 1, what: path }]),
  planted: {
    'contracts/index.ts': '',
    'functions/kit/index.ts': '',
    'functions/orders/domain/index.ts': '',
    'test/support/index.mjs': '',
  },
  fine: { 'functions/orders/index.ts': '' },
};

/** A file that says nothing itself is a detour. */
export const noBarrels: SourceRule = {
  name: 'no file only passes on what others export',
  because: 'Import from where a thing is made.',
  appliesTo: () => true,
  find: ({ program }) => {
    const passes = program.body.map(({ type }) => type === 'ExportAllDeclaration' || type === 'ExportNamedDeclaration');
    const own = program.body.some((statement) => statement.type === 'ExportNamedDeclaration' && statement.source === null);
    return passes.length > 0 && !passes.includes(false) && !own ? [{ line: 1, what: `${passes.length} re-exports` }] : [];
  },
  planted: {
    'contracts/all.ts': `export * from './money.ts';`,
    'contracts/some.ts': `export { Money } from './money.ts'; export type { Sku } from './ids.ts';`,
  },
  fine: { 'contracts/one.ts': `export const one = 1;`, 'contracts/two.ts': `export { a } from './a.ts'; export const b = 2;` },
};
