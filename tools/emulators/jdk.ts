import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { ToolFailure } from '../failure.ts';

/** A Java that can run the emulators; `home` is its JAVA_HOME. */
export interface Jdk {
  readonly home: string;
  readonly major: number;
}

const lowestMajor = 21;
const executable = process.platform === 'win32' ? 'java.exe' : 'java';

/** Finds the newest Java that the emulators accept among homes: JAVA_HOME, PATH's and those in the places where systems put them. */
export async function findJdk(candidates?: readonly string[]): Promise<Jdk> {
  const homes = [...new Set(candidates ?? (await candidateHomes()))].filter((home) => existsSync(join(home, 'bin', executable)));
  const found = (await Promise.all(homes.map(inspect))).filter((jdk) => jdk !== undefined);
  const [newest] = found.sort((a, b) => b.major - a.major);
  if (newest !== undefined && newest.major >= lowestMajor) return newest;

  throw new ToolFailure(
    newest === undefined
      ? 'No Java was found; the Firestore and Pub/Sub emulators need one.'
      : `Java ${newest.major} (${newest.home}) is too old; the emulators need ${lowestMajor} or newer.`,
    `Install a JDK ${lowestMajor} or newer (https://adoptium.net) or point JAVA_HOME at one; JAVA_HOME alone is enough.`,
  );
}

/** The major version in what `java -version` prints ("25" of `openjdk version "25.0.1"`, "8" of "1.8.0"); undefined if none. */
export function javaMajor(versionText: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(versionText) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' && second !== undefined ? second : first);
}

/** The java.home in what `java -XshowSettings:properties -version` prints. */
export function javaHome(settingsText: string): string | undefined {
  return /^\s*java\.home = (.+)$/m.exec(settingsText)?.[1]?.trim();
}

async function candidateHomes(): Promise<string[]> {
  const parents = [
    '/usr/lib/jvm',
    '/Library/Java/JavaVirtualMachines',
    'C:\\Program Files\\Eclipse Adoptium',
    'C:\\Program Files\\Java',
  ];
  const installed = parents.filter(existsSync).flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)));
  const onPath = await run(executable, ['-XshowSettings:properties', '-version']);
  const macs = process.platform === 'darwin' ? (await run('/usr/libexec/java_home', [])).trim() : '';

  return [
    process.env['JAVA_HOME'] ?? '',
    javaHome(onPath) ?? '',
    macs,
    ...installed.flatMap((home) => [home, join(home, 'Contents', 'Home')]),
  ].filter((home) => home !== '');
}

async function inspect(home: string): Promise<Jdk | undefined> {
  const major = javaMajor(await run(join(home, 'bin', executable), ['-version']));
  return major === undefined ? undefined : { home, major };
}

// Java prints its version to stderr; a command that is not there has printed nothing.
async function run(command: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args);
    return stdout + stderr;
  } catch {
    return '';
  }
}

/** An environment's PATH with a Java first. */
export function pathWithJdk({ home }: Jdk, path: string): string {
  return [join(home, 'bin'), path].filter((part) => part !== '').join(delimiter);
}
