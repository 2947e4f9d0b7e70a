import * as z from 'zod/mini';

const Line = z.record(z.string(), z.unknown());

/** Runs something and answers the log lines that it wrote, parsed, in place of showing them. */
export async function capturedLog(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  const restore = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array): boolean => written.push(String(chunk)) > 0;
    return () => {
      stream.write = write;
    };
  });
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
  return written.filter((line) => line.startsWith('{')).map((line) => Line.parse(JSON.parse(line)));
}

/** Sends a request and leaves no log line behind. */
export async function ask(api: (request: Request) => Promise<Response>, asked: Request): Promise<Response> {
  let answer: Response | undefined;
  await capturedLog(async () => {
    answer = await api(asked);
  });
  if (!answer) throw new Error('The API gave no answer');
  return answer;
}
