import { MoreHorizontal, Users } from 'lucide-react';
import type { StaffView } from '../../../../../contracts/identity/staff.ts';
import { IconButton } from '../../../../design/controls/button.tsx';
import { Menu, MenuItem } from '../../../../design/overlays/menu.tsx';
import { Badge } from '../../../../design/signs/badge.tsx';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Spinner } from '../../../../design/signs/spinner.tsx';
import { useStaff } from '../../app/session/staff.ts';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import { Timestamp } from '../../ui/timestamp.tsx';
import { ROLE_WORDS } from './permissions/role-words.ts';
import { nameOf } from './person-name.ts';
import type { useStaffPage } from './staff-queries.ts';

interface StaffTableProps {
  readonly listing: ReturnType<typeof useStaffPage>;
  readonly mayWrite: boolean;
  readonly onAsk: (what: 'change' | 'remove', member: StaffView) => void;
}

/** Everybody with a role. */
export function StaffTable({ listing, mayWrite, onAsk }: StaffTableProps) {
  const { uid } = useStaff();
  return (
    <DataTable
      caption="Everybody of the staff"
      columns={columnsFor(uid, mayWrite ? onAsk : undefined)}
      rows={listing.data?.items}
      keyOf={(member) => member.uid}
      stale={listing.isPlaceholderData}
      error={listing.error}
      onRetry={() => listing.refetch().catch(() => undefined)}
      empty={
        <EmptyState sign={<Users size={28} aria-hidden />} title="Nobody on this page">
          <p>Go back a page: whoever stood here was removed meanwhile.</p>
        </EmptyState>
      }
    />
  );
}

function columnsFor(ownUid: string, onAsk: StaffTableProps['onAsk'] | undefined): readonly Column<StaffView>[] {
  const columns: readonly Column<StaffView>[] = [
    { head: 'Name', cell: (member) => <Person member={member} own={member.uid === ownUid} />, className: 'w-full max-w-0' },
    { head: 'Role', cell: (member) => <RoleCell member={member} />, from: 'sm' },
    { head: 'Since', cell: ({ changedAt }) => <Timestamp at={changedAt} />, from: 'sm', className: 'text-muted' },
  ];
  if (!onAsk) return columns;
  return [...columns, { head: 'Change', cell: (member) => <RowMenu member={member} onAsk={onAsk} />, align: 'end' }];
}

function Person({ member, own }: { readonly member: StaffView; readonly own: boolean }) {
  const { account, uid } = member;
  const name = nameOf(member);
  const second = account?.email !== undefined && account.email !== name ? account.email : undefined;
  return (
    <div className="min-w-0 py-0.5">
      <p className="flex items-center gap-2 font-medium">
        <span className="truncate">{name}</span>
        {own && <Badge tone="accent">You</Badge>}
        {account?.disabled === true && <Badge tone="danger">Disabled</Badge>}
      </p>
      {second !== undefined && <p className="truncate text-[13px] text-muted">{second}</p>}
      <div className="pt-1 sm:hidden">
        <RoleCell member={member} />
      </div>
      {account === undefined && <p className="truncate text-[13px] text-muted">The account was deleted ({uid})</p>}
    </div>
  );
}

function RoleCell({ member }: { readonly member: StaffView }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={member.role === 'owner' ? 'accent' : 'neutral'}>{ROLE_WORDS[member.role].name}</Badge>
      {!member.inForce && (
        <span role="status" className="inline-flex items-center gap-1.5 text-[13px] whitespace-nowrap text-muted">
          <Spinner size={12} /> Coming into force
        </span>
      )}
    </span>
  );
}

function RowMenu({ member, onAsk }: { readonly member: StaffView; readonly onAsk: StaffTableProps['onAsk'] }) {
  return (
    <Menu
      trigger={
        <IconButton size="sm" label={`Change ${nameOf(member)}`}>
          <MoreHorizontal size={16} aria-hidden />
        </IconButton>
      }
    >
      <MenuItem onSelect={() => onAsk('change', member)}>Give another role…</MenuItem>
      <MenuItem danger onSelect={() => onAsk('remove', member)}>
        Remove from the staff…
      </MenuItem>
    </Menu>
  );
}
