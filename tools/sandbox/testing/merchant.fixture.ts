import { createServer, type Server } from 'node:http';
import * as z from 'zod/mini';
import { startSandbox, type RunningSandbox, type SandboxOptions } from '../start-sandbox.ts';

/** A webhook as it came over the wire. */
export type Received = { readonly signature: string; readonly raw: string; readonly event: SandboxEventJson };

export type SandboxEventJson = {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
  readonly refundId: string | null;
  readonly data: PaymentJson;
};

export type PaymentJson = {
  readonly id: string;
  readonly status: string;
  readonly payUrl: string;
  readonly authorizedMinor: number;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  readonly refunds: readonly {
    readonly id: string;
    readonly status: string;
    readonly amountMinor: number;
    readonly reference: string | null;
  }[];
  readonly lastAttempt: { readonly outcome: string; readonly code: string | null } | null;
};

export type Reply<T> = { readonly status: number; readonly body: T; readonly headers: Headers };

export const SECRET_KEY = 'sk_test_of_the_merchant';
export const WEBHOOK_SECRET = 'whsec_test_of_the_merchant';

/** A merchant with a sandbox of their own: calls its API and receives its webhooks over HTTP. */
export type Merchant = {
  readonly sandbox: () => RunningSandbox;
  readonly received: Received[];
  /** What the webhook endpoint answers; by default 200. */
  answerWith: (received: Received) => number;
  readonly call: <T = PaymentJson>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Reply<T>>;
  readonly open: (order?: Record<string, unknown>) => Promise<PaymentJson>;
  readonly pay: (id: string, number?: string) => Promise<Reply<PaymentJson>>;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const CARD = { expiry: '12/40', cvc: '123' };

export async function createMerchant(options: Partial<SandboxOptions> = {}): Promise<Merchant> {
  const received: Received[] = [];
  const start = (): Promise<RunningSandbox> =>
    startSandbox({ port: 0, secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET, retryDelaysMs: [10, 10, 10], ...options });
  let sandbox = await start();
  const endpoint = await receiveWebhooks((each) => {
    received.push(each);
    return merchant.answerWith(each);
  });

  const call: Merchant['call'] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${sandbox.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${SECRET_KEY}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await readJson(response), headers: response.headers };
  };
  const merchant: Merchant = {
    sandbox: () => sandbox,
    received,
    answerWith: () => 200,
    call,
    open: async (order = {}) => {
      const { status, body } = await call('POST', '/payments', { ...exampleOrder(endpoint.url), ...order });
      if (status !== 201) throw new Error(`The payment was not opened: ${JSON.stringify(body)}`);
      return body;
    },
    pay: (id, number = '4242424242424242') => call('POST', `/payments/${id}/pay`, { card: { number, ...CARD } }),
    restart: async () => {
      await sandbox.stop();
      sandbox = await start();
    },
    close: async () => {
      await sandbox.stop();
      await endpoint.close();
    },
  };
  return merchant;
}

async function readJson<T>(response: Response): Promise<T> {
  return parse<T>(await response.text());
}

/** Reads JSON as what the API reference says it is; the tests themselves check the values they care for. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says which shape it is about to check
function parse<T>(text: string): T {
  return z.custom<T>(() => true).parse(JSON.parse(text));
}

function exampleOrder(webhookUrl: string) {
  return {
    amountMinor: 4999,
    currency: 'EUR',
    reference: 'order-1',
    captureMode: 'automatic',
    returnUrl: 'http://shop.example/thanks?order=1',
    webhookUrl,
  };
}

/** Waits until something holds, and fails saying what was waited for. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 3000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

async function receiveWebhooks(answer: (received: Received) => number): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString();
      const signature = String(request.headers['sandbox-signature']);
      response.writeHead(answer({ raw, signature, event: parse<SandboxEventJson>(raw) })).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The webhook endpoint has no port.');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${address.port}/webhooks`, close };
}
