import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentDefinition } from '../../contracts/document.ts';
import type { EndpointBase } from '../../contracts/endpoint.ts';
import type { EventDefinition } from '../../contracts/event.ts';
import { root } from '../../tools/root.ts';

/** All that the contracts define, found by looking into every module of contracts/. */
export interface Contracts {
  readonly documents: readonly DocumentDefinition[];
  readonly events: readonly EventDefinition[];
  readonly endpoints: readonly { readonly name: string; readonly service: string; readonly endpoint: EndpointBase }[];
}

/** Loads every contract there is. */
export async function loadContracts(): Promise<Contracts> {
  const documents = new Map<string, DocumentDefinition>();
  const events = new Map<string, EventDefinition>();
  const endpoints = new Map<string, Contracts['endpoints'][number]>();
  for await (const file of glob('**/*.ts', { cwd: join(root, 'contracts'), exclude: (name) => name.endsWith('.test.ts') })) {
    const module = (await import(join(root, 'contracts', file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      if (typeof value !== 'object' || value === null) continue;
      if ('collection' in value && 'schema' in value) {
        const definition = value as DocumentDefinition;
        documents.set(`${definition.collection}@${definition.version}/${name}`, definition);
      } else if ('type' in value && 'data' in value) events.set((value as EventDefinition).type, value as EventDefinition);
      else if ('method' in value && 'path' in value)
        endpoints.set(`${file}/${name}`, { name, service: file.split('/')[0] ?? '', endpoint: value as EndpointBase });
    }
  }
  return { documents: [...documents.values()], events: [...events.values()], endpoints: [...endpoints.values()] };
}
