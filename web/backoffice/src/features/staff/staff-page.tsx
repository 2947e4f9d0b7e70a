import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { StaffView } from '../../../../../contracts/identity/staff.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { useCommands } from '../../app/keyboard/commands.ts';
import { Router, type RouteParams } from '../../app/router.ts';
import { useCan } from '../../app/session/staff.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { Pager } from '../../ui/table/pager.tsx';
import { pagingOf } from '../../ui/table/paging.ts';
import { AddStaff } from './add/add-staff.tsx';
import { ChangeRole } from './change/change-role.tsx';
import { RemoveStaff } from './change/remove-staff.tsx';
import { RoleTable } from './permissions/role-table.tsx';
import { useStaffPage } from './staff-queries.ts';
import { StaffTable } from './staff-table.tsx';

type Asked = { readonly what: 'add' } | { readonly what: 'change' | 'remove'; readonly member: StaffView };

/** Who works here, in which role, and what each role may do. */
export function StaffPage(params: RouteParams['Staff']) {
  const mayWrite = useCan('staff.write');
  const [asked, setAsked] = useState<Asked>();
  const paging = pagingOf(params);
  const listing = useStaffPage({ cursor: paging.cursor, limit: paging.limit });
  const add = () => setAsked({ what: 'add' });
  useCommands(mayWrite ? [{ label: 'Add somebody to the staff', group: 'Staff', keys: 'n', run: add }] : []);
  return (
    <>
      <PageHeader
        title="Staff and roles"
        subtitle="Everybody who can sign in here. A role decides what somebody sees and may do."
        actions={
          mayWrite && (
            <Button onClick={add}>
              <UserPlus size={16} aria-hidden /> Add somebody
            </Button>
          )
        }
      />
      <div className="flex flex-col gap-6">
        <Section title="People" flush>
          <StaffTable listing={listing} mayWrite={mayWrite} onAsk={(what, member) => setAsked({ what, member })} />
          <Pager
            paging={paging}
            nextCursor={listing.data?.nextCursor}
            busy={listing.isPlaceholderData}
            onGo={(page) => Router.push('Staff', { ...params, ...page })}
          />
        </Section>
        <RoleTable />
      </div>
      <Asking asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

/** The dialog that is open. Each is made anew, so that nothing of the last time stands in it. */
function Asking({ asked, onClose }: { readonly asked: Asked | undefined; readonly onClose: () => void }) {
  if (!asked) return null;
  if (asked.what === 'add') return <AddStaff onClose={onClose} />;
  if (asked.what === 'change') return <ChangeRole member={asked.member} onClose={onClose} />;
  return <RemoveStaff member={asked.member} onClose={onClose} />;
}
