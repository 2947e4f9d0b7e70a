import type { FailureMessages } from './en.ts';

/** Was gesagt wird, wenn etwas nicht ging. */
export const failure: FailureMessages = {
  network: 'Der Laden ist nicht zu erreichen. Suchen Sie ein Netz und versuchen Sie es noch einmal.',
  busy: 'Gerade ist zu viel los. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.',
  signedOut: 'Ihre Anmeldung ist abgelaufen. Melden Sie sich neu an, dann geht es weiter.',
  disabled: 'Dieses Konto ist geschlossen. Schreiben Sie uns, wenn das ein Irrtum ist.',
  forbidden: 'Ihr Konto darf das nicht.',
  notFound: 'Das gibt es nicht, oder es gehört jemand anderem.',
  invalid: 'Eine Angabe wird nicht angenommen. Bitte sehen Sie die Felder durch.',
  changed: 'Das wurde inzwischen anderswo geändert. Sehen Sie nach, was jetzt dort steht, und versuchen Sie es noch einmal.',
  tooManyAddresses: 'Sie haben schon 20 Adressen, mehr sind nicht möglich. Entfernen Sie zuerst eine.',
  notCancelable: 'Diese Bestellung lässt sich hier nicht mehr stornieren. Schreiben Sie uns, wir kümmern uns darum.',
  ours: (trace) =>
    trace === undefined
      ? 'Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.'
      : `Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal; wenn Sie uns schreiben, nennen Sie ${trace}.`,
  retry: 'Noch einmal',
};
