import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { Rejection } from '../../../contracts/rejection.ts';
import { later } from '../clock.ts';
import { capturedLog } from '../http/captured-log.fixture.ts';
import { mintKey } from './api-key.ts';
import { apiKeyVerifier, KEY_MEMORY_MS, type StoredKey } from './api-key-verifier.ts';

const START = '2026-11-24T09:00:00.000Z';
const minted = mintKey('test', randomBytes);

/** A shop with one key, and what was asked of its store. */
function shop(key: Partial<StoredKey> = {}) {
  const time = { now: START };
  const stored = new Map<string, StoredKey>([
    [
      minted.id,
      {
        name: 'ERP',
        scopes: ['stock.write'],
        secretHash: minted.secretHash,
        createdAt: START,
        createdBy: 'o',
        version: 1,
        ...key,
      },
    ],
  ]);
  const asked: string[] = [];
  const verify = apiKeyVerifier({
    clock: () => time.now,
    environment: 'test',
    store: {
      find: (id) => {
        asked.push(`find ${id}`);
        return Promise.resolve(stored.get(id));
      },
      touch: (id, at) => {
        asked.push(`touch ${at}`);
        return stored.has(id) ? Promise.resolve() : Promise.reject(new Error('NOT_FOUND'));
      },
    },
  });
  const codeFor = async (text: string): Promise<string> =>
    verify(text).then(
      () => 'welcome',
      (error: unknown) => (error instanceof Rejection ? error.code : String(error)),
    );
  return { verify, codeFor, asked, stored, time };
}

describe('the verifier of API keys', () => {
  it('tells whose key it is and what it may do', async () => {
    expect(await shop().verify(minted.text)).to.deep.equal({ kind: 'apiKey', id: minted.id, scopes: ['stock.write'] });
  });

  it('refuses a wrong secret, an unknown id, another environment and no key at all', async () => {
    const { codeFor, asked } = shop();
    const [, , , secret = ''] = minted.text.split('_');
    const wrongSecret = minted.text.replace(secret, mintKey('test', randomBytes).text.slice(-52));
    expect(await codeFor(wrongSecret)).to.equal('unauthenticated');
    expect(await codeFor(mintKey('test', randomBytes).text)).to.equal('unauthenticated');
    const reads = asked.length;
    expect(await codeFor(minted.text.replace('test', 'live'))).to.equal('unauthenticated');
    expect(await codeFor('cw_test_nonsense')).to.equal('unauthenticated');
    expect(asked.length, 'what cannot be a key costs no read').to.equal(reads);
    expect(asked.filter((one) => one.startsWith('touch'))).to.deep.equal([]);
  });

  it('refuses a key that is revoked, or at its end, but only to who holds its secret', async () => {
    expect(await shop({ revokedAt: START }).codeFor(minted.text)).to.equal('api_key_revoked');
    expect(await shop({ expiresAt: START }).codeFor(minted.text)).to.equal('api_key_expired');
    expect(await shop({ expiresAt: later(START, 1) }).codeFor(minted.text)).to.equal('welcome');
    const other = mintKey('test', () => new Uint8Array(52)).text.slice(-52);
    expect(await shop({ revokedAt: START }).codeFor(`cw_test_${minted.id}_${other}`)).to.equal('unauthenticated');
  });

  it('goes by what it read for half a minute, in which a revocation may not bite yet', async () => {
    const { codeFor, stored, time, asked } = shop({ lastUsedAt: START });
    const key = stored.get(minted.id);
    await codeFor(minted.text);
    if (key) stored.set(minted.id, { ...key, revokedAt: START });
    time.now = later(START, KEY_MEMORY_MS - 1);
    expect(await codeFor(minted.text)).to.equal('welcome');
    expect(asked).to.have.length(1);
    time.now = later(START, KEY_MEMORY_MS);
    expect(await codeFor(minted.text)).to.equal('api_key_revoked');
    expect(KEY_MEMORY_MS).to.be.at.most(30_000);
  });

  it('remembers no more keys than it may', async () => {
    const keys = Array.from({ length: 501 }, () => mintKey('test', randomBytes));
    const { codeFor, stored, asked } = shop();
    const [stored1] = stored.values();
    for (const { id, secretHash } of keys) if (stored1) stored.set(id, { ...stored1, secretHash, lastUsedAt: START });
    for (const { text } of keys) expect(await codeFor(text)).to.equal('welcome');
    asked.length = 0;
    await codeFor(keys[500]?.text ?? '');
    await codeFor(keys[0]?.text ?? '');
    expect(asked).to.deep.equal([`find ${keys[0]?.id}`]);
  });

  it('sees a key expire that it remembers', async () => {
    const { codeFor, time } = shop({ expiresAt: later(START, 10_000) });
    expect(await codeFor(minted.text)).to.equal('welcome');
    time.now = later(START, 10_000);
    expect(await codeFor(minted.text)).to.equal('api_key_expired');
  });

  it('notes its use at most once an hour, however often it is used', async () => {
    const { codeFor, asked, stored, time } = shop();
    const touches = (): string[] => asked.filter((one) => one.startsWith('touch'));
    await codeFor(minted.text);
    await codeFor(minted.text);
    expect(touches()).to.deep.equal([`touch ${START}`]);
    const key = stored.get(minted.id);
    if (key) stored.set(minted.id, { ...key, lastUsedAt: START });
    time.now = later(START, 3_599_999);
    await codeFor(minted.text);
    expect(touches()).to.have.length(1);
    time.now = later(START, 3_600_000);
    await codeFor(minted.text);
    expect(touches()).to.have.length(2);
  });

  it('lets a caller in although its use could not be noted, and says so in the log', async () => {
    const { codeFor, stored } = shop();
    const lines = await capturedLog(async () => {
      const find = stored.get(minted.id);
      queueMicrotask(() => stored.clear());
      expect(find).to.be.an('object');
      expect(await codeFor(minted.text)).to.equal('welcome');
    });
    expect(lines.map(({ severity, message }) => [severity, message])).to.deep.equal([
      ['WARNING', 'The use of an API key was not noted'],
    ]);
    expect(JSON.stringify(lines)).not.to.contain(minted.text.slice(-52));
  });
});
