import { expect } from 'chai';
import { allEmulators, configOnPorts, emulatorEnv, fixedPorts, portNames, readConfig, withParameters } from './config.ts';

describe("the emulators' configuration", () => {
  it('fixes a different port for each part of the suite', () => {
    const ports = Object.values(fixedPorts(readConfig()));

    expect(ports.length).to.equal(portNames.length);
    expect(new Set(ports).size).to.equal(ports.length);
  });

  it('keeps everything but the emulators when it moves to other ports', () => {
    const config = readConfig();
    const moved = Object.fromEntries(portNames.map((name, index) => [name, 20_000 + index])) as ReturnType<typeof fixedPorts>;

    const onOthers = configOnPorts(config, moved);

    expect(fixedPorts(onOthers)).to.deep.equal(moved);
    expect({ ...onOthers, emulators: null }).to.deep.equal({ ...config, emulators: null });
  });

  it('reads the parameters of each service elsewhere when it is told to', () => {
    const config = readConfig();

    const moved = withParameters(config, 'somewhere');

    expect(moved.functions.map(({ configDir }) => configDir)).to.deep.equal(
      config.functions.map(({ codebase }) => `somewhere/${codebase}`),
    );
    expect({ ...moved, functions: null }).to.deep.equal({ ...config, functions: null });
  });

  it('leads the SDKs to what was started, and to nothing else', () => {
    const env = emulatorEnv(['firestore'], fixedPorts(readConfig()), 'demo-one');

    expect(env['FIRESTORE_EMULATOR_HOST']).to.match(/^127\.0\.0\.1:\d+$/);
    expect(env['GCLOUD_PROJECT']).to.equal('demo-one');
    expect(env).to.not.have.property('PUBSUB_EMULATOR_HOST');
  });

  it('covers the suite', () => {
    expect(Object.keys(emulatorEnv(allEmulators, fixedPorts(readConfig()), 'demo-one'))).to.include.members([
      'FIREBASE_AUTH_EMULATOR_HOST',
      'PUBSUB_EMULATOR_HOST',
      'CLOUD_TASKS_EMULATOR_HOST',
    ]);
  });
});
