import { profile } from './de-profile.ts';
import type { AccountMessages } from './en.ts';

/** Die Wörter von Anmeldung und Konto. */
export const account: AccountMessages = {
  ...profile,
  signIn: {
    title: 'Anmelden',
    text: 'Ihr Warenkorb kommt mit, und was Sie als Gast bestellt haben, auch.',
    submit: 'Anmelden',
    forgot: 'Passwort vergessen?',
    toSignUp: 'Neu hier? Konto anlegen',
  },
  signUp: {
    title: 'Konto anlegen',
    text: 'Ihr Warenkorb bleibt, wie er ist. Adressen und Bestellungen sind beim nächsten Mal da.',
    guestText: 'Ihr Warenkorb und was Sie als Gast bestellt haben, bleiben Ihre.',
    submit: 'Konto anlegen',
    toSignIn: 'Schon ein Konto? Anmelden',
  },
  reset: {
    title: 'Passwort zurücksetzen',
    text: 'Wir schicken Ihnen einen Link, um ein neues zu wählen.',
    submit: 'Link schicken',
    back: 'Zurück zur Anmeldung',
    sent: (email) => `Wenn es zu ${email} ein Konto gibt, ist der Link unterwegs. Sehen Sie auch im Spam-Ordner nach.`,
  },
  google: 'Weiter mit Google',
  or: 'oder',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  passwordHint: 'Mindestens sechs Zeichen',
  showPassword: 'Passwort zeigen',
  hidePassword: 'Passwort verbergen',
  name: 'Name (freiwillig)',
  missing: { email: 'Die E-Mail-Adresse fehlt.', password: 'Das Passwort fehlt.' },
  wrong: {
    email: 'Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.com',
    password: 'Ein Passwort hat mindestens sechs Zeichen.',
  },
  refused: {
    wrongPassword: 'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beide, oder setzen Sie das Passwort zurück.',
    emailTaken: 'Mit dieser Adresse gibt es schon ein Konto. Melden Sie sich damit an, oder setzen Sie das Passwort zurück.',
    badEmail: 'Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.com',
    weakPassword: 'Dieses Passwort ist zu leicht zu erraten. Nehmen Sie mindestens sechs Zeichen.',
    disabled: 'Dieses Konto ist geschlossen. Schreiben Sie uns, wenn das ein Irrtum ist.',
    tooMany: 'Zu viele Versuche. Warten Sie ein paar Minuten, oder setzen Sie das Passwort zurück.',
    network: 'Der Laden ist nicht zu erreichen. Suchen Sie ein Netz und versuchen Sie es noch einmal.',
    popup: 'Das Fenster des anderen Dienstes wurde zu früh geschlossen. Versuchen Sie es noch einmal.',
    popupBlocked:
      'Ihr Browser hat das Fenster des anderen Dienstes nicht geöffnet. Erlauben Sie es und versuchen Sie es noch einmal.',
    otherWay: 'Diese Adresse meldet sich auf andere Weise an. Nehmen Sie die von vorher.',
    again: 'Dafür müssen Sie sich neu anmelden.',
    unknown: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
  },
  welcome: (name) => `Angemeldet als ${name}. Ihr Warenkorb ist mitgekommen.`,
  upgraded: 'Ihr Konto ist angelegt. Warenkorb und Bestellungen sind darin.',
};
