import type { Firestore } from 'firebase-admin/firestore';
import type { Vault } from '../../kit/crypto/vault.ts';

/** What the store of orders stands on. */
export type OrdersSettings = { readonly db: () => Promise<Firestore>; readonly vault: Vault; readonly random: () => number };
