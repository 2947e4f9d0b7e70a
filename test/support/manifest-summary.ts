import type { Manifest, ManifestEndpoint } from '../../tools/build/manifest.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a deploy would make of one function: all that costs money, grants rights or loses events when it changes. */
function summariseFunction(endpoint: ManifestEndpoint): Fields {
  return dropEmpty({
    trigger: triggerOf(endpoint),
    region: endpoint.region,
    memoryMb: endpoint['availableMemoryMb'],
    cpu: endpoint['cpu'],
    concurrency: endpoint['concurrency'],
    timeoutSeconds: endpoint['timeoutSeconds'],
    minInstances: endpoint['minInstances'],
    maxInstances: endpoint['maxInstances'],
    serviceAccount: endpoint['serviceAccountEmail'],
    secrets: endpoint.secretEnvironmentVariables?.map(({ key }) => key).sort(),
  });
}

/** A codebase's manifest without what never changes, its functions in alphabetical order. */
export function summariseManifest(manifest: Manifest): Fields {
  const functions = Object.entries(manifest.endpoints).sort(([a], [b]) => a.localeCompare(b));
  return dropEmpty({
    functions: Object.fromEntries(functions.map(([name, endpoint]) => [name, summariseFunction(endpoint)])),
    params: inOrder(manifest['params'], 'name'),
    roles: inOrder(manifest['requiredRoles'], 'role'),
    apis: inOrder(manifest['requiredAPIs'], 'api'),
  });
}

// Which function comes first in a menu changes nothing that is deployed.
function inOrder(list: unknown, key: string): unknown {
  const text = (item: unknown) => (isFields(item) ? String(item[key]) : String(item));
  return Array.isArray(list) ? [...(list as unknown[])].sort((a, b) => text(a).localeCompare(text(b))) : list;
}

const triggers = ['httpsTrigger', 'callableTrigger', 'eventTrigger', 'scheduleTrigger', 'taskQueueTrigger', 'blockingTrigger'];

function triggerOf(endpoint: ManifestEndpoint): Fields {
  const kind = triggers.find((name) => endpoint[name] !== undefined);
  if (kind === undefined) throw new Error(`${endpoint.entryPoint} has a trigger that the summary does not know.`);
  return { [kind]: dropEmpty(endpoint[kind] as Fields) };
}

// A setting left to the platform's default is written as null in a manifest, and says nothing.
function dropEmpty(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !isEmpty(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, isFields(value) ? dropEmpty(value) : value]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
