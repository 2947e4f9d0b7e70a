import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../root.ts';

/** A function that a timer starts, and how often. */
export interface Scheduled {
  readonly service: string;
  readonly target: string;
  readonly everyMinutes: number;
}

interface Trigger {
  readonly scheduleTrigger?: { readonly schedule: string };
  readonly eventTrigger?: { readonly eventFilters?: { readonly topic?: string } };
}

interface Manifest {
  readonly functions: Readonly<Record<string, { readonly trigger: Trigger }>>;
}

const MINUTES = { minutes: 1, hours: 60 } as const;

/** Every timer of the shop, as it is deployed. */
export function scheduled(): Scheduled[] {
  return deployed().flatMap(({ service, target, trigger: { scheduleTrigger } }) =>
    scheduleTrigger ? [{ service, target, everyMinutes: minutesOf(scheduleTrigger.schedule) }] : [],
  );
}

/** How many functions an event of a topic is delivered to, as they are deployed. */
export function subscribers(topic: string): number {
  return deployed().filter(({ trigger }) => trigger.eventTrigger?.eventFilters?.topic === topic).length;
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

function minutesOf(schedule: string): number {
  const [, count, unit] = /^every (\d+) (minutes|hours)$/.exec(schedule) ?? [];
  if (unit !== 'minutes' && unit !== 'hours') throw new Error(`"${schedule}" is a schedule that this cannot read`);
  return Number(count) * MINUTES[unit];
}
