import type { Instant } from '../../../contracts/ids.ts';
import { each } from '../../kit/sweeps/each.ts';
import { runImport } from '../commands/import/run-import.ts';
import { stall } from '../domain/import/life.ts';
import { requireImport } from '../domain/import/require-import.ts';
import type { Ports } from '../ports.ts';

const LET_THE_TASK_TRY_MS = 120_000;
const MOST = 8;

/** Works on imports that did not get on for two minutes, whatever became of their tasks; one that never gets on is given up, one that fails holds up no other. */
export const resumeImports =
  (ports: Ports) =>
  async (now: Instant): Promise<{ resumed: number }> => {
    const before = new Date(Date.parse(now) - LET_THE_TASK_TRY_MS).toISOString();
    const ids = await ports.imports.stalled(before, MOST);
    await each(ids, 'imports could not be resumed', async (id) => {
      const noted = await ports.imports.change(id, (found) => {
        const present = requireImport(found);
        return present.status === 'reading' || present.status === 'writing' ? stall(present, now) : undefined;
      });
      if (noted.status === 'reading' || noted.status === 'writing') await runImport(ports)(id, ports.clock());
    });
    return { resumed: ids.length };
  };
