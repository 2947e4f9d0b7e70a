import type { HomeMessages } from '../en/home.ts';

/** The front of the shop, in German. */
export const home: HomeMessages = {
  title: 'Gemacht zum Benutzen',
  hero: {
    kicker: 'Winterkatalog',
    title: 'Gemacht zum Benutzen, Pflegen & Reparieren',
    text: 'Werkzeug mit Griffen, die passen, Töpfe, die ihre Rezepte überleben, Taschen, die im Regen besser werden. Wenige Dinge, gut gemacht, von Leuten, deren Namen wir kennen.',
    look: 'Neues ansehen',
    more: 'In die Werkstatt',
  },
  categories: 'Sehen Sie sich um',
  newest: 'Neu im Regal',
  allNewest: 'Alles ansehen',
  scarce: { title: 'Die letzten', text: 'Kleine Auflagen. Wenn sie weg sind, dauern die nächsten eine Weile.' },
  story: {
    kicker: 'Schärfen & Pflegen',
    title: 'Eine Schneide pflegt man',
    text: 'Ein gutes Hobeleisen hält drei Arbeitsleben, wenn es jemand scharf hält. Steine, Wachs und ein kleines Buch über beides: alles, damit alter Stahl wie neuer schneidet.',
    action: 'Scharf halten',
  },
  promises: {
    label: 'Wie wir arbeiten',
    shipping: { title: 'Sorgsam verschickt', text: (free, country) => `Ab ${free} frei nach ${country}, in Papier und Karton.` },
    shippingPlain: 'In Papier und Karton, als Paket.',
    tax: {
      title: 'Preise ohne Überraschung',
      included: 'In jedem Preis ist die Steuer schon drin.',
      added: 'Die Steuer wird vor dem Bezahlen berechnet, auf den Cent.',
    },
    offline: {
      title: 'Geht auch im Schuppen',
      text: 'Was Sie angesehen haben, bleibt auf dem Telefon, der Warenkorb auch, ganz ohne Netz.',
    },
  },
};
