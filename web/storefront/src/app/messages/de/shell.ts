import type { ShellMessages } from '../en/shell.ts';

/** The frame around all pages, and what several pages share, in German. */
export const shell: ShellMessages = {
  brand: 'Cartwright & Daughters',
  skip: 'Zum Inhalt',
  nav: {
    label: 'Kategorien',
    open: 'Menü öffnen',
    close: 'Menü schließen',
    menu: 'Menü',
    allOf: (category) => `Alles aus ${category}`,
    account: 'Konto',
    home: 'Laden',
    way: 'Sie sind hier',
    orders: 'Bestellungen',
    cart: (items) => (items === 0 ? 'Warenkorb, leer' : `Warenkorb, ${items} Artikel`),
  },
  search: {
    label: 'Im Laden suchen',
    placeholder: 'Suchen',
    submit: 'Suchen',
    clear: 'Suche leeren',
    suggestions: 'Vorschläge',
    all: (count, words) => `Alle ${count} Treffer für „${words}“`,
    found: (count) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
    none: (words) => `Nichts gefunden für „${words}“`,
    failed: 'Die Suche ist gerade nicht zu erreichen.',
  },
  footer: {
    about:
      'Werkzeug, Küchengerät und Gartensachen, gemacht zum Benutzen, Pflegen und Reparieren. Aus der Werkstatt in Hebden, seit 1911.',
    shop: 'Laden',
    help: 'Ihre Sachen',
    settings: 'Einstellungen',
    market: 'Wohin wir liefern',
    language: 'Sprache',
    theme: 'Erscheinung',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    small: 'Ein Musterladen: hier wird nichts verkauft und nichts verschickt.',
  },
  offline: {
    gone: 'Sie sind offline. Gesehenes bleibt hier, und Ihr Warenkorb liegt auf diesem Gerät.',
    back: 'Sie sind wieder online.',
  },
  problem: {
    title: 'Diese Seite wurde nicht geladen',
    text: 'Unterwegs ging etwas schief. Versuchen Sie es noch einmal; Ihr Warenkorb ist sicher.',
    offlineTitle: 'Sie sind offline',
    offlineText: 'Diese Seite wurde auf diesem Gerät noch nicht gesehen. Sie öffnet sich, sobald es ein Netz gibt.',
    retry: 'Noch einmal',
    update: 'Seite neu laden',
  },
  notFound: {
    title: 'An diesem Haken hängt nichts',
    text: 'Die Adresse hat keine Seite. Vielleicht ist sie umgezogen, oder jemand hat sich vertippt.',
    home: 'Zum Laden',
  },
  card: {
    from: (price) => `ab ${price}`,
    now: 'Jetzt',
    before: 'Vorher',
  },
  stock: {
    in_stock: 'Vorrätig',
    low: 'Nur noch wenige',
    backorder: 'Wird angefertigt',
    preorder: 'Vorbestellbar',
    out: 'Ausverkauft',
  },
  toasts: 'Nachrichten',
  close: 'Schließen',
  loading: 'Wird geladen',
};
