import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { currentLanguage } from './app/messages/language.ts';
import { shellMessages } from './app/messages/shell.ts';
import { watchArrivals } from './app/navigation/arrival.ts';
import { workOffline } from './app/offline.ts';
import { stayFresh } from './app/shop/freshness.ts';
import { openMarkets } from './app/shop/market.ts';
import './main.css';

watchArrivals();
openMarkets().catch(reportError);
stayFresh().catch(reportError);
workOffline().catch(reportError);

const language = currentLanguage();
document.documentElement.lang = language;
// The static frame of index.html stays until the words are there.
const words = shellMessages.load(language).catch(() => undefined);
words.then(show, show);

function show(): void {
  const root = document.getElementById('root');
  // As a transition it is drawn in slices, so that a slow phone can answer a touch in between.
  if (root) startTransition(() => createRoot(root).render(<App />));
}
