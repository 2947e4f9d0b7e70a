import { useState } from 'react';
import { SelectField } from '../../../../design/controls/field.tsx';
import { chooseTheme, chosenTheme, type Theme } from '../../../../design/theme.ts';
import { chooseLanguage, isLanguage, LANGUAGES, useLanguage } from '../messages/language.ts';
import { useMessages } from '../messages/shell.ts';
import { chooseMarket, useMarket, useMarkets } from '../shop/market.ts';
import { useWorded } from '../messages/worded.ts';
import { tell } from '../tell.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Where to, in which language, light or dark. */
export function Settings() {
  return (
    <div className="grid gap-4 sm:grid-cols-3 lg:grid-cols-1">
      <MarketChoice />
      <LanguageChoice />
      <ThemeChoice />
    </div>
  );
}

function MarketChoice() {
  const { footer, problem } = useMessages();
  const chosen = useMarket();
  const markets = useMarkets();
  const worded = useWorded();
  const choose = (id: string): void => {
    chooseMarket(id).catch(() => tell(problem.text, { tone: 'danger' }));
  };
  return (
    <SelectField label={footer.market} value={chosen?.id ?? ''} onChange={(event) => choose(event.target.value)}>
      {markets.map(({ id, name, currency }) => (
        <option key={id} value={id}>
          {worded(name)} ({currency})
        </option>
      ))}
    </SelectField>
  );
}

function LanguageChoice() {
  const { footer, problem } = useMessages();
  const choose = (wanted: string): void => {
    if (isLanguage(wanted)) chooseLanguage(wanted).catch(() => tell(problem.text, { tone: 'danger' }));
  };
  return (
    <SelectField label={footer.language} value={useLanguage()} onChange={(event) => choose(event.target.value)}>
      {Object.entries(LANGUAGES).map(([id, name]) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function ThemeChoice() {
  const { footer } = useMessages();
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (wanted: string): void => {
    const found = THEMES.find((one) => one === wanted) ?? 'system';
    chooseTheme(found);
    setTheme(found);
  };
  return (
    <SelectField label={footer.theme} value={theme} onChange={(event) => choose(event.target.value)}>
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {footer.themes[one]}
        </option>
      ))}
    </SelectField>
  );
}
