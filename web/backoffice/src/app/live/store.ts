import type { Firestore } from 'firebase/firestore';
import type * as parts from './firestore-parts.ts';

/** Firestore, with the functions that listeners call on it. */
export type Store = { readonly db: Firestore; readonly sdk: typeof parts };
