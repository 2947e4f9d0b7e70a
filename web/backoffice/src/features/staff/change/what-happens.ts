import type { StaffRole } from '../../../../../../contracts/permissions.ts';
import { ROLE_WORDS } from '../permissions/role-words.ts';

interface Told {
  readonly name: string;
  readonly from: StaffRole;
  /** It is the person who looks at the page. */
  readonly own: boolean;
}

/** What happens when somebody gets another role, before it is done. */
export function whatAChangeDoes({ name, from, to, own }: Told & { readonly to: StaffRole }): string {
  if (from === to) return own ? 'Choose what you are to be.' : `Choose what ${name} is to be.`;
  const change = `from ${ROLE_WORDS[from].name} to ${ROLE_WORDS[to].name}`;
  if (own) return `You go ${change}, and are signed out here and everywhere else at once. You can sign in again in the new role.`;
  return `${name} goes ${change}, and is signed out everywhere at once. They can sign in again in the new role; what they have not saved is lost.`;
}

/** What happens when somebody is taken out of the staff, before it is done. */
export function whatARemovalDoes({ name, from, own }: Told): string {
  const role = ROLE_WORDS[from].name;
  if (own)
    return `You stop being ${role} and are signed out here and everywhere else at once. You cannot take this back yourself.`;
  return `${name} stops being ${role}, and is signed out everywhere at once. Their account stays, as a customer’s; an owner can add them again.`;
}
