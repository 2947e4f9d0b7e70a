import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { createImport, putImportPart, startImport } from '../../../../../../contracts/catalog/import/endpoints.ts';
import type { ImportInput } from '../../../../../../contracts/catalog/import/import.ts';
import { retrying } from '../../../../../../sdk/platform/retry.ts';
import { request } from '../../../app/session/shop.ts';
import { useSubmitKeys } from '../../../app/session/submit-keys.ts';
import { cutsOf, textBetween } from './text-parts.ts';

/** How much of a file is there, in bytes. */
export interface Upload {
  readonly sent: number;
  readonly total: number;
}

/** Brings a file in parts and starts it. A second attempt with the same file goes on where the first one broke off: what is there already changes nothing. */
export function useUpload(onStarted: (id: string) => void) {
  const client = useQueryClient();
  const { keyFor, forget } = useSubmitKeys();
  const [upload, setUpload] = useState<Upload>();
  const [error, setError] = useState<unknown>();
  const run = async (file: File, input: ImportInput) => {
    setError(undefined);
    setUpload({ sent: 0, total: file.size });
    try {
      const idempotencyKey = keyFor({ input, name: file.name, size: file.size, changed: file.lastModified });
      const id = await bring(file, input, { idempotencyKey, onSent: (sent) => setUpload({ sent, total: file.size }) });
      forget();
      await client.invalidateQueries({ queryKey: ['imports', 'list'] });
      onStarted(id);
    } catch (failure) {
      setError(failure);
    } finally {
      setUpload(undefined);
    }
  };
  return { upload, error, run };
}

interface Way {
  readonly idempotencyKey: string;
  readonly onSent: (bytes: number) => void;
}

async function bring(file: File, input: ImportInput, { idempotencyKey, onSent }: Way): Promise<string> {
  const cuts = await cutsOf(file);
  const { body } = await retrying(() =>
    request<typeof createImport>({ method: 'POST', path: '/v1/imports', body: input, idempotencyKey }),
  );
  const { id } = body;
  const type = input.format === 'csv' ? 'text/csv' : 'application/x-ndjson';
  let start = 0;
  for (const [index, end] of cuts.entries()) {
    const text = await textBetween(file, start, end);
    const call = { method: 'PUT', path: '/v1/imports/{id}/parts/{n}', raw: { type, text } } as const;
    await retrying(() => request<typeof putImportPart>({ ...call, params: { id, n: String(index + 1) } }));
    onSent(end);
    start = end;
  }
  const parts = { parts: cuts.length };
  await retrying(() =>
    request<typeof startImport>({ method: 'POST', path: '/v1/imports/{id}/start', params: { id }, body: parts }),
  );
  return id;
}
