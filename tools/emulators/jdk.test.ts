import { delimiter } from 'node:path';
import { expect } from 'chai';
import { javaHome, javaMajor, pathWithJdk } from './jdk.ts';

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

  it('comes first on PATH', () => {
    const path = pathWithJdk({ home: '/jdk', major: 25 }, '/usr/bin').split(delimiter);

    expect(path[0]).to.match(/jdk.bin$/);
    expect(path[1]).to.equal('/usr/bin');
  });
});
