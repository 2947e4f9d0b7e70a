import { beforeUserCreated } from 'firebase-functions/identity';
import { REGION } from '../params.ts';

/** An account that Firebase Auth is about to make: what of it tells a person from a guest. */
export type NewAccount = {
  readonly email?: string | undefined;
  readonly phoneNumber?: string | undefined;
  /** How many sign-in providers it has. */
  readonly providers: number;
};

/**
 * Gives an account its first claims before its first token is made. Firebase Auth waits 7 s at most and refuses the sign-up otherwise,
 * so `decide` is pure and asks nobody. It is not called for anonymous sign-ups, nor when a guest links a provider.
 */
export function signUpFunction(decide: (account: NewAccount) => Readonly<Record<string, string>> | undefined) {
  return beforeUserCreated({ region: REGION, memory: '512MiB', timeoutSeconds: 7 }, ({ data }) => {
    const claims = decide({ email: data?.email, phoneNumber: data?.phoneNumber, providers: data?.providerData.length ?? 0 });
    return claims ? { customClaims: claims } : {};
  });
}
