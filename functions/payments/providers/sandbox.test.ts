import { createServer } from 'node:http';
import { createServer as createSilentServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { startSandbox } from '../../../tools/sandbox/start-sandbox.ts';
import { ProviderUnavailable } from '../domain/provider-failure.ts';
import { keepsTheContract, type ProviderTrial, type RawWebhook } from './provider-contract.fixture.ts';
import { sandboxProvider } from './sandbox.ts';

const SECRET_KEY = 'sk_contract';
const WEBHOOK_SECRET = 'whsec_contract';
const CARDS = { works: '4242424242424242', declined: '4000000000000002', pending: '4000000000000077' };

async function startTrial(): Promise<ProviderTrial> {
  const inbox = await receiveWebhooks();
  const sandbox = await startSandbox({ port: 0, secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET });
  const call = async (path: string, body: object): Promise<void> => {
    const headers = { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/json' };
    const response = await fetch(`${sandbox.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  return {
    provider: (captureMode = 'automatic') =>
      sandboxProvider({
        projectId: 'demo-contract',
        url: sandbox.url,
        secretKey: SECRET_KEY,
        webhookSecrets: ['whsec_the_next_one', WEBHOOK_SECRET],
        webhookUrl: inbox.url,
        captureMode,
      }),
    pay: (ref, card) => call(`/payments/${ref}/pay`, { card: { number: CARDS[card], expiry: '12/40', cvc: '123' } }),
    settle: (ref, outcome) => call(`/payments/${ref}/settle`, { outcome }),
    loseNextAnswer: () => call('/control', { dropNextResponses: 1 }),
    failNext: () => call('/control', { failNext: { status: 503, count: 1 } }),
    webhooks: async (count) => {
      while (inbox.received.length < count) await sleep(5);
      return inbox.received;
    },
    stop: async () => {
      await sandbox.stop();
      await inbox.stop();
    },
  };
}

async function receiveWebhooks(): Promise<{ url: string; received: RawWebhook[]; stop(): Promise<void> }> {
  const received: RawWebhook[] = [];
  const server = createServer((request, response) => {
    let raw = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      raw += chunk;
    });
    request.on('end', () => {
      received.push({ raw, headers: new Headers({ 'sandbox-signature': String(request.headers['sandbox-signature']) }) });
      response.end();
    });
  });
  const port = await listen(server);
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}/webhooks`, received, stop };
}

function listen(server: ReturnType<typeof createSilentServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('There is no port'));
      else resolve(address.port);
    });
  });
}

describe('the adapter of the sandbox provider', () => {
  keepsTheContract(startTrial);

  const settings = {
    projectId: 'demo-contract',
    url: 'http://127.0.0.1:9',
    secretKey: SECRET_KEY,
    webhookSecrets: [WEBHOOK_SECRET],
    webhookUrl: 'http://127.0.0.1:9/webhooks',
    captureMode: 'automatic',
  } as const;

  it('refuses to exist in a real project', () => {
    expect(() => sandboxProvider({ ...settings, projectId: 'shop-production' })).to.throw('refuses to serve');
  });

  it('gives up on a provider that is not there, or listens and says nothing', async () => {
    const silent = createSilentServer();
    const url = `http://127.0.0.1:${await listen(silent)}`;
    const absent: unknown = await sandboxProvider(settings)
      .retrieve('pay_1')
      .catch((error: unknown) => error);
    const mute: unknown = await sandboxProvider({ ...settings, url, timeoutMs: 50 })
      .retrieve('pay_1')
      .catch((error: unknown) => error);
    silent.close();
    expect([absent, mute].map((error) => error instanceof ProviderUnavailable)).to.deep.equal([true, true]);
  });

  it('does not take a wrong key of ours for a no of the provider', async () => {
    const sandbox = await startSandbox({ port: 0, secretKey: 'sk_another', webhookSecret: WEBHOOK_SECRET });
    const error: unknown = await sandboxProvider({ ...settings, url: sandbox.url })
      .retrieve('pay_1')
      .catch((reason: unknown) => reason);
    await sandbox.stop();
    expect(error).to.be.instanceOf(ProviderUnavailable);
  });
});
