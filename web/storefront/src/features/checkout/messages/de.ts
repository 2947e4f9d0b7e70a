import { difference } from './de-difference.ts';
import type { CheckoutMessages } from './en.ts';

/** Die Wörter der Kasse. */
export const checkout: CheckoutMessages = {
  difference,
  title: 'Kasse',
  sections: { contact: 'Kontakt', address: 'Wohin es geht', shipping: 'Wie es verschickt wird', pay: 'Bezahlung' },
  email: 'E-Mail-Adresse',
  emailHint: 'Damit wir Sie wegen dieser Bestellung erreichen, und für sonst nichts.',
  emailMissing: 'Die E-Mail-Adresse fehlt.',
  emailWrong: 'Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.com',
  signedInAs: (name) => `Angemeldet als ${name}`,
  haveAccount: 'Schon ein Konto?',
  signIn: 'Anmelden',
  newHere: 'Neu hier?',
  signUp: 'Konto anlegen',
  asGuest: 'Sie brauchen beides nicht: bestellen Sie gern als Gast.',
  keptStays: 'Was Sie schon getippt haben, bleibt stehen.',
  close: 'Schließen',
  otherAddress: 'Eine andere Adresse',
  keepAddress: 'Diese Adresse in meinem Konto behalten',
  addressesFailed: 'Ihre Adressen waren nicht zu lesen. Sie können eine eintippen.',
  days: (min, max) => {
    if (max === 0) return 'Am selben Tag';
    return min === max ? `${max} ${max === 1 ? 'Werktag' : 'Werktage'}` : `${min}–${max} Werktage`;
  },
  free: 'Kostenlos',
  shippingLater: 'Sagen Sie das Land, und den Bundesstaat, wo es einen braucht: dann sehen Sie, wie wir liefern.',
  nothingToSend: 'Nichts in Ihrem Warenkorb muss verschickt werden.',
  payHint: 'Sie bezahlen auf der Seite unseres Zahlungsdienstes und kommen danach hierher zurück. Ihre Karte sehen wir nie.',
  pay: (amount) => `${amount} bezahlen`,
  payBlank: 'Bezahlen',
  terms: 'Während Sie bezahlen, liegt die Ware 30 Minuten für Sie bereit.',
  summary: 'Ihre Bestellung',
  change: 'Ändern',
  showSummary: 'Bestellung zeigen',
  placing: 'Ihre Bestellung wird aufgegeben …',
  slow: 'Das dauert länger als sonst. Bleiben Sie hier: wie oft wir auch fragen müssen, Sie bestellen und bezahlen einmal.',
  leaving: 'Ihre Bestellung ist aufgegeben. Es geht weiter zur Bezahlung …',
  found: 'Ihre Bestellung von eben ist angekommen. Es geht gleich dorthin …',
  lost: 'Keine Antwort vom Laden',
  lostText:
    'Wir wissen nicht, ob Ihre Bestellung angekommen ist. Nichts wird doppelt berechnet: ein neuer Versuch schickt genau dieselbe Bestellung.',
  failed: 'Ihre Bestellung wurde nicht aufgegeben',
  failedText: 'Es wurde nichts berechnet.',
  retry: 'Noch einmal',
  empty: {
    title: 'Ihr Warenkorb ist leer',
    text: 'Legen Sie etwas hinein und kommen Sie wieder.',
    shop: 'Umsehen',
    orders: 'Zu Ihren Bestellungen',
  },
  offline: 'Sie sind offline. Was Sie tippen, bleibt; zum Bestellen braucht es ein Netz.',
};
