import type { difference as english } from './en-difference.ts';

/** Die Wörter dafür, was sich unterdessen geändert hat. */
export const difference: typeof english = {
  changed: 'Seit Sie es gesehen haben, hat sich etwas geändert',
  short: 'Es ist nicht mehr alles da',
  nothing: 'Es wurde nichts bestellt und nichts berechnet.',
  was: 'Vorher',
  now: 'Jetzt',
  accept: (amount) => `Einverstanden, ${amount} bezahlen`,
  adjust: 'Warenkorb so ändern',
  adjustText: 'Im Warenkorb ist dann, was noch zu haben ist. Sie sehen die neue Summe, bevor Sie bezahlen.',
  edit: 'Selbst ändern',
  wholeOrder: 'Die ganze Bestellung',
  currency: 'Währung',
  titles: { shipping_changed: 'Versand', tax_changed: 'Steuer', total_changed: 'Summe' },
  count: (quantity) => (quantity === 0 ? 'keins' : `${quantity} ×`),
  why: {
    price_changed: 'Der Preis ist gestiegen.',
    price_fell: 'Der Preis ist gefallen.',
    shipping_changed: 'Der Versand kostet jetzt etwas anderes.',
    tax_changed: 'Darauf liegt jetzt eine andere Steuer.',
    total_changed: 'So viel kostet alles zusammen.',
    currency_changed: 'Ihr Warenkorb rechnet jetzt in einer anderen Währung.',
    quantity_changed: 'Sie haben es in einem anderen Tab oder auf einem anderen Gerät geändert.',
    line_added: 'Sie haben es in einem anderen Tab oder auf einem anderen Gerät hineingelegt.',
    line_removed: 'Sie haben es in einem anderen Tab oder auf einem anderen Gerät herausgenommen.',
    gone: 'Jemand anderes hat das letzte gekauft, während Sie hier waren.',
    few: (left) => (left === 1 ? 'Nur noch eins ist da.' : `Nur noch ${left} sind da.`),
  },
  problems: {
    empty_cart: 'Der Warenkorb ist leer.',
    market_inactive: 'Dorthin liefern wir nicht mehr.',
    unknown_sku: 'Das wird nicht mehr verkauft.',
    not_published: 'Das ist gerade nicht im Verkauf.',
    no_price_in_market: 'Das wird bei Ihnen nicht verkauft.',
    no_tax_rate: 'Das lässt sich nicht an Ihre Adresse liefern.',
    destination_required: 'Sagen Sie, wohin es geht.',
    destination_not_in_market:
      'In dieses Land liefern wir nicht zu diesen Preisen. Wählen Sie eine andere Adresse, oder unten auf der Seite ein anderes Liefergebiet.',
    no_shipping_option: 'Alles zusammen lässt sich nicht an Ihre Adresse schicken, vielleicht ist es zu schwer.',
    shipping_option_unavailable: 'So lässt es sich nicht mehr schicken. Wählen Sie eine andere Art.',
  },
};
