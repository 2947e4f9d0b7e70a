import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Pastes lines into a shell and answers what it printed. */
export async function paste(lines: string): Promise<{ readonly output: string; readonly errors: string }> {
  const shell = spawn('sh', [], { stdio: ['pipe', 'pipe', 'pipe'] });
  shell.stdin.end(`${lines}\n`);
  const [output, errors] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'close')]);
  return { output, errors };
}
