import type { ApiKeyView } from '../../../../../contracts/identity/api-key.ts';
import { Badge } from '../../../../design/signs/badge.tsx';
import { Timestamp, useNow } from '../../ui/timestamp.tsx';
import { endsSoon } from './expiry.ts';

/** Whether a key is good, and until when. */
export function KeyState({ apiKey }: { readonly apiKey: ApiKeyView }) {
  const { status, expiresAt, revokedAt } = apiKey;
  const soon = endsSoon(expiresAt, new Date(useNow()));
  if (status === 'revoked') {
    return <Badge tone="danger">Revoked {revokedAt !== undefined && <Timestamp at={revokedAt} />}</Badge>;
  }
  if (status === 'expired') return <Badge>Expired</Badge>;
  return (
    <Badge tone={soon ? 'warn' : 'good'}>
      {expiresAt === undefined ? (
        'Good, no end'
      ) : (
        <>
          Ends <Timestamp at={expiresAt} />
        </>
      )}
    </Badge>
  );
}
