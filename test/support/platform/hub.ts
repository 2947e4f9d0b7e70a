import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A push request of Pub/Sub: the message as the emulator sends it. */
interface Push {
  readonly message: { readonly data?: string; readonly attributes?: Record<string, string>; readonly messageId?: string };
}

/** Takes pushes of Pub/Sub and hands them on; a failure is answered 500, and Pub/Sub brings the message again. */
export interface Hub {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves `/<name>` for each handler. */
export async function startHub(handle: (name: string, push: Push) => Promise<void>): Promise<Hub> {
  const server = createServer((request, response) => {
    void read(request)
      .then((body) => handle((request.url ?? '/').slice(1), JSON.parse(body) as Push))
      .then(() => response.writeHead(204).end())
      .catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => close(server) };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
