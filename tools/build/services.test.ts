import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { manifestFile } from './manifest.ts';
import { listServices } from './services.ts';
import { removeStaleCodebases } from './stale-codebases.ts';

describe('the services that a build finds', () => {
  const root = mkdtempSync(join(tmpdir(), 'services-'));
  const put = (...path: string[]) => {
    mkdirSync(join(root, ...path.slice(0, -1)), { recursive: true });
    writeFileSync(join(root, ...path), '');
  };

  after(() => rmSync(root, { recursive: true }));

  it('are the folders that have a menu, in alphabetical order', () => {
    put('functions', 'orders', 'index.ts');
    put('functions', 'catalog', 'index.ts');
    put('functions', 'kit', 'clock.ts');

    expect(listServices(root)).to.deep.equal(['catalog', 'orders']);
  });

  it('leave no built folder behind when they go', () => {
    put('dist', 'orders', manifestFile);
    put('dist', 'retired', manifestFile);
    put('dist', 'web', 'index.html');

    removeStaleCodebases(join(root, 'dist'), ['orders']);

    expect(readdirSync(join(root, 'dist'))).to.have.members(['orders', 'web']);
  });
});
