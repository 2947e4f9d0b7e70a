import type { ApiKeyView } from '../../../../../contracts/identity/api-key.ts';
import { ConfirmChange } from '../../ui/dialogs/confirm-change.tsx';
import { Timestamp } from '../../ui/timestamp.tsx';
import { useApiKeyChanges } from './api-key-queries.ts';

/** Ends a key for good. */
export function RevokeKey({ apiKey, onClose }: { readonly apiKey: ApiKeyView; readonly onClose: () => void }) {
  const { revoke } = useApiKeyChanges();
  return (
    <ConfirmChange
      title={`Revoke “${apiKey.name}”?`}
      description="Whatever uses it is refused within 30 seconds, for good. A revoked key cannot be brought back; make another in its place first if something still needs it."
      verb="Revoke the key"
      dismiss="Keep it"
      danger
      change={revoke}
      of={apiKey.id}
      done={`“${apiKey.name}” is revoked; it is refused everywhere within 30 seconds.`}
      onClose={onClose}
    >
      <p className="rounded-md bg-sunken px-4 py-3 text-sm">
        {apiKey.lastUsedAt === undefined ? (
          'It was never used.'
        ) : (
          <>
            It was last used <Timestamp at={apiKey.lastUsedAt} />.
          </>
        )}
      </p>
    </ConfirmChange>
  );
}
