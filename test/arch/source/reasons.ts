import type { SourceRule } from './source.ts';

const switchesOff = /\b(oxlint|eslint|biome|knip|ts)-(disable|ignore|expect-error|nocheck)/;
const withReason = /(--|:)\s+\S+\s+\S+/;

/** A rule may be wrong in one place; the place says why. */
export const exceptionsHaveReasons: SourceRule = {
  name: 'no rule is switched off without its reason on the line',
  because: 'Who reads the exception next cannot ask you.',
  appliesTo: () => true,
  find: ({ comments, lineAt }) =>
    comments
      .filter(({ value }) => switchesOff.test(value) && !withReason.test(value))
      .map(({ start, value }) => ({ line: lineAt(start), what: value.trim() })),
  planted: {
    'tools/a.ts': '// oxlint-disable-next-line no-console\nconsole.log(1);',
    'tools/b.ts': '/* eslint-disable */',
    'tools/c.ts': '// @ts-expect-error\nlet x: 1 = 2;',
    'tools/d.ts': '// biome-ignore format\nlet x  = 2;',
  },
  fine: {
    'tools/a.ts': '// oxlint-disable-next-line no-console -- the terminal is the interface',
    'tools/b.ts': '// @ts-expect-error: the wrong shape is the test',
  },
};
