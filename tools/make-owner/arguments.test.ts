import { expect } from 'chai';
import { ToolFailure } from '../failure.ts';
import { readOwnerRequest } from './arguments.ts';

const ports = { auth: 9099, firestore: 8080 };
const anna = ['--email', 'anna@shop.example'];

describe('making an owner', () => {
  it('goes to the emulators of npm start unless told otherwise', () => {
    expect(readOwnerRequest(anna, {}, ports)).to.deep.equal({
      email: 'anna@shop.example',
      force: false,
      env: {
        GCLOUD_PROJECT: 'demo-cartwright',
        METADATA_SERVER_DETECTION: 'none',
        FIREBASE_AUTH_EMULATOR_HOST: '127.0.0.1:9099',
        FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080',
      },
    });
  });

  it('goes to the emulators that the environment names', () => {
    const env = { GCLOUD_PROJECT: 'demo-other', FIRESTORE_EMULATOR_HOST: '127.0.0.1:1' };
    expect(readOwnerRequest(anna, env, ports).env).to.include({
      GCLOUD_PROJECT: 'demo-other',
      FIRESTORE_EMULATOR_HOST: '127.0.0.1:1',
      FIREBASE_AUTH_EMULATOR_HOST: '127.0.0.1:9099',
    });
  });

  it('goes to a real project when it is named, and never to half of one', () => {
    expect(readOwnerRequest([...anna, '--project', 'my-shop'], {}, ports).env).to.deep.equal({ GCLOUD_PROJECT: 'my-shop' });
    const env = { FIREBASE_AUTH_EMULATOR_HOST: '127.0.0.1:9099' };
    expect(() => readOwnerRequest([...anna, '--project', 'my-shop'], env, ports)).to.throw(
      ToolFailure,
      'FIREBASE_AUTH_EMULATOR_HOST',
    );
  });

  it('says how when it is called wrongly', () => {
    expect(() => readOwnerRequest([], {}, ports)).to.throw(ToolFailure, 'e-mail address');
    expect(() => readOwnerRequest([...anna, '--owner'], {}, ports)).to.throw(ToolFailure);
  });
});
