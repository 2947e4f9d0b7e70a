import { expect } from 'chai';
import { run } from '../../../tools/test/child.ts';
import { inTrialFolder } from './trial.ts';

const planted = {
  'package.json': '{ "name": "shop", "dependencies": { "zod": "1.0.0", "hono": "1.0.0" } }',
  'functions/orders/index.ts': `import { used } from './used.ts';\nimport 'zod';\nexport const api = used;`,
  'functions/orders/used.ts': 'export const used = 1;\nexport const leftOver = 2;',
  'functions/orders/orphan.ts': 'export const orphan = 1;',
  'functions/orders/tested.ts': 'export const tested = 1;',
  'functions/orders/tested.test.ts': `import { tested } from './tested.ts';\ntested;`,
};

describe('the search for dead code', () => {
  let everything = '';
  let shipped = '';

  before(async () => {
    const knip = (cwd: string, ...args: string[]) =>
      run('knip', ['--no-gitignore', '--no-config-hints', '--reporter', 'compact', ...args], { cwd });
    await inTrialFolder(planted, ['knip.jsonc', 'tsconfig.json'], async (folder) => {
      everything = (await knip(folder)).output;
      shipped = (await knip(folder, '--production', '--include', 'files')).output;
    });
  });

  it('finds a file that nothing uses', () => {
    expect(everything).to.contain('functions/orders/orphan.ts').and.not.to.contain('functions/orders/tested.ts');
  });

  it('finds an export that nothing uses', () => {
    expect(everything).to.match(/functions\/orders\/used[.]ts: leftOver/);
  });

  it('finds a package that nothing uses', () => {
    expect(everything).to.match(/package[.]json: hono$/m);
  });

  it('finds a file that only its own test uses', () => {
    expect(shipped).to.contain('functions/orders/tested.ts');
  });
});
