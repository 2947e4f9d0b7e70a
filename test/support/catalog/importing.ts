import type { ImportView } from '../../../contracts/catalog/import/endpoints.ts';
import type { RowReport } from '../../../contracts/catalog/import/import.ts';
import type { ServedFunction } from '../serve.ts';
import { type Client, newKey } from '../staff/client.ts';
import { made } from './shop.ts';

/** A text that is to be imported: how, and in which parts. */
export interface Bringing {
  readonly format: 'csv' | 'ndjson';
  readonly profile?: 'cartwright' | 'shopify';
  readonly options?: Record<string, unknown>;
  readonly parts: readonly string[];
}

const TYPES = { csv: 'text/csv', ndjson: 'application/x-ndjson' };

/** Begins an import, brings its parts and starts it; answers its id. */
export async function bring(staff: Client, { format, profile = 'cartwright', options = {}, parts }: Bringing): Promise<string> {
  const begun = made(await staff<ImportView>('POST', '/v1/imports', { key: newKey(), body: { format, profile, options } }));
  for (const [index, text] of parts.entries()) {
    made(await staff('PUT', `/v1/imports/${begun.id}/parts/${index + 1}`, { raw: { type: TYPES[format], text } }));
  }
  made(await staff('POST', `/v1/imports/${begun.id}/start`, { body: { parts: parts.length } }));
  return begun.id;
}

/** Hands the function a task, as Cloud Tasks does; answers the status. */
export async function runTask(task: ServedFunction, importId: string): Promise<number> {
  const token = `x.${Buffer.from('{}').toString('base64url')}.x`;
  const answer = await fetch(task.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ data: { id: importId, dueAt: '2026-01-01T00:00:00.000Z', payload: { importId } } }),
  });
  return answer.status;
}

/** Runs an import's tasks until it is over; answers it. */
export async function finish(staff: Client, task: ServedFunction, importId: string): Promise<ImportView> {
  for (;;) {
    const status = await runTask(task, importId);
    if (status !== 204) throw new Error(`The task was answered ${status}:\n${task.logs().slice(-2000)}`);
    const present = made(await staff<ImportView>('GET', `/v1/imports/${importId}`));
    if (present.status === 'done' || present.status === 'failed') return present;
  }
}

/** All reports of an import, page by page. */
export async function reportsOf(staff: Client, importId: string, outcome?: string): Promise<RowReport[]> {
  const reports: RowReport[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: '100', ...(outcome ? { outcome } : {}), ...(cursor ? { cursor } : {}) });
    const page = made(
      await staff<{ items: RowReport[]; nextCursor?: string }>('GET', `/v1/imports/${importId}/rows?${query.toString()}`),
    );
    reports.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return reports;
}
