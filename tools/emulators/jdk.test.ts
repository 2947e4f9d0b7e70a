import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { findJdk, javaHome, javaMajor, pathWithJdk } from './jdk.ts';

/** The home of a Java that says it is of this version. */
function pretend(folder: string, version: string): string {
  const home = join(folder, version);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`, { mode: 0o755 });
  return home;
}

async function failureOf(homes: readonly string[]): Promise<ToolFailure> {
  const failure: unknown = await findJdk(homes).catch((error: unknown) => error);
  if (failure instanceof ToolFailure) return failure;
  throw new Error(`Something was found: ${JSON.stringify(failure)}`);
}

describe('the Java for the emulators', () => {
  it('has its major version read from what each vendor prints', () => {
    expect(javaMajor('openjdk version "25.0.1" 2025-10-21 LTS\nOpenJDK Runtime Environment Temurin-25.0.1+8')).to.equal(25);
    expect(javaMajor('java version "21" 2023-09-19 LTS')).to.equal(21);
    expect(javaMajor('java version "1.8.0_392"')).to.equal(8);
    expect(javaMajor('openjdk version "22-ea" 2024-03-19')).to.equal(22);
    expect(javaMajor('Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "17.0.13" 2024-10-15')).to.equal(17);
  });

  it('has no version when the command says something else', () => {
    expect(javaMajor('')).to.equal(undefined);
    expect(javaMajor('The operation couldn’t be completed. Unable to locate a Java Runtime.')).to.equal(undefined);
  });

  it('tells its home even where the command on PATH is a link', () => {
    const settings =
      'Property settings:\n    java.class.version = 69.0\n    java.home = /usr/lib/jvm/temurin-25\n    java.io.tmpdir = /tmp\n';

    expect(javaHome(settings)).to.equal('/usr/lib/jvm/temurin-25');
  });

  it('is the newest there is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jdk-'));
    const homes = ['21.0.5', '25.0.1', '17.0.13'].map((version) => pretend(folder, version));

    expect(await findJdk([...homes, join(folder, 'gone')])).to.deep.equal({ home: homes[1], major: 25 });
    rmSync(folder, { recursive: true });
  });

  it('is asked for in one sentence, with the remedy, where there is none or an old one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jdk-'));

    expect(await failureOf([])).to.include({ message: 'No Java was found; the Firestore and Pub/Sub emulators need one.' });
    const old = await failureOf([pretend(folder, '17.0.13')]);
    expect(old.message).to.match(/^Java 17 .* is too old; the emulators need 21 or newer\.$/);
    expect(old.remedy).to.contain('Install a JDK 21 or newer').and.contain('JAVA_HOME');
    rmSync(folder, { recursive: true });
  });

  it('comes first on PATH', () => {
    const path = pathWithJdk({ home: '/jdk', major: 25 }, '/usr/bin').split(delimiter);

    expect(path[0]).to.match(/jdk.bin$/);
    expect(path[1]).to.equal('/usr/bin');
  });
});
