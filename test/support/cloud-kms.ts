import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { KeyManagementServiceClient } from '@google-cloud/kms';
import * as z from 'zod/mini';

/** A Cloud KMS that listens on this machine: the REST calls `:encrypt` and `:decrypt`, with key versions, associated data and checksums. */
export type CloudKms = {
  readonly client: KeyManagementServiceClient;
  /** Makes a new primary version of a key; older ones go on decrypting, as after a rotation. */
  rotate(keyName: string): void;
  /** What to spoil on its way from now on: the request as it arrives, or the answer as it leaves. */
  garble: 'nothing' | 'request' | 'answer';
  /** How many calls were made. */
  calls: number;
  stop(): Promise<void>;
};

const Asked = z.object({
  plaintext: z.optional(z.string()),
  ciphertext: z.optional(z.string()),
  additionalAuthenticatedData: z.optional(z.string()),
  plaintextCrc32c: z.optional(z.string()),
  ciphertextCrc32c: z.optional(z.string()),
  additionalAuthenticatedDataCrc32c: z.optional(z.string()),
});
type Asked = z.infer<typeof Asked>;

class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The remainder of a division of polynomials over GF(2), bit by bit: slow, and not the code that it checks. */
function castagnoli(bytes: Uint8Array): string {
  const bits = [...bytes].flatMap((byte) => Array.from({ length: 8 }, (_, bit) => (byte >> bit) & 1));
  let register = 0xffffffffn;
  for (const bit of bits) {
    const feedback = (register & 1n) ^ BigInt(bit);
    register >>= 1n;
    if (feedback) register ^= 0x82f63b78n;
  }
  return String(register ^ 0xffffffffn);
}

function checked(text: string | undefined, crc: string | undefined, garbled: boolean): { bytes: Buffer; verified: boolean } {
  const bytes = Buffer.from(text ?? '', 'base64');
  if (garbled && bytes.length > 0) bytes[0] = (bytes[0] ?? 0) ^ 1;
  if (crc !== undefined && crc !== castagnoli(bytes)) throw new Refused(400, 'The checksum in the request did not match.');
  return { bytes, verified: crc !== undefined };
}

function encrypt(versions: readonly Buffer[], { plain, aad }: { plain: Buffer; aad: Buffer }): Buffer {
  const version = versions.length - 1;
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', versions[version] ?? Buffer.alloc(0), iv);
  cipher.setAAD(aad);
  const ct = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), ct]);
}

function decrypt(versions: readonly Buffer[], { sealed, aad }: { sealed: Buffer; aad: Buffer }): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', versions[sealed[0] ?? 0] ?? Buffer.alloc(0), sealed.subarray(1, 13));
    decipher.setAAD(aad);
    decipher.setAuthTag(sealed.subarray(13, 29));
    return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
  } catch {
    throw new Refused(400, 'Decryption failed: the ciphertext is invalid.');
  }
}

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Asked.parse(JSON.parse(Buffer.concat(chunks).toString()));
}

/** What the service knows: each key's versions, and what it does wrong on purpose. */
type Desk = { readonly keys: ReadonlyMap<string, Buffer[]>; readonly kms: Pick<CloudKms, 'garble' | 'calls'> };

function answer({ keys, kms }: Desk, keyName: string, method: string, asked: Asked): Record<string, unknown> {
  const versions = keys.get(keyName);
  if (!versions) throw new Refused(404, `CryptoKey ${keyName} not found.`);
  const garbled = kms.garble === 'request';
  const aad = checked(asked.additionalAuthenticatedData, asked.additionalAuthenticatedDataCrc32c, false);
  if (method === 'encrypt') {
    const plain = checked(asked.plaintext, asked.plaintextCrc32c, garbled);
    const ciphertext = encrypt(versions, { plain: plain.bytes, aad: aad.bytes });
    return {
      name: `${keyName}/cryptoKeyVersions/${versions.length}`,
      ciphertext: ciphertext.toString('base64'),
      ciphertextCrc32c: castagnoli(ciphertext),
      verifiedPlaintextCrc32c: plain.verified,
      verifiedAdditionalAuthenticatedDataCrc32c: aad.verified,
    };
  }
  const sealed = checked(asked.ciphertext, asked.ciphertextCrc32c, garbled);
  const plain = decrypt(versions, { sealed: sealed.bytes, aad: aad.bytes });
  return { plaintext: plain.toString('base64'), plaintextCrc32c: castagnoli(plain) };
}

async function handle(desk: Desk, request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  desk.kms.calls += 1;
  const [, keyName = '', method = ''] = /^\/v1\/(.+):(encrypt|decrypt)\?/.exec(request.url ?? '') ?? [];
  try {
    const body = answer(desk, keyName, method, await bodyOf(request));
    if (desk.kms.garble !== 'answer') return { status: 200, body };
    const name = 'plaintext' in body ? 'plaintextCrc32c' : 'ciphertextCrc32c';
    return { status: 200, body: { ...body, [name]: '1' } };
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused(500, String(error));
    const status = { 400: 'INVALID_ARGUMENT', 404: 'NOT_FOUND' }[refused.status] ?? 'INTERNAL';
    return { status: refused.status, body: { error: { code: refused.status, status, message: refused.message } } };
  }
}

/** Starts one with the named keys, and a real client that talks to it. */
export async function startCloudKms(keyNames: readonly string[]): Promise<CloudKms> {
  const keys = new Map(keyNames.map((name) => [name, [randomBytes(32)]]));
  const server = createServer((request, response) => {
    handle({ keys, kms }, request)
      .then(({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const kms: CloudKms = {
    client: clientOf(typeof address === 'object' && address ? address.port : 0),
    rotate: (keyName) => keys.get(keyName)?.push(randomBytes(32)),
    garble: 'nothing',
    calls: 0,
    stop: async () => {
      await kms.client.close();
      server.closeAllConnections();
      server.close();
    },
  };
  return kms;
}

/** The real client over REST; in place of credentials it has a fetch that sends none. */
function clientOf(port: number): KeyManagementServiceClient {
  const authClient = {
    getRequestHeaders: () => Promise.resolve(new Headers()),
    fetch: (url: string, init: RequestInit) => fetch(url, init),
  };
  const options = { fallback: true, protocol: 'http', apiEndpoint: '127.0.0.1', port, authClient };
  return new KeyManagementServiceClient(options as unknown as ConstructorParameters<typeof KeyManagementServiceClient>[0]);
}
