import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { type FunctionsEmulator, noticeDeath, redeliver, type Worker } from './redelivery.ts';

const EVENT = '/functions/projects/demo/triggers/us-central1-ordersOnPayments-0';

describe('redelivery', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  it('brings an event again, the same, until its function has taken it', async () => {
    const { calls, waits, post } = await emulatorAnswering([500, 503, 204]);
    const headers = { 'content-type': 'application/protobuf', 'ce-id': '7' };

    expect((await post(EVENT, Buffer.from([0, 255, 7]), headers)).status).to.equal(500);
    await until(() => calls.length === 3);

    expect(waits).to.deep.equal([1, 2]);
    for (const { url, body, type, id } of calls) {
      expect([url, [...body], type, id]).to.deep.equal([EVENT, [0, 255, 7], 'application/protobuf', '7']);
    }
  });

  it('answers for a function that did not start, and brings its event again', async () => {
    const { calls, post } = await emulatorAnswering(['nothing', 200]);
    const answer = await post(EVENT, Buffer.from('{}'), {});
    expect([answer.status, await answer.text()]).to.deep.equal([503, 'The function did not start. Its reason is in the log.']);
    await until(() => calls.length === 2);
  });

  it('leaves a request to whoever made it', async () => {
    const { calls, waits, post } = await emulatorAnswering(['nothing', 200]);
    expect((await post('/demo/us-central1/ordersApi/v1/orders', Buffer.from('{}'), {})).status).to.equal(503);
    expect((await post(EVENT, Buffer.from('{}'), {})).status).to.equal(200);
    expect([calls.length, waits]).to.deep.equal([2, []]);
  });

  it('ends with an event that fails again and again', async () => {
    const { calls, waits, post } = await emulatorAnswering([500]);
    await post(EVENT, Buffer.from('{}'), { 'x-redelivery': '15' });
    expect([calls.length, waits]).to.deep.equal([1, []]);
  });

  it('notices a process that ends before its function stands', async () => {
    const process = spawn('sh', ['-c', 'read line']);
    const worker: Worker = { runtime: { process }, waitForSocketReady: () => Promise.withResolvers<void>().promise };
    noticeDeath(worker);

    const ready = worker.waitForSocketReady().catch(String);
    process.kill('SIGKILL');
    expect(await ready).to.contain('ended before it was ready');
  });

  it('finds in firebase-tools what it changes', () => {
    const load = createRequire(import.meta.url);
    const { FunctionsEmulator } = load('firebase-tools/lib/emulator/functionsEmulator.js') as Record<
      string,
      { prototype: object }
    >;
    const { RuntimeWorker } = load('firebase-tools/lib/emulator/functionsRuntimeWorker.js') as Record<
      string,
      { prototype: object }
    >;
    expect(FunctionsEmulator?.prototype).to.have.property('handleHttpsTrigger').with.lengthOf(2);
    expect(RuntimeWorker?.prototype).to.have.property('waitForSocketReady').with.lengthOf(0);
  });

  /** A server in the emulator's place, whose functions answer one status after the other; `nothing` is what it does with one that does not start. */
  async function emulatorAnswering(statuses: readonly (number | 'nothing')[]) {
    const calls: { url: string; body: Buffer; type: unknown; id: unknown }[] = [];
    const waits: number[] = [];
    const emulator: FunctionsEmulator = {
      handleHttpsTrigger: ({ url, headers, rawBody = Buffer.of() }, answer) => {
        calls.push({ url, body: rawBody, type: headers['content-type'], id: headers['ce-id'] });
        const status = statuses[calls.length - 1] ?? 500;
        if (status !== 'nothing') answer.status(status).send('');
        return Promise.resolve();
      },
    };
    redeliver(emulator, (attempt) => Promise.resolve(waits.push(attempt)));
    server = createServer((request, response) => {
      const answer = {
        get headersSent() {
          return response.headersSent;
        },
        get statusCode() {
          return response.statusCode;
        },
        status(code: number) {
          response.statusCode = code;
          return answer;
        },
        send: (text: string) => response.end(text),
      };
      const { method = '', url = '', headers } = request;
      buffer(request)
        .then((rawBody) => emulator.handleHttpsTrigger({ method, url, headers, rawBody }, answer))
        .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const post = (path: string, body: Buffer, headers: Record<string, string>) =>
      fetch(origin + path, { method: 'POST', body: new Uint8Array(body), headers });
    return { calls, waits, post };
  }
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}
