import { pushUnsafe } from '@swan-io/chicane';
import { chooseTheme } from '../../../../design/theme.ts';
import { type Command, useCommands } from '../keyboard/commands.ts';
import { placesFor } from '../pages.ts';
import { account } from '../session/shop.ts';
import { useMay } from '../session/staff.ts';

/** What can be done from every page: go to each place of the role, change the looks, leave. */
export function useFrameCommands(): void {
  const may = useMay();
  const places = placesFor(may).flatMap((group) => group.places);
  const goTo = places.map(
    ({ title, href, key }): Command => ({
      group: 'Go to',
      label: title,
      keys: `g ${key}`,
      run: () => pushUnsafe(href),
    }),
  );
  useCommands([
    ...goTo,
    { group: 'Theme', label: 'Light', run: () => chooseTheme('light') },
    { group: 'Theme', label: 'Dark', run: () => chooseTheme('dark') },
    { group: 'Theme', label: 'As the system', run: () => chooseTheme('system') },
    {
      group: 'Account',
      label: 'Sign out',
      run: () => {
        account.signOut().catch(() => undefined);
      },
    },
  ]);
}
