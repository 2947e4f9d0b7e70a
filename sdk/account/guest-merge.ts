import type { User } from 'firebase/auth';
import type { mergeGuest } from '../../contracts/identity/endpoints.ts';
import { isRecord, keptIn } from '../platform/kept.ts';
import type { KeyValueStorage } from '../platform/options.ts';
import { together } from '../platform/once.ts';
import { passes, retrying, type Sleep } from '../platform/retry.ts';
import type { Request } from '../request.ts';

type Waiting = { readonly guestIdToken: string };

const isWaiting = (value: unknown): value is Waiting => isRecord(value) && typeof value['guestIdToken'] === 'string';

/** Gives a guest's cart and orders to the account that the guest signs in to. */
export interface GuestMerge {
  /** Keeps what proves that this device was the guest, before the sign-in ends that. */
  readonly prepare: (guest: User) => Promise<void>;
  /** Merges what was prepared; what could not be answered is kept for the next visit. */
  readonly finish: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** Makes the merge; its proof, the guest's ID token, is kept until the shop has said yes or no to it. */
export function guestMergeBy(request: Request, storage: KeyValueStorage, wait?: Sleep): GuestMerge {
  const kept = keptIn(storage, 'merge', isWaiting);
  const finish = async () => {
    const body = await kept.read();
    if (!body) return;
    try {
      await retrying(() => request<typeof mergeGuest>({ method: 'POST', path: '/v1/me/merge-guest', body }), wait);
    } catch (error) {
      // A no is an answer as well: the guest was merged before, or is gone. Who signs in hears nothing of either.
      if (passes(error)) return;
    }
    await kept.write(undefined);
  };
  return {
    prepare: async (guest) => kept.write({ guestIdToken: await guest.getIdToken() }),
    forget: () => kept.write(undefined),
    finish: together(finish),
  };
}
