import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { findProgram, programEnv } from './jars.ts';

const downloads = createRequire(import.meta.url)('firebase-tools/lib/emulator/downloadableEmulatorInfo.json') as {
  readonly firestore: { readonly downloadPathRelativeToCacheDir: string };
};

describe("an emulator's program", () => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const cache = join(folder, 'cache');
  const sdk = join(folder, 'sdk');
  const put = (path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    return path;
  };
  const cached = put(join(cache, downloads.firestore.downloadPathRelativeToCacheDir));
  const copied = put(join(sdk, 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar'));
  const nowhere = join(folder, 'nowhere');

  after(() => rmSync(folder, { recursive: true }));

  it('is the one that a variable names, before any other', () => {
    const env = { FIRESTORE_EMULATOR_BINARY_PATH: '/my/own.jar', FIREBASE_EMULATORS_PATH: cache, CLOUDSDK_ROOT_DIR: sdk };

    expect(findProgram('firestore', env)).to.include({ source: 'environment', location: '/my/own.jar' });
  });

  it("is what the Firebase CLI has downloaded, before the Cloud SDK's copy", () => {
    expect(findProgram('firestore', { FIREBASE_EMULATORS_PATH: cache, CLOUDSDK_ROOT_DIR: sdk })).to.include({
      source: 'firebase cache',
      location: cached,
    });
    expect(findProgram('firestore', { FIREBASE_EMULATORS_PATH: nowhere, CLOUDSDK_ROOT_DIR: sdk })).to.include({
      source: 'Cloud SDK',
      location: copied,
    });
  });

  it('that a variable names must be there', async () => {
    const program = findProgram('pubsub', { PUBSUB_EMULATOR_BINARY_PATH: nowhere });
    const failure: unknown = await programEnv(program).catch((error: unknown) => error);

    expect(failure).to.be.instanceOf(ToolFailure);
    expect(String(failure)).to.contain('PUBSUB_EMULATOR_BINARY_PATH').and.contain(nowhere);
  });

  it('that can only be downloaded, from a place out of reach, is one clear failure', async () => {
    const program = { emulator: 'firestore', source: 'download', location: 'http://127.0.0.1:1/emulator.jar' } as const;
    const failure: unknown = await programEnv(program).catch((error: unknown) => error);

    expect(failure).to.be.instanceOf(ToolFailure);
    expect((failure as ToolFailure).message).to.contain('out of reach');
    expect((failure as ToolFailure).remedy).to.contain('gcloud components install cloud-firestore-emulator');
  });

  it('of the Cloud SDK is started through a file of our own, which may be made executable', async () => {
    const env = await programEnv({ emulator: 'firestore', source: 'Cloud SDK', location: copied }, join(folder, 'own'));

    expect(env).to.deep.equal({ FIRESTORE_EMULATOR_BINARY_PATH: join(folder, 'own', 'firestore.jar') });
    expect(statSync(join(folder, 'own', 'firestore.jar')).mode & 0o100).to.not.equal(0);
  });
});
