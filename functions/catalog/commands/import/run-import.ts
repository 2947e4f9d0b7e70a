import type { Import } from '../../../../contracts/catalog/import/import.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import type { Group } from '../../domain/import/group-rows.ts';
import { countLate, NO_COUNTS, sum, writeOn } from '../../domain/import/life.ts';
import { decideReading, failReading, planReading, slugsOf } from '../../domain/import/plan-reading.ts';
import { type Reading, readGroup } from '../../domain/import/read-group.ts';
import { requireImport } from '../../domain/import/require-import.ts';
import { waves } from '../../domain/import/waves.ts';
import type { Ports, ReadingImport } from '../../ports.ts';
import { writeImported } from './write-imported.ts';

/** How long one run works on an import before it arms the next. */
const RUN_MS = 25_000;

/** How many products one step writes before it notes how far it is, and how many side by side. */
const STEP = 32;
const ABREAST = 8;

type Needs = Pick<Ports, 'clock' | 'derivedId' | 'imports' | 'armImport' | 'checkProduct'>;
type WritingImport = Extract<Import, { status: 'writing' }>;

/**
 * Works on an import for a while: reads on in its text, or writes the products that were read, in bounded steps that each note how far they got.
 * It may be called twice, or twice at once, or die in the middle: what was noted is not repeated, and what was not is done again without harm.
 */
export const runImport =
  (ports: Needs) =>
  async (id: string, now: Instant): Promise<void> => {
    const until = Date.parse(now) + RUN_MS;
    const around = once(() => ports.imports.surroundings());
    for (;;) {
      const present = await ports.imports.find(id);
      if (present?.status === 'reading') await readStep(ports, present);
      else if (present?.status === 'writing') await writeStep(ports, present, await around());
      else return;
      const after = ports.clock();
      if (Date.parse(after) >= until) return ports.armImport(id, present.version + 1, after);
    }
  };

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function readStep(ports: Needs, present: ReadingImport): Promise<void> {
  const plan = planReading(present, await ports.imports.readOn(present));
  const now = ports.clock();
  if ('problem' in plan) await ports.imports.stage(present, [], () => failReading(present, plan.problem, now));
  else await ports.imports.stage(present, slugsOf(plan), (groups) => decideReading(present, plan, groups, now));
}

async function writeStep(ports: Needs, present: WritingImport, around: Pick<Reading, 'markets' | 'categoryIds'>): Promise<void> {
  const groups = await ports.imports.groupsAfter(present.id, present.writtenThrough, STEP);
  const reading = { ...around, of: present, taken: new Set<string>() };
  let counts = NO_COUNTS;
  for (const wave of waves(groups, (group) => skusOf(group, reading), ABREAST)) {
    const written = await Promise.all(wave.map(({ slug }) => writeImported(ports, present, slug, reading)));
    counts = written.reduce(sum, counts);
  }
  const last = groups.at(-1);
  const step = last && { through: last.ordinal, counts };
  await ports.imports.change(present.id, (found) => {
    const still = requireImport(found);
    if (still.status === 'writing' && still.version === present.version) return writeOn(still, step, ports.clock());
    return countLate(still, present, counts);
  });
}

function skusOf(group: Group, reading: Reading): string[] {
  return readGroup(group.slug, group.rows, undefined, reading).entries.flatMap(({ sku }) => sku ?? []);
}
