import { Check } from 'lucide-react';
import { allows, type Permission, StaffRole } from '../../../../../../contracts/permissions.ts';
import { classNames } from '../../../../../design/class-names.ts';
import { useStaff } from '../../../app/session/staff.ts';
import { Section } from '../../../ui/section.tsx';
import { PERMISSION_WORDS, permissionAreas } from './permission-words.ts';
import { ROLE_WORDS } from './role-words.ts';

/** What each role may do, read from the very table that the services and security rules decide by. */
export function RoleTable() {
  const { role: own } = useStaff();
  return (
    <Section title="What each role may do" note="The table that every service and the security rules decide by." flush>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div role="region" aria-label="Roles and permissions" tabIndex={0} className="relative overflow-x-auto rounded-b-lg">
        <table className="w-full min-w-[640px] text-left text-sm">
          <thead>
            <tr className="border-b border-line text-[13px] text-muted">
              <th scope="col" className="sticky left-0 bg-surface py-2 pr-3 pl-5 font-medium">
                May
              </th>
              {StaffRole.options.map((role) => (
                <th
                  key={role}
                  scope="col"
                  title={ROLE_WORDS[role].purpose}
                  className={classNames('px-2 py-2 text-center font-medium', role === own && 'text-accent')}
                >
                  {ROLE_WORDS[role].name}
                </th>
              ))}
            </tr>
          </thead>
          {permissionAreas().map(({ area, permissions }) => (
            <Area key={area} area={area} permissions={permissions} own={own} />
          ))}
        </table>
      </div>
    </Section>
  );
}

interface AreaProps {
  readonly area: string;
  readonly permissions: readonly Permission[];
  readonly own: string;
}

function Area({ area, permissions, own }: AreaProps) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={StaffRole.options.length + 1}
          className="pt-4 pb-1 pl-5 text-xs font-semibold tracking-wide"
        >
          <span className="sticky left-5">{area}</span>
        </th>
      </tr>
      {permissions.map((permission) => (
        <tr key={permission} className="border-t border-line">
          <th scope="row" className="sticky left-0 w-40 min-w-40 bg-surface py-2 pr-3 pl-5 font-normal sm:w-auto">
            {PERMISSION_WORDS[permission].does}
          </th>
          {StaffRole.options.map((role) => (
            <td key={role} className={classNames('px-2 py-2 text-center', role === own && 'bg-accent-soft')}>
              {allows(role, permission) ? (
                <>
                  <Check size={16} aria-hidden className="mx-auto text-accent" />
                  <span className="sr-only">yes</span>
                </>
              ) : (
                <span className="text-muted" aria-label="no">
                  –
                </span>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
