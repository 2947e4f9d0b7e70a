import { relative } from 'node:path';
import { root } from '../../root.ts';
import { run } from '../child.ts';
import { checkedFiles, type Failure, type Outcome } from '../stage.ts';

const diagnostic = /^(?<file>[^\s(]+)\((?<line>\d+),(?<column>\d+)\): error (?<message>TS\d+: .*)$/;

/** Pages know the DOM; what also runs on a server or in a phone's app must not. */
const projects = ['tsconfig.json', 'web/tsconfig.json'];

/** Checks all types with the TypeScript compiler; every file of both projects is one check. */
export async function checkTypes(): Promise<Outcome> {
  const found = await Promise.all(projects.map(checkProject));

  const files = new Set(found.flatMap((one) => one.files));
  const failures = new Map(found.flatMap((one) => one.failures).map((failure) => [JSON.stringify(failure), failure]));
  return checkedFiles(files.size, [...failures.values()]);
}

async function checkProject(project: string) {
  const { code, stdout } = await run('tsc', ['-p', project, '--noEmit', '--pretty', 'false', '--listFiles']);
  const found = readCompilerOutput(stdout);
  if (code !== 0 && found.failures.length === 0) throw new Error(`tsc -p ${project} ended with code ${code}:\n${stdout}`);
  return found;
}

/** Lists the repository's own files in what `tsc --listFiles` prints, and reads its errors. */
export function readCompilerOutput(stdout: string): { files: string[]; failures: Failure[] } {
  const lines = stdout.split('\n');
  const files = lines.filter((line) => line.startsWith(root) && !relative(root, line).startsWith('node_modules'));
  const failures = lines.flatMap((line): Failure[] => {
    const found = diagnostic.exec(line)?.groups;
    return found ? [{ where: `${found['file']}:${found['line']}:${found['column']}`, what: found['message'] ?? line }] : [];
  });
  return { files, failures };
}
