import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A message as Pub/Sub pushes it. */
export type Message = Readonly<Record<string, unknown>>;

/** What stands behind a hub: consumers, which are pushed to, and the API functions behind Hosting's rewrites. */
export interface Behind {
  push(consumer: string, message: Message): Promise<void>;
  /** The address of the function that answers a path; undefined when none does. */
  urlOf(path: string): string | undefined;
}

/** The one address that stays while functions come and go: `/push/<consumer>` takes Pub/Sub's pushes, all else is Hosting. */
export interface Hub {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a hub on a free port. A push that fails is answered 500, and Pub/Sub brings the message again. */
export async function startHub(behind: Behind): Promise<Hub> {
  const server = createServer((request, response) => {
    void answer(behind, request, response).catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => close(server) };
}

async function answer(behind: Behind, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  const body = await buffer(request);
  if (path.startsWith('/push/')) {
    const { message } = JSON.parse(body.toString()) as { message: Message };
    const failed = await behind.push(path.slice('/push/'.length), message).then(
      () => false,
      () => true,
    );
    response.writeHead(failed ? 500 : 204).end();
    return;
  }
  const target = behind.urlOf(path.split('?')[0] ?? path);
  if (target === undefined) response.writeHead(404).end();
  else await forward(`${target}${path}`, request, body, response);
}

async function forward(url: string, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
  const {
    host: _host,
    connection: _connection,
    'content-length': _length,
    'transfer-encoding': _encoding,
    ...headers
  } = request.headers;
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const method = request.method ?? 'GET';
  const answered = await fetch(url, {
    method,
    headers: sent,
    redirect: 'manual',
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
  });
  response.writeHead(
    answered.status,
    [...answered.headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length').flat(),
  );
  response.end(Buffer.from(await answered.arrayBuffer()));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
