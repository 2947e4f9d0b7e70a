import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumRemedy, findChromium } from '../browser/find-chromium.ts';
import { fixedPorts, readConfig } from '../emulators/config.ts';
import { findProgram, type JavaEmulator, programEnv } from '../emulators/jars.ts';
import { findJdk } from '../emulators/jdk.ts';
import { assertPortsFree } from '../emulators/ports.ts';
import { ToolFailure } from '../failure.ts';
import { root } from '../root.ts';
import { sandboxPort } from '../start/shop.ts';

/** One thing that was looked at: what was found, or what is wrong and what to do about it. */
export interface Finding {
  readonly name: string;
  readonly state: 'good' | 'bad' | 'optional';
  readonly detail: string;
  readonly remedy?: string;
}

type Pins = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

/** Looks at everything that `npm start` and `npm test` need; Chromium is for browser tests only. */
export async function examine(): Promise<Finding[]> {
  return [
    { name: 'Node', state: 'good', detail: `${process.versions.node} runs the tools` },
    await look('Java', async () => {
      const { major, home } = await findJdk();
      return `${major} (${home})`;
    }),
    await look('Firestore emulator', () => program('firestore')),
    await look('Pub/Sub emulator', () => program('pubsub')),
    await look('ports', async () => {
      const ports = { ...fixedPorts(readConfig()), 'sandbox payments': sandboxPort };
      await assertPortsFree(ports);
      return `free: ${Object.values(ports).join(', ')}`;
    }),
    await look('packages', packages),
    chromium(),
  ];
}

/** A finding as one line, or two when there is something to do. */
export function findingLines({ name, state, detail, remedy }: Finding): string {
  const mark = { good: '✔', bad: '✖', optional: '•' }[state];
  return [`${mark} ${name}: ${detail}`, ...(remedy === undefined ? [] : [`  → ${remedy}`])].join('\n');
}

async function look(name: string, find: () => Promise<string>): Promise<Finding> {
  try {
    return { name, state: 'good', detail: await find() };
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    return { name, state: 'bad', detail: error.message, remedy: error.remedy };
  }
}

async function program(emulator: JavaEmulator): Promise<string> {
  const found = findProgram(emulator);
  await programEnv(found);
  const verb = found.source === 'download' ? 'will be downloaded from' : `from the ${found.source},`;
  return `${verb} ${found.location}`;
}

function packages(): Promise<string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Pins;
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const missing = names.filter((name) => !existsSync(join(root, 'node_modules', name, 'package.json')));
  if (missing.length === 0) return Promise.resolve(`all ${names.length} are installed`);
  return Promise.reject(new ToolFailure(`${missing.join(', ')} missing in node_modules`, 'rm -rf node_modules, then npm ci'));
}

function chromium(): Finding {
  const found = findChromium();
  if (found !== undefined) return { name: 'Chromium', state: 'good', detail: found };
  return {
    name: 'Chromium',
    state: 'optional',
    detail: 'not found; only tests in a browser need it, and are skipped',
    remedy: chromiumRemedy,
  };
}
