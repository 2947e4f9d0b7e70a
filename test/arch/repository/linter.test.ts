import { expect } from 'chai';
import { run } from '../../../tools/test/child.ts';
import { read } from './files.ts';
import { inTrialFolder } from './trial.ts';

const planted: Readonly<Record<string, string>> = {
  'no-explicit-any': 'export const a = (x: any): unknown => x;',
  'no-non-null-assertion': 'export const a = (x?: string): string => x!;',
  'no-floating-promises': 'export function a(): void {\n  Promise.resolve(1);\n}',
  'no-misused-promises': 'export function a(list: string[]): void {\n  list.forEach(async (x) => await Promise.resolve(x));\n}',
  'no-unsafe-type-assertion': 'export const a = (x: string | number): string => x as string;',
  'ban-ts-comment': '// @ts-ignore\nexport const a: number = 1;',
  'max-lines-per-function': `export function a(): void {${'\n'.repeat(41)}}`,
  'max-lines': `export const a = 1;${'\n//'.repeat(251)}\n`,
  'no-console': `export const a = (): void => console.log('a');`,
  'filename-case': 'export const a = 1;',
  extensions: `export { z } from './other';`,
};

/** What only pages can do wrong. */
const plantedPages: Readonly<Record<string, string>> = {
  'rules-of-hooks':
    "import { useState } from 'react';\nexport function Page({ is }: { is: boolean }) {\n  if (is) useState(1);\n  return <p>a</p>;\n}",
  'exhaustive-deps':
    "import { useEffect } from 'react';\nexport function Page({ a }: { a: string }) {\n  useEffect(() => globalThis.alert(a), []);\n  return <p>{a}</p>;\n}",
  'no-danger': 'export const Page = ({ a }: { a: string }) => <p dangerouslySetInnerHTML={{ __html: a }} />;',
  'alt-text': 'export const Page = () => <img src="/a.svg" />;',
  'label-has-associated-control': 'export const Page = () => <label>Name</label>;',
  'no-static-element-interactions': 'export const Page = ({ go }: { go: () => void }) => <div onClick={go}>Go</div>;',
  'jsx-key': 'export const Page = ({ all }: { all: string[] }) => <ul>{all.map((one) => <li>{one}</li>)}</ul>;',
};

describe('the linter', () => {
  let reported = '';

  before(async () => {
    const files = {
      ...Object.fromEntries(Object.entries(planted).map(([rule, code]) => [pathOf(rule), code])),
      ...Object.fromEntries(Object.entries(plantedPages).map(([rule, code]) => [pageOf(rule), code])),
    };
    const stale = { 'functions/orders/stale.ts': '// oxlint-disable-next-line no-console -- it prints\nexport const a = 1;' };
    const configs = ['.oxlintrc.json', 'tsconfig.json', 'web/tsconfig.json'];
    ({ output: reported } = await inTrialFolder({ ...files, ...stale }, configs, (cwd) =>
      run('oxlint', ['--format', 'unix'], { cwd }),
    ));
  });

  const paths = [
    ...Object.keys(planted).map((rule) => [rule, pathOf(rule)] as const),
    ...Object.keys(plantedPages).map((rule) => [rule, pageOf(rule)] as const),
  ];
  for (const [rule, path] of paths) {
    it(`catches a planted violation of ${rule}`, () => {
      const found = reported.split('\n').filter((line) => line.startsWith(`${path}:`));

      expect(found.map((line) => /\(([a-z-]+)\)\]$/.exec(line)?.[1])).to.include(rule);
    });
  }

  it('catches an exception that no longer excepts anything', () => {
    expect(reported).to.match(/^functions\/orders\/stale[.]ts:.*Unused/m);
  });

  it('has no rule switched off without its reason on the line', () => {
    expect(unreasoned(read('.oxlintrc.json'))).to.deep.equal([]);
    expect(unreasoned(`"a": "off"\n"b": "off", // it is wrong here`)).to.deep.equal(['"a": "off"']);
  });
});

function pathOf(rule: string): string {
  return `functions/orders/${rule === 'filename-case' ? 'fileName' : rule}.ts`;
}

function pageOf(rule: string): string {
  return `web/storefront/src/${rule}.tsx`;
}

function unreasoned(config: string): string[] {
  return config.split('\n').filter((line) => line.includes('"off"') && !/\/\/ \S+ \S+/.test(line));
}
