import type { ApiKeyView } from '../../../../../contracts/identity/api-key.ts';
import { toast } from '../../../../design/overlays/toasts.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Timestamp } from '../../ui/timestamp.tsx';
import { useApiKeyChanges } from './api-key-queries.ts';

/** Ends a key for good. */
export function RevokeKey({ apiKey, onClose }: { readonly apiKey: ApiKeyView; readonly onClose: () => void }) {
  const { revoke } = useApiKeyChanges();
  const confirm = () =>
    revoke.mutate(apiKey.id, {
      onSuccess: () => {
        toast(`“${apiKey.name}” is revoked; it is refused everywhere within 30 seconds.`);
        onClose();
      },
    });
  return (
    <Confirm
      open
      title={`Revoke “${apiKey.name}”?`}
      description="Whatever uses it is refused within 30 seconds, for good. A revoked key cannot be brought back; make another in its place first if something still needs it."
      verb="Revoke the key"
      dismiss="Keep it"
      danger
      busy={revoke.isPending}
      error={revoke.error}
      onConfirm={confirm}
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
    </Confirm>
  );
}
