import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../../tools/root.ts';
import { allowed } from './allowed.ts';
import { type Cruised, cruiseTree, ruleNames } from './cruise.ts';
import { planted } from './planted.ts';

const folders = ['contracts', 'pricing', 'search', 'functions', 'sdk', 'web', 'test', 'tools', 'bench', 'examples'];

const shipped = ['zod', 'firebase', 'firebase-admin', 'firebase-functions', 'hono', 'dinero.js', 'react'];

describe('who may import whom', () => {
  describe('in this repository', () => {
    let repository: Cruised;
    const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: root }));

    before(async () => {
      repository = await cruiseTree(
        root,
        folders.filter((folder) => files.some((file) => file.startsWith(`${folder}/`))),
      );
    });

    it('every file is looked at', () => {
      expect(repository.files).to.include.members(files);
    });

    for (const rule of ruleNames) {
      it(`${rule} holds`, () => {
        const broken = repository.violations.filter((violation) => violation.rule === rule);

        expect(broken.map(({ from, to }) => `${from} → ${to}`)).to.deep.equal([]);
      });
    }
  });

  describe('in a tree with planted violations', () => {
    let tree: Cruised;

    before(async () => {
      const folder = plant();
      tree = await cruiseTree(folder, ['contracts', 'pricing', 'search', 'functions', 'sdk', 'web', 'test', 'tools']);
      rmSync(folder, { recursive: true });
    });

    it('every rule has one', () => {
      expect([...new Set(planted.map(({ rule }) => rule))]).to.have.members(ruleNames);
    });

    it('what is allowed is left alone', () => {
      expect(tree.violations.filter(({ from }) => from in allowed)).to.deep.equal([]);
    });

    for (const { rule, file, code } of planted) {
      it(`${rule} catches ${code} in ${file}`, () => {
        const caught = tree.violations.filter(({ from }) => from === file);

        expect([...new Set(caught.map((violation) => violation.rule))]).to.deep.equal([rule]);
      });
    }
  });
});

function plant(): string {
  const trials = join(root, '.cartwright', 'test');
  mkdirSync(trials, { recursive: true });
  const folder = mkdtempSync(join(trials, 'imports-'));
  const files = { ...allowed, ...Object.fromEntries(planted.map(({ file, code }) => [file, code])) };
  const manifest = {
    'package.json': JSON.stringify({
      dependencies: Object.fromEntries(shipped.map((name) => [name, ''])),
    }),
  };
  for (const [file, text] of Object.entries({ ...files, ...manifest })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
