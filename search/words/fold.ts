const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Text as it is compared: lower case, without diacritics, special letters written out ("Küchenmesser" -> "kuchenmesser"). */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The same, with umlauts written out as people without them on their keyboard do ("Küchenmesser" -> "kuechenmesser"). */
export function foldUmlauts(text: string): string {
  const composed = text.toLowerCase().normalize('NFC');
  return fold(composed.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter));
}
