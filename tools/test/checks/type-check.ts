import { relative } from 'node:path';
import { root } from '../../root.ts';
import { run } from '../child.ts';
import { checkedFiles, type Failure, type Outcome } from '../stage.ts';

const diagnostic = /^(?<file>[^\s(]+)\((?<line>\d+),(?<column>\d+)\): error (?<message>TS\d+: .*)$/;

/** Checks all types with the TypeScript compiler; every file of the project is one check. */
export async function checkTypes(): Promise<Outcome> {
  const { code, stdout } = await run('tsc', ['--noEmit', '--pretty', 'false', '--listFiles']);
  const { files, failures } = readCompilerOutput(stdout);
  if (code !== 0 && failures.length === 0) throw new Error(`tsc ended with code ${code}:\n${stdout}`);

  return checkedFiles(files, failures);
}

/** Counts the project's own files in what `tsc --listFiles` prints, and reads its errors. */
export function readCompilerOutput(stdout: string): { files: number; failures: Failure[] } {
  const lines = stdout.split('\n');
  const files = lines.filter((line) => line.startsWith(root) && !relative(root, line).startsWith('node_modules')).length;
  const failures = lines.flatMap((line): Failure[] => {
    const found = diagnostic.exec(line)?.groups;
    return found ? [{ where: `${found['file']}:${found['line']}:${found['column']}`, what: found['message'] ?? line }] : [];
  });
  return { files, failures };
}
