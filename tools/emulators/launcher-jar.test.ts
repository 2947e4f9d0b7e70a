import { expect } from 'chai';
import { launcherJar, manifestText } from './launcher-jar.ts';

describe('the launcher jar', () => {
  const jarUrl = `file:///opt/${'a-rather-deep-folder/'.repeat(8)}cloud-firestore-emulator.jar`;

  it('folds manifest lines at 72 bytes, since Java refuses a longer one', () => {
    const lines = manifestText({ 'Manifest-Version': '1.0', 'Class-Path': jarUrl }).split('\r\n');

    expect(lines.every((line) => Buffer.byteLength(line) <= 72)).to.equal(true);
    expect(lines.join('').replaceAll(' ', '')).to.equal(`Manifest-Version:1.0Class-Path:${jarUrl}`);
    expect(lines.at(-1)).to.equal('');
  });

  it('is a zip of one stored entry whose directory points at it', () => {
    const jar = launcherJar('com.example.Main', jarUrl);
    const end = jar.length - 22;
    const central = jar.readUInt32LE(end + 16);

    expect(jar.readUInt32LE(0)).to.equal(0x04034b50);
    expect(jar.readUInt32LE(end)).to.equal(0x06054b50);
    expect(jar.readUInt32LE(central)).to.equal(0x02014b50);
    expect(jar.readUInt16LE(end + 10)).to.equal(1);
    expect(jar.toString('latin1', central + 46, end)).to.equal('META-INF/MANIFEST.MF');
  });

  it('has the same bytes each time, so that it is written once', () => {
    expect(launcherJar('Main', jarUrl).equals(launcherJar('Main', jarUrl))).to.equal(true);
  });
});
