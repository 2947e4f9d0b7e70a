import type { CartMessages } from './en.ts';

/** Die Wörter des Warenkorbs. */
export const cart: CartMessages = {
  title: 'Ihr Warenkorb',
  close: 'Warenkorb schließen',
  count: (items) => (items === 0 ? 'Keine Artikel' : `${items} Artikel`),
  empty: {
    title: 'Noch nichts darin',
    text: 'Was Sie in den Warenkorb legen, wartet hier auf Sie.',
    action: 'Umsehen',
  },
  quantityOf: (title) => `Anzahl von ${title}`,
  less: 'Eins weniger',
  more: 'Eins mehr',
  remove: 'Entfernen',
  removeOf: (title) => `${title} entfernen`,
  removed: (title) => `${title} ist nicht mehr im Warenkorb.`,
  undo: 'Rückgängig',
  each: (amount) => `${amount} das Stück`,
  unknownGoods: (sku) => `Artikel ${sku}`,
  stock: {
    low: 'Nur noch wenige da',
    out: 'Gerade ausverkauft',
    backorder: 'Wird auf Bestellung gefertigt und dauert etwas länger',
    preorder: 'Vorbestellung',
    preorderFrom: (day) => `Vorbestellung, Versand ab ${day}`,
  },
  problems: {
    out_of_stock: 'Das ist gerade ausverkauft. Nehmen Sie es heraus, um weiterzugehen, oder warten Sie: es bleibt hier.',
    unknown_sku: 'Das wird nicht mehr verkauft. Nehmen Sie es heraus, um weiterzugehen.',
    not_published: 'Das ist gerade nicht im Verkauf. Nehmen Sie es heraus, um weiterzugehen.',
    no_price_in_market: 'Das wird bei Ihnen nicht verkauft. Nehmen Sie es heraus, oder wählen Sie ein anderes Liefergebiet.',
    no_tax_rate: 'Das lässt sich nicht an Ihre Adresse liefern. Nehmen Sie es heraus, um weiterzugehen.',
    market_inactive: 'Dorthin liefern wir nicht mehr. Wählen Sie unten auf der Seite ein anderes Liefergebiet.',
    destination_not_in_market:
      'In dieses Land liefern wir nicht zu diesen Preisen. Wählen Sie unten auf der Seite ein anderes Liefergebiet.',
    no_shipping_option:
      'Alles zusammen lässt sich nicht an Ihre Adresse schicken, vielleicht ist es zu schwer. Nehmen Sie etwas heraus.',
    shipping_option_unavailable: 'So, wie Sie es gewählt haben, lässt sich das nicht schicken. Wählen Sie eine andere Art.',
    not_saved: 'Ihre letzte Änderung wurde nicht angenommen; der Warenkorb ist wie zuvor.',
  },
  saved: {
    online: 'Gespeichert',
    sending: 'Auf diesem Gerät gespeichert, unterwegs zum Laden',
    offline: 'Sie sind offline. Der Warenkorb ist auf diesem Gerät gespeichert und wird geschickt, sobald es ein Netz gibt.',
  },
  subtotal: 'Zwischensumme',
  later: {
    inclusive: 'Steuer inbegriffen. Der Versand kommt an der Kasse dazu.',
    exclusive: 'Steuer und Versand kommen an der Kasse dazu.',
  },
  stopped: 'Nicht alles darin ist so zu haben; an den Zeilen steht, warum.',
  checkout: 'Zur Kasse',
  goOn: 'Weiter einkaufen',
};
