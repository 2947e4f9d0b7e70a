import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { promisify } from 'node:util';
import { ToolFailure } from '../failure.ts';

const localhost = '127.0.0.1';

/** Finds ports that nobody listens on right now; they are all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, localhost));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
    return address.port;
  });

  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** Whether somebody answers on a port, of this machine unless another is named. */
export async function accepts(port: number, host = localhost): Promise<boolean> {
  const socket = createConnection({ port, host });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Whether a local port can be listened on. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, localhost), 'listening');
    await once(server.close(), 'close');
    return true;
  } catch {
    return false;
  }
}

/** Rejects with a ToolFailure that names each port already taken, what it is for and who holds it. */
export async function assertPortsFree(ports: Readonly<Record<string, number | undefined>>): Promise<void> {
  const checked = await Promise.all(
    Object.entries(ports).map(async ([name, port = 0]) => {
      const taken = !(await isFree(port)) || (await accepts(port));
      return taken ? takenPort(name, port, await portHolder(port)) : undefined;
    }),
  );
  const taken = checked.filter((line) => line !== undefined);
  if (taken.length === 0) return;

  throw new ToolFailure(
    taken.join('\n  '),
    "Stop what holds it, perhaps a shop started earlier. The emulators' ports stand in firebase.json.",
  );
}

/** The sentence about one taken port. */
export function takenPort(name: string, port: number, holder: string | undefined): string {
  return `Port ${port} (${name}) is in use${holder === undefined ? '' : ` by ${holder}`}.`;
}

/** Who listens on a port, as "command line (process id)", where the system has tools that tell; undefined where not. */
export async function portHolder(port: number): Promise<string | undefined> {
  const id =
    holderFromLsof(await ask('lsof', ['-nP', '-F', 'p', '-sTCP:LISTEN', `-iTCP:${port}`])) ??
    holderFromSs(await ask('ss', ['-ltnpH', `sport = :${port}`]));
  return id === undefined ? undefined : describeHolder(id, await ask('ps', ['-o', 'args=', '-p', id]));
}

/** The process id in what `lsof -F p` prints: one field a line, `p` before an id. */
export function holderFromLsof(output: string): string | undefined {
  return /^p(\d+)$/m.exec(output)?.[1];
}

/** The process id in what `ss -ltnp` prints: the last column is `users:(("node",pid=123,fd=20))`. */
export function holderFromSs(output: string): string | undefined {
  return /users:\(\("[^"]+",pid=(\d+)/.exec(output)?.[1];
}

/** A process as a person recognises it: its command line, cut where it gets long, and its id. */
export function describeHolder(id: string, commandLine: string): string {
  const command = commandLine.trim();
  const short = command.length > 80 ? `${command.slice(0, 80)}…` : command;
  return short === '' ? `process ${id}` : `${short} (process ${id})`;
}

async function ask(command: string, args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, args)).stdout;
  } catch {
    return '';
  }
}
