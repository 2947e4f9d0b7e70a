import { isDemoProject } from './params.ts';

let passed = 0;

/**
 * A place between two steps where a test may kill the process: in demo projects it dies as if the power failed
 * when it is the one that CARTWRIGHT_CRASH_AT counts (1 is the first that this process passes). Nothing anywhere else.
 */
export function checkpoint(step: string): void {
  const crashAt = Number(process.env['CARTWRIGHT_CRASH_AT'] ?? 0);
  if (crashAt === 0 || !isDemoProject()) return;
  passed += 1;
  if (passed !== crashAt) return;
  process.stderr.write(`crashed on purpose at checkpoint ${passed}: ${step}\n`);
  process.kill(process.pid, 'SIGKILL');
}
