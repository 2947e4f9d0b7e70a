import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { type CloudKms, startCloudKms } from '../../../test/support/cloud-kms.ts';
import type { Keyring } from './keyring.ts';
import { kmsKeyring } from './keyring-kms.ts';
import { localKeyring } from './keyring-local.ts';
import { Unreadable } from './unreadable.ts';

const KEK = 'projects/demo-kms/locations/global/keyRings/cartwright/cryptoKeys/people';
const OLDER = `${KEK}-2025`;

async function reasonOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Unreadable ? error.reason : String(error);
  }
  return 'readable';
}

/** What every keyring does; `older` wraps with another key than `current`. */
function keepsKeys(name: string, make: () => Promise<{ current: Keyring; older: Keyring }>): void {
  describe(`a keyring (${name})`, () => {
    let current: Keyring;
    let older: Keyring;
    const dek = randomBytes(32);

    before(async () => {
      ({ current, older } = await make());
    });

    it('unwraps what it wrapped', async () => {
      const wrapped = await current.wrap(dek, 'dataKeys/ada');
      expect(Buffer.from(await current.unwrap(wrapped, current.kekName, 'dataKeys/ada'))).to.deep.equal(dek);
    });

    it('wraps the same key otherwise each time, and never in the clear', async () => {
      const [one, other] = [await current.wrap(dek, 'a'), await current.wrap(dek, 'a')];
      expect(one).not.to.equal(other);
      expect(Buffer.from(one, 'base64url').includes(dek)).to.equal(false);
      expect(one).to.match(/^[\w-]+$/);
    });

    it('does not unwrap for another person', async () => {
      const wrapped = await current.wrap(dek, 'dataKeys/ada');
      expect(await reasonOf(current.unwrap(wrapped, current.kekName, 'dataKeys/bob'))).to.equal('unwrap');
    });

    it('does not unwrap what was changed, shortened or made up', async () => {
      const bytes = Buffer.from(await current.wrap(dek, 'a'), 'base64url');
      const flipped = Buffer.from(bytes);
      flipped[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      for (const wrong of [flipped, bytes.subarray(0, -1), bytes.subarray(0, 8), randomBytes(61)]) {
        expect(await reasonOf(current.unwrap(wrong.toString('base64url'), current.kekName, 'a'))).to.equal('unwrap');
      }
    });

    it('unwraps with the key that wrapped, after another has taken over', async () => {
      const wrapped = await older.wrap(dek, 'a');
      expect(older.kekName).not.to.equal(current.kekName);
      expect(Buffer.from(await current.unwrap(wrapped, older.kekName, 'a'))).to.deep.equal(dek);
      expect(await reasonOf(current.unwrap(wrapped, current.kekName, 'a'))).to.equal('unwrap');
    });
  });
}

keepsKeys('local', () =>
  Promise.resolve({
    current: localKeyring({ projectId: 'demo-kit' }),
    older: localKeyring({ projectId: 'demo-kit', name: 'local/0' }),
  }),
);

describe('a local keyring', () => {
  it('refuses to exist in a project that could be real', () => {
    for (const projectId of ['shop', 'my-demo-shop', '']) expect(() => localKeyring({ projectId })).to.throw('KMS_KEY');
  });

  it('has other keys for another secret and another project', async () => {
    const wrapped = await localKeyring({ projectId: 'demo-kit' }).wrap(randomBytes(32), 'a');
    for (const other of [localKeyring({ projectId: 'demo-kit', secret: 's' }), localKeyring({ projectId: 'demo-other' })]) {
      expect(await reasonOf(other.unwrap(wrapped, 'local/1', 'a'))).to.equal('unwrap');
    }
  });
});

describe('Cloud KMS', () => {
  let kms: CloudKms;

  before(async () => {
    kms = await startCloudKms([KEK, OLDER]);
  });

  const keyring = (keyName = KEK): Keyring => kmsKeyring({ keyName, client: () => Promise.resolve(kms.client) });

  afterEach(() => {
    kms.garble = 'nothing';
  });

  after(() => kms.stop());

  keepsKeys('Cloud KMS', () => Promise.resolve({ current: keyring(), older: keyring(OLDER) }));

  it('unwraps what an earlier version of its key wrapped', async () => {
    const dek = randomBytes(32);
    const wrapped = await keyring().wrap(dek, 'a');
    kms.rotate(KEK);
    expect(Buffer.from(await keyring().unwrap(wrapped, KEK, 'a'))).to.deep.equal(dek);
  });

  it('takes no answer that was garbled on its way', async () => {
    const wrapped = await keyring().wrap(randomBytes(32), 'a');
    kms.garble = 'answer';
    expect(await reasonOf(keyring().wrap(randomBytes(32), 'a'))).to.contain('garbled');
    expect(await reasonOf(keyring().unwrap(wrapped, KEK, 'a'))).to.contain('garbled');
  });

  it('sends checksums, so that a request garbled on its way is refused', async () => {
    kms.garble = 'request';
    expect(await reasonOf(keyring().wrap(randomBytes(32), 'a'))).to.contain('checksum');
  });

  it('takes no answer of a service that has not looked at the checksums', async () => {
    const unverified = { encrypt: () => Promise.resolve([{ ciphertext: Buffer.from('x'), ciphertextCrc32c: { value: '1' } }]) };
    const client = (): Promise<CloudKms['client']> => Promise.resolve(unverified as unknown as CloudKms['client']);
    expect(await reasonOf(kmsKeyring({ keyName: KEK, client }).wrap(randomBytes(32), 'a'))).to.contain('as it was sent');
  });

  it('says when its key is not there, which is no question of reading', async () => {
    expect(await reasonOf(keyring('projects/p/locations/l/keyRings/r/cryptoKeys/none').wrap(randomBytes(32), 'a'))).to.contain(
      'not found',
    );
  });
});
