import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../../tools/root.ts';

/** What a tool printed and how it ended. */
export interface ToolRun {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `tools/<name>.ts` as its npm script does, beside the emulators of this run; the environment is added to this process's own. */
export async function runTool(
  name: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ToolRun> {
  const child = spawn(process.execPath, [join(root, 'tools', `${name}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, output, errors };
}
