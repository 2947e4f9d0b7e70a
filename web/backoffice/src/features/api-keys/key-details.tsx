import type { ApiKeyView } from '../../../../../contracts/identity/api-key.ts';
import { Dialog } from '../../../../design/overlays/dialog.tsx';
import { CopyableId } from '../../ui/copyable-id.tsx';
import { DefinitionList } from '../../ui/section.tsx';
import { Timestamp } from '../../ui/timestamp.tsx';
import { useStaffNames } from '../staff/use-staff-names.ts';
import { PERMISSION_WORDS, permissionAreas } from '../staff/permissions/permission-words.ts';
import { KeyState } from './key-state.tsx';

/** All that is known of a key. */
export function KeyDetails({ apiKey, onClose }: { readonly apiKey: ApiKeyView; readonly onClose: () => void }) {
  const { id, name, createdAt, createdBy, expiresAt, revokedAt, lastUsedAt, scopes } = apiKey;
  const areas = permissionAreas()
    .map(({ area, permissions }) => ({ area, permissions: permissions.filter((one) => scopes.includes(one)) }))
    .filter(({ permissions }) => permissions.length > 0);
  return (
    <Dialog open title={name} closeLabel="Close" onOpenChange={(open) => !open && onClose()}>
      <DefinitionList
        entries={[
          ['State', <KeyState key="state" apiKey={apiKey} />],
          ['Key id', <CopyableId key="id" value={id} what="key id" />],
          ['Made', <Timestamp key="made" at={createdAt} />],
          ['Made by', <Maker key="by" id={createdBy} />],
          ['Last used', lastUsedAt === undefined ? 'never' : <Timestamp key="used" at={lastUsedAt} />],
          ['Ends', expiresAt === undefined ? 'when it is revoked' : <Timestamp key="ends" at={expiresAt} />],
          ['Revoked', revokedAt === undefined ? undefined : <Timestamp key="revoked" at={revokedAt} />],
        ]}
      />
      <h3 className="pt-6 pb-2 text-[13px] font-semibold">What it may do</h3>
      <ul className="flex flex-col gap-3 text-sm">
        {areas.map(({ area, permissions }) => (
          <li key={area}>
            <p className="text-[13px] text-muted">{area}</p>
            <ul>
              {permissions.map((permission) => (
                <li key={permission}>{PERMISSION_WORDS[permission].does}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Who made a key: by name, or by the account's id when they are not of the staff any more. */
function Maker({ id }: { readonly id: string }) {
  const name = useStaffNames().get(id);
  return name ?? <CopyableId value={id} what="account id" short />;
}
