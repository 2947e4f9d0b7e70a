import type { FileHash } from '../../../../contracts/catalog/published/manifest.ts';
import { PublishedFile } from '../../../../contracts/catalog/published/published-files.ts';
import { canonicalJson } from './canonical-json.ts';

/** The files of a release while it is made, by their hash. */
export type Shelf = {
  /** Keeps a file and answers its hash; throws ZodError when it holds anything that the published shape does not name. */
  put(file: PublishedFile): FileHash;
  readonly files: ReadonlyMap<FileHash, string>;
};

/** An empty shelf; `hash` names a text by its SHA-256. */
export function emptyShelf(hash: (text: string) => FileHash): Shelf {
  const files = new Map<FileHash, string>();
  return {
    files,
    put: (file) => {
      const json = canonicalJson(PublishedFile.parse(file));
      const name = hash(json);
      files.set(name, json);
      return name;
    },
  };
}
