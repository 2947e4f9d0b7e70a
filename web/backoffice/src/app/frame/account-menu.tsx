import { ChevronsUpDown, LogOut, Monitor, Moon, Store, SunMedium } from 'lucide-react';
import { Menu, MenuItem, MenuLine, MenuLink } from '../../../../design/overlays/menu.tsx';
import { chooseTheme } from '../../../../design/theme.ts';
import { account } from '../session/shop.ts';
import { useStaff } from '../session/staff.ts';

const THEMES = [
  { theme: 'light', label: 'Light', Icon: SunMedium },
  { theme: 'dark', label: 'Dark', Icon: Moon },
  { theme: 'system', label: 'As the system', Icon: Monitor },
] as const;

/** Who works here, and what they can do about it. */
export function AccountMenu() {
  const { email, role, displayName } = useStaff();
  const trigger = (
    <button type="button" className="flex w-full items-center gap-3 rounded-md px-2 py-1.5 text-left hover:bg-sunken">
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-items-center rounded-full bg-accent text-sm font-medium text-accent-ink uppercase"
      >
        {(displayName ?? email ?? role).slice(0, 1)}
      </span>
      <span className="min-w-0 flex-1 text-[13px] leading-tight">
        <span className="block truncate font-medium">{displayName ?? email}</span>
        <span className="block text-muted capitalize">{role}</span>
      </span>
      <ChevronsUpDown size={14} aria-hidden className="text-muted" />
    </button>
  );
  return (
    <Menu trigger={trigger} align="start">
      <MenuLink href="/">
        <Store size={15} aria-hidden /> To the shop
      </MenuLink>
      <MenuLine />
      {THEMES.map(({ theme, label, Icon }) => (
        <MenuItem key={theme} onSelect={() => chooseTheme(theme)}>
          <Icon size={15} aria-hidden /> {label}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem
        onSelect={() => {
          account.signOut().catch(() => undefined);
        }}
      >
        <LogOut size={15} aria-hidden /> Sign out
      </MenuItem>
    </Menu>
  );
}
