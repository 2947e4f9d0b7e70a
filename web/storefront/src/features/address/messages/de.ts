import type { AddressMessages } from './en.ts';

/** Die Wörter der Formulare für Adressen. */
export const address: AddressMessages = {
  fields: {
    fullName: 'Vor- und Nachname',
    company: 'Firma (freiwillig)',
    line1: 'Straße und Hausnummer',
    line2: 'Wohnung, Stockwerk, Eingang (freiwillig)',
    city: 'Ort',
    postalCode: 'Postleitzahl',
    region: 'Bundesstaat oder Provinz',
    country: 'Land',
    phone: 'Telefon (freiwillig)',
  },
  optionalPostalCode: 'Postleitzahl (freiwillig)',
  more: 'Firma oder zweite Zeile angeben',
  phoneHint: 'Nur für den Paketdienst, mit Landesvorwahl: +49 30 123456',
  choose: 'Bitte wählen …',
  missing: {
    fullName: 'Für wen ist das Paket?',
    company: 'Name der Firma, oder leer lassen.',
    line1: 'Straße und Hausnummer fehlen.',
    line2: 'Eine Zeile, oder leer lassen.',
    city: 'Der Ort fehlt.',
    postalCode: 'Die Postleitzahl fehlt.',
    region: 'Bundesstaat oder Provinz fehlt.',
    country: 'Das Land fehlt.',
    phone: 'Nummer angeben oder leer lassen.',
  },
  wrong: {
    fullName: 'Ein Name ist eine Zeile mit höchstens 120 Zeichen.',
    company: 'Ein Firmenname ist eine Zeile mit höchstens 120 Zeichen.',
    line1: 'Eine Zeile mit höchstens 120 Zeichen.',
    line2: 'Eine Zeile mit höchstens 120 Zeichen.',
    city: 'Ein Ortsname ist eine Zeile mit höchstens 80 Zeichen.',
    postalCode: 'Das sieht nicht nach einer Postleitzahl aus.',
    region: 'Diesen Bundesstaat oder diese Provinz gibt es dort nicht.',
    country: 'In dieses Land liefern wir nicht.',
    phone: 'Eine Nummer beginnt mit + und der Landesvorwahl: +49 30 123456',
  },
  postalCodeLike: (country, example) => `Eine Postleitzahl sieht dort (${country}) so aus: ${example}`,
};
