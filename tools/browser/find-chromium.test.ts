import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from 'chai';
import { findChromium } from './find-chromium.ts';

describe('the Chromium for tests in a browser', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chromium-'));
    for (const name of ['chromium', 'google-chrome', 'own']) writeFileSync(join(folder, name), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the first on PATH', () => {
    expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).to.equal(join(folder, 'chromium'));
  });

  it('is the one that CHROMIUM_PATH names, and no other', () => {
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: join(folder, 'own') })).to.equal(join(folder, 'own'));
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: join(folder, 'none') })).to.equal(undefined);
  });

  it('may be none', () => {
    expect(findChromium({ PATH: '/nowhere' })).to.equal(undefined);
  });
});
