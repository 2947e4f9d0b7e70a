/** Files in memory by name, as many as fit into a number of bytes; the one unused longest goes first. Whoever asks for a file that is being read waits for the same read. */
export type FileMemory = {
  /** The file of a name: remembered, or read. What is not there, or fails to be read, is not remembered. */
  get(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
};

/** Remembers what `read` answers, up to `mostBytes` together. */
export function fileMemory(read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>, mostBytes: number): FileMemory {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const reading = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();
  let bytes = 0;

  const remember = (name: string, file: Uint8Array<ArrayBuffer>): void => {
    if (file.byteLength > mostBytes) return;
    files.set(name, file);
    bytes += file.byteLength;
    for (const [oldest, { byteLength }] of files) {
      if (bytes <= mostBytes) break;
      files.delete(oldest);
      bytes -= byteLength;
    }
  };

  const readOnce = (name: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const started = read(name)
      .then((file) => {
        if (file) remember(name, file);
        return file;
      })
      .finally(() => reading.delete(name));
    reading.set(name, started);
    return started;
  };

  return {
    get: async (name) => {
      const known = files.get(name);
      if (!known) return reading.get(name) ?? readOnce(name);
      files.delete(name);
      files.set(name, known);
      return known;
    },
  };
}
