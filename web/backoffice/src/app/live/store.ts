import type { Firestore } from 'firebase/firestore';

/** Firestore, with the functions that listeners call on it. */
export type Store = { readonly db: Firestore; readonly sdk: typeof import('./firestore-parts.ts') };
