import { KeyManagementServiceClient } from '@google-cloud/kms';

/**
 * A Cloud KMS client over REST: Firestore goes that way in production too, so gRPC need not be loaded for one call an hour.
 * Import this file lazily, not the package: a lazy import of a CommonJS package loses its names in the bundle.
 */
export function kmsClient(): KeyManagementServiceClient {
  return new KeyManagementServiceClient({ fallback: true });
}
