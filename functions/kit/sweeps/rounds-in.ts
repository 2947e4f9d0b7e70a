import type { Firestore } from 'firebase-admin/firestore';
import { SweepRound } from '../../../contracts/kit/documents.ts';
import { collection } from '../store/collection.ts';
import type { Rounds } from './go-round.ts';

const sweepRounds = collection(SweepRound);

/**
 * Where long sweeps stand, in Firestore: one read to ask, one write to note. Written without a precondition: whoever is overwritten by a slower one
 * goes over a piece again, which every round must bear.
 */
export function roundsIn(db: () => Promise<Firestore>): Rounds {
  return {
    find: async (sweep) => sweepRounds.parse(await sweepRounds.ref(await db(), sweep).get()),
    note: async (sweep, round) => {
      await sweepRounds.ref(await db(), sweep).set(SweepRound.schema.parse(round));
    },
  };
}
