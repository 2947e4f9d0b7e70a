import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { fingerprintOfPages } from './fingerprint.ts';

describe('the fingerprint of the pages', () => {
  let folder = '';
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
    write('web/storefront/src/main.tsx', 'a');
    write('package-lock.json', '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stays while nothing changes, whatever happens to tests and to other folders', () => {
    const before = fingerprintOfPages(folder);
    write('web/storefront/src/main.test.tsx', 'b');
    write('functions/orders/index.ts', 'c');

    expect(fingerprintOfPages(folder)).to.equal(before);
  });

  it('changes with the bytes, the name and the number of files, and with the lock file', () => {
    const seen = new Set([fingerprintOfPages(folder)]);
    write('web/storefront/src/main.tsx', 'b');
    seen.add(fingerprintOfPages(folder));
    renameSync(join(folder, 'web/storefront/src/main.tsx'), join(folder, 'web/storefront/src/other.tsx'));
    seen.add(fingerprintOfPages(folder));
    write('pricing/tax.ts', '');
    seen.add(fingerprintOfPages(folder));
    write('package-lock.json', '{ }');
    seen.add(fingerprintOfPages(folder));

    expect(seen.size).to.equal(5);
  });
});
