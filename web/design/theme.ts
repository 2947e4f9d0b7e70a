/** What somebody wants: a fixed look, or whatever the system has. */
export type Theme = 'light' | 'dark' | 'system';

const KEY = 'cartwright.theme';

/** The theme chosen on this device. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Chooses a theme for this device, and shows it. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  showTheme();
}

// What before-paint.js did when the page opened.
function showTheme(): void {
  const theme = chosenTheme();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
