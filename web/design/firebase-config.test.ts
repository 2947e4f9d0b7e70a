import { expect } from 'chai';
import { loadFirebaseConfig } from './firebase-config.ts';

const CONFIG = { projectId: 'demo-cartwright', apiKey: 'fake-api-key', authDomain: 'demo-cartwright.firebaseapp.com' };
// As the Hosting emulator of the Firebase CLI 15 writes it, cut after what names the emulators.
const SCRIPT = `if (typeof firebase === 'undefined') throw new Error('hosting/init-error: Firebase SDK not detected.');
var firebaseConfig = {
  "projectId": "demo-cartwright",
  "apiKey": "fake-api-key"
};
if (firebaseConfig) {
  firebase.initializeApp(firebaseConfig);

  var firebaseEmulators = {
  "auth": {
    "host": "127.0.0.1",
    "port": 9099,
    "hostAndPort": "127.0.0.1:9099"
  },
  "firestore": {
    "host": "127.0.0.1",
    "port": 8080,
    "hostAndPort": "127.0.0.1:8080"
  }
};
  if (firebaseEmulators) {
    Object.keys(firebaseEmulators).forEach(function (key) { console.log(key); });
  }
}
`;

const hosting = (answers: Readonly<Record<string, string>>) => (url: string) =>
  Promise.resolve(new Response(answers[url] ?? '', { status: answers[url] === undefined ? 404 : 200 }));
const INIT = '/__/firebase/init.json';
const EMULATORS = '/__/firebase/init.js?useEmulator=true';

describe("a page's way to Firebase", () => {
  it('leads to the emulators in a demo project', async () => {
    const found = await loadFirebaseConfig(hosting({ [INIT]: JSON.stringify(CONFIG), [EMULATORS]: SCRIPT }));

    expect(found).to.deep.equal({
      config: CONFIG,
      emulators: { auth: 'http://127.0.0.1:9099', firestore: '127.0.0.1:8080' },
    });
  });

  it('leads to Google in any other, and asks for no emulator', async () => {
    const config = { ...CONFIG, projectId: 'my-shop' };

    expect(await loadFirebaseConfig(hosting({ [INIT]: JSON.stringify(config) }))).to.deep.equal({ config });
  });

  it('names no emulator where the script names none', async () => {
    const script = SCRIPT.replace(/firebaseEmulators = \{[\s\S]*?\n\};/, 'firebaseEmulators = undefined;');

    expect(await loadFirebaseConfig(hosting({ [INIT]: JSON.stringify(CONFIG), [EMULATORS]: script }))).to.deep.equal({
      config: CONFIG,
    });
  });

  it('is told as missing when Hosting does not answer, or answers something else', async () => {
    for (const answers of [{}, { [INIT]: '{}' }, { [INIT]: '<!doctype html>' }]) {
      const failure: unknown = await loadFirebaseConfig(hosting(answers)).catch((error: unknown) => error);

      expect(failure).to.be.instanceOf(Error);
    }
  });
});
