import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../root.ts';

/** A function as it is deployed. */
interface Deployed {
  readonly service: string;
  readonly target: string;
}

interface Trigger {
  readonly scheduleTrigger?: { readonly schedule: string };
  readonly eventTrigger?: { readonly eventFilters?: { readonly topic?: string } };
}

interface Manifest {
  readonly functions: Readonly<Record<string, { readonly trigger: Trigger }>>;
}

/** How many jobs of Cloud Scheduler the shop has. */
export function schedulerJobs(): number {
  return deployed().filter(({ trigger }) => trigger.scheduleTrigger).length;
}

/** How often the clock ticks, in minutes. */
export function tickMinutes(): number {
  const [clock] = deployed().flatMap(({ trigger }) => trigger.scheduleTrigger ?? []);
  const [, minutes] = /^\*\/(\d+) \* \* \* \*$/.exec(clock?.schedule ?? '') ?? [];
  if (minutes === undefined) throw new Error(`"${clock?.schedule}" is a schedule that this cannot read`);
  return Number(minutes);
}

/** The functions that an event of a topic is delivered to, as they are deployed. */
export function subscribers(topic: string): readonly Deployed[] {
  return deployed().filter(({ trigger }) => trigger.eventTrigger?.eventFilters?.topic === topic);
}

/** Every function by the deploy manifests that golden tests hold. */
function deployed() {
  const folder = join(root, 'test/golden/manifests');
  return globSync('*.json', { cwd: folder })
    .toSorted()
    .flatMap((file) => {
      const { functions } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Manifest;
      return Object.entries(functions).map(([target, { trigger }]) => ({ service: basename(file, '.json'), target, trigger }));
    });
}
