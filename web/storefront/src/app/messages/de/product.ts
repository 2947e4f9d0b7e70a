import type { ProductMessages } from '../en/product.ts';

/** A product's page, in German. */
export const product: ProductMessages = {
  pictures: 'Bilder',
  picture: (number, count) => `Bild ${number} von ${count}`,
  taxIncluded: 'inkl. MwSt.',
  taxAdded: 'zzgl. Steuern, die an der Kasse dazukommen',
  shipping: {
    from: (amount, country) => `Versand nach ${country} ab ${amount}`,
    freeFrom: (amount) => `ab ${amount} frei`,
    days: (min, max) => (min === max ? `${max} ${max === 1 ? 'Werktag' : 'Werktage'}` : `${min}–${max} Werktage`),
    none: 'Nichts wird verschickt: es kommt per E-Mail',
  },
  stock: {
    in_stock: 'Vorrätig, versandfertig',
    low: 'Nur noch wenige da',
    backorder: 'Wird angefertigt und verschickt, sobald es fertig ist',
    preorder: (date) => (date === undefined ? 'Vorbestellbar: Versand bei Eintreffen' : `Vorbestellbar: Versand ab ${date}`),
    out: 'Zurzeit ausverkauft',
  },
  notMade: (value) => `${value}, in dieser Kombination nicht gemacht`,
  soldOut: (value) => `${value}, ausverkauft`,
  quantity: 'Menge',
  less: 'Eins weniger',
  more: 'Eins mehr',
  add: 'In den Warenkorb',
  order: 'Vorbestellen',
  added: (title) => `${title} liegt im Warenkorb`,
  openCart: 'Warenkorb öffnen',
  tooMany: 'Ein Warenkorb fasst höchstens 99 Stück einer Sache und 50 verschiedene Sachen.',
  addFailed: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
  about: 'Beschreibung',
  details: 'Einzelheiten',
  article: 'Artikelnummer',
  weight: 'Gewicht',
  maker: 'Hersteller',
  related: (category) => `Mehr aus ${category}`,
  notSold: 'Das wird dort, wohin wir Ihnen liefern, nicht verkauft. Wählen Sie unten einen anderen Markt.',
  gone: {
    title: 'Das steht nicht mehr im Regal',
    text: 'Vielleicht ist es endgültig ausverkauft oder heißt jetzt anders. Suchen Sie danach, oder sehen Sie sich um.',
  },
};
