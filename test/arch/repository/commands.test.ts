import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../../tools/root.ts';
import { allGoods } from '../../../tools/seed/shop/all-goods.ts';
import { variantsOf } from '../../../tools/seed/generate/variants.ts';
import { filesOf, suites } from '../../../tools/test/mocha/suites.ts';
import { stageNames } from '../../../tools/test/plan.ts';
import { readWanted } from '../../../tools/test/wanted.ts';
import { read, repositoryFiles } from './files.ts';

const scripts = (JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }).scripts;
const papers = repositoryFiles().filter((path) => path.endsWith('.md'));

describe('what the papers tell a reader to do', () => {
  it('is a command there is, and a test or stage there is', () => {
    expect(papers.flatMap((path) => wrongCommands(read(path)).map((wrong) => `${path}: ${wrong}`))).to.deep.equal([]);
  });

  it('leads to files that are there', () => {
    expect(papers.flatMap((path) => deadLinks(path, read(path)).map((dead) => `${path}: ${dead}`))).to.deep.equal([]);
  });

  it('would be found wrong if it were', () => {
    expect(wrongCommands('`npm run nothing`, `npm run sale`, `npm start -- --fresh`')).to.deep.equal(['npm run nothing']);
    expect(wrongCommands('`npm test -- services/nothing --stage services`')).to.have.length(1);
    expect(wrongCommands('`npm test -- --stage nothing`\n\n`node tools/nothing.ts --x`')).to.have.length(2);
    expect(deadLinks('docs/a.md', '[a](../README.md#b) [c](https://d.example) [e](nothing.md)')).to.deep.equal(['nothing.md']);
  });

  it('counts the sample shop right', () => {
    const skus = allGoods.flatMap(variantsOf).length;

    expect(read('README.md')).to.contain(`${allGoods.length} products with ${skus} SKUs`);
  });
});

/** Commands in backticks or blocks that name no script, test or tool; those with a placeholder are patterns, no commands. */
function wrongCommands(text: string): string[] {
  const commands = [...text.matchAll(/\b(npm (?:start|test|run [\w:]+)|node tools\/[\w/-]+[.](?:ts|mjs))((?: [^`\n|#]*)?)/g)];
  return commands.filter(([, command = '', rest = '']) => !isRight(command, rest)).map(([whole]) => whole.trim());
}

function isRight(command: string, rest: string): boolean {
  if (command.startsWith('node ')) return existsSync(join(root, command.slice('node '.length)));
  const name = command.replace(/^npm (run )?/, '');
  if (scripts[name] === undefined) return false;
  const [, given] = /^ -- (.*)$/.exec(rest.trimEnd()) ?? [];
  return name !== 'test' || given === undefined || /[<…[]/.test(given) || selects(given.split(/\s+/));
}

/** Whether each part of a path that is asked for selects a test, and each stage is one. */
function selects(args: readonly string[]): boolean {
  try {
    const { files } = readWanted(args, stageNames);
    return files.every((part) => suites.some((suite) => filesOf(suite, [part]).length > 0));
  } catch {
    return false;
  }
}

function deadLinks(path: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !target.includes(':') && !existsSync(join(root, dirname(path), target)));
}
