import { StaffRole } from '../../../../../../contracts/permissions.ts';
import { RadioCard } from '../../../../../design/controls/checkbox.tsx';
import { ROLE_WORDS } from '../permissions/role-words.ts';

interface RoleChoiceProps {
  readonly value: StaffRole | undefined;
  readonly onChange: (role: StaffRole) => void;
  /** The role that somebody has now. */
  readonly present?: StaffRole | undefined;
}

/** One role of all, each with what it is for. */
export function RoleChoice({ value, onChange, present }: RoleChoiceProps) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1.5 text-[13px] font-medium">Role</legend>
      {StaffRole.options.map((role) => (
        <RadioCard
          key={role}
          name="role"
          value={role}
          required
          checked={role === value}
          className="py-2!"
          onChange={() => onChange(role)}
        >
          <span className="block text-sm font-medium">
            {ROLE_WORDS[role].name}
            {role === present && <span className="font-normal text-muted"> · now</span>}
          </span>
          <span className="block text-[13px] text-muted">{ROLE_WORDS[role].purpose}</span>
        </RadioCard>
      ))}
    </fieldset>
  );
}
