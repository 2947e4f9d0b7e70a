import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { manifestFile } from './manifest.ts';
import { removeStaleCodebases } from './stale-codebases.ts';

describe('what is built', () => {
  it('loses the codebase of a service that is gone, and keeps pages and packages', () => {
    const dist = mkdtempSync(join(tmpdir(), 'dist-'));
    for (const name of ['orders', 'gone', 'hosting', 'sdk']) mkdirSync(join(dist, name));
    for (const name of ['orders', 'gone']) writeFileSync(join(dist, name, manifestFile), '');
    writeFileSync(join(dist, 'hosting.sha256'), '');

    expect(removeStaleCodebases(dist, ['orders'])).to.deep.equal(['gone']);
    expect(readdirSync(dist).sort()).to.deep.equal(['hosting', 'hosting.sha256', 'orders', 'sdk']);
    rmSync(dist, { recursive: true });
  });
});
