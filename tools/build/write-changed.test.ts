import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { writeChanged } from './write-changed.ts';

describe('writing a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-changed-'));
  const file = (name: string, text: string) => ({ path: join(folder, name), bytes: Buffer.from(text) });
  const longAgo = new Date('2001-01-01T00:00:00.000Z');

  after(() => rmSync(folder, { recursive: true }));

  it('does not touch a file whose bytes are the same', () => {
    writeChanged(folder, [file('index.js', 'one'), file('chunks/a.js', 'a')]);
    utimesSync(join(folder, 'index.js'), longAgo, longAgo);

    const report = writeChanged(folder, [file('index.js', 'one'), file('chunks/a.js', 'b')]);

    expect(report.written).to.deep.equal([join(folder, 'chunks/a.js')]);
    expect(statSync(join(folder, 'index.js')).mtime).to.deep.equal(longAgo);
  });

  it('removes a chunk that nothing names any more, but keeps what is not its own', () => {
    writeChanged(folder, [file('index.js', 'one'), file('chunks/old.js', 'old')]);
    writeFileSync(join(folder, '.secret.local'), 'KEY=value');

    const report = writeChanged(folder, [file('index.js', 'one')], (path) => path.endsWith('.secret.local'));

    expect(report.removed).to.include(join(folder, 'chunks/old.js'));
    expect(readdirSync(folder)).to.include('.secret.local');
    expect(readdirSync(join(folder, 'chunks'))).to.deep.equal([]);
  });
});
