import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Location } from '../../../../../../contracts/inventory/documents.ts';
import { IconButton } from '../../../../../design/controls/button.tsx';
import { Menu, MenuItem, MenuLine } from '../../../../../design/overlays/menu.tsx';
import { CloseLocationDialog, DeleteLocationDialog, ReopenLocationDialog } from './closing-dialogs.tsx';
import { RenameLocationDialog } from './location-dialogs.tsx';

const DIALOGS = {
  rename: RenameLocationDialog,
  close: CloseLocationDialog,
  reopen: ReopenLocationDialog,
  delete: DeleteLocationDialog,
} as const;

/** What can be done with a location, as it is now. */
export function LocationActions({ location }: { readonly location: Location }) {
  const [asked, setAsked] = useState<keyof typeof DIALOGS>();
  const Asked = asked && DIALOGS[asked];
  const closed = location.closedAt !== undefined;
  return (
    <>
      <Menu
        trigger={
          <IconButton label={`What to do with ${location.name}`} size="sm">
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => setAsked('rename')}>Change…</MenuItem>
        <MenuItem onSelect={() => setAsked(closed ? 'reopen' : 'close')}>{closed ? 'Open again…' : 'Close…'}</MenuItem>
        {closed && (
          <>
            <MenuLine />
            <MenuItem danger onSelect={() => setAsked('delete')}>
              Delete…
            </MenuItem>
          </>
        )}
      </Menu>
      {Asked && <Asked location={location} onClose={() => setAsked(undefined)} />}
    </>
  );
}
