import { type ImportFormat, MAX_PART_BYTES, type PartInfo } from '../../../../contracts/catalog/import/import.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import { takePart } from '../../domain/import/life.ts';
import { requireImport } from '../../domain/import/require-import.ts';
import type { Ports } from '../../ports.ts';

const TYPES: Readonly<Record<ImportFormat, string>> = { csv: 'text/csv', ndjson: 'application/x-ndjson' };

/** A part as it comes: its number, text and content type. */
export type ComingPart = { readonly n: number; readonly text: string; readonly type: string };

/** Takes a part of an import's text. Refuses `payload_too_large`, `unsupported_media_type`, `not_found` and `import_closed`. */
export const putImportPart =
  (ports: Pick<Ports, 'clock' | 'imports'>) =>
  async (id: string, { n, text, type }: ComingPart): Promise<PartInfo> => {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MAX_PART_BYTES) {
      throw new Rejection('payload_too_large', `A part has at most ${MAX_PART_BYTES} bytes; this one has ${bytes}.`, {
        maxBytes: MAX_PART_BYTES,
      });
    }
    return ports.imports.putPart(id, { n, text }, (present, part) => {
      const open = requireImport(present);
      const wanted = TYPES[open.format];
      if (type.split(';')[0]?.trim().toLowerCase() === wanted) return takePart(open, part, ports.clock());
      throw new Rejection('unsupported_media_type', `This import takes ${wanted}.`, { accepted: [wanted] });
    });
  };
