import { ApiKey } from '../../../contracts/kit/documents.ts';
import { firestore } from '../firebase.ts';
import { collection } from '../store/collection.ts';
import type { KeyStore } from './api-key-verifier.ts';

const keys = collection(ApiKey);

/** API keys in Firestore, at `apiKeys/{id}`. */
export const apiKeyStore: KeyStore = {
  find: async (id) => keys.parse(await keys.ref(await firestore(), id).get()),
  touch: async (id, at) => {
    await keys.ref(await firestore(), id).update({ lastUsedAt: at });
  },
};
