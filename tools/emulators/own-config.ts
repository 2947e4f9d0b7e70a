import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localValues } from '../build/local-values.ts';
import { listServices } from '../build/services.ts';
import { root } from '../root.ts';
import { configOnPorts, fixedPorts, type Ports, portNames, readConfig, withParameters } from './config.ts';
import { withEmulatorSources } from './page-sources.ts';
import { freePorts } from './ports.ts';

/** Values of the services' parameters, for a suite on these ports. */
export type ParametersAt = (ports: Ports) => Readonly<Record<string, string>>;

/** A configuration that one suite has for itself, whose pages may speak to its emulators. */
export interface OwnConfig {
  readonly path: string;
  readonly ports: Ports;
  readonly remove: () => void;
}

let configs = 0;

/** Writes a configuration on ports that nobody listens on, with parameters of its own: what a developer set for the shop of `npm start` is not for it. */
export async function writeOwnConfig(projectId: string, parametersAt: ParametersAt): Promise<OwnConfig> {
  const found = await freePorts(portNames.length);
  const ports = Object.fromEntries(portNames.map((name, index) => [name, found[index]])) as Ports;
  const mark = nextMark();
  const folder = `.cartwright/emulators/parameters-${mark}`;
  for (const service of listServices(root)) {
    mkdirSync(join(root, folder, service), { recursive: true });
    const values = { ...localValues(root, service), ...parametersAt(ports) };
    const lines = Object.entries(values).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
    writeFileSync(join(root, folder, service, `.env.${projectId}`), lines.join(''));
  }
  return written(mark, withParameters(configOnPorts(readConfig(), ports), folder), ports, [folder]);
}

/** Writes firebase.json as it stands, on the ports that it fixes. */
export function writeFixedConfig(): OwnConfig {
  const config = readConfig();
  return written(nextMark(), config, fixedPorts(config), []);
}

function nextMark(): string {
  configs += 1;
  return `${process.pid}-${configs}`;
}

function written(mark: string, config: ReturnType<typeof readConfig>, ports: Ports, folders: readonly string[]): OwnConfig {
  // The CLI refuses a source outside the folder of its configuration, so the file stands beside firebase.json for a while.
  const path = join(root, `.firebase-emulators-${mark}.json`);
  writeFileSync(path, JSON.stringify(withEmulatorSources(config, ports), null, 2));
  const remove = () => {
    process.off('exit', remove);
    for (const made of [path, ...folders.map((folder) => join(root, folder))]) rmSync(made, { recursive: true, force: true });
  };
  // The CLI has read both by the time anybody ends in a hurry.
  process.once('exit', remove);
  return { path, ports, remove };
}
