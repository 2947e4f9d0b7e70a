const NAMES = [
  'amp:& lt:< gt:> quot:" apos:\' ndash:– mdash:— lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ laquo:« raquo:» hellip:… bull:• middot:·',
  'trade:™ reg:® copy:© deg:° plusmn:± times:× frac12:½ frac14:¼ frac34:¾ sup2:² sup3:³ micro:µ euro:€ pound:£ yen:¥ cent:¢ sect:§ para:¶',
  'agrave:à aacute:á acirc:â atilde:ã auml:ä aring:å aelig:æ ccedil:ç egrave:è eacute:é ecirc:ê euml:ë igrave:ì iacute:í icirc:î iuml:ï',
  'ntilde:ñ ograve:ò oacute:ó ocirc:ô otilde:õ ouml:ö oslash:ø oelig:œ szlig:ß ugrave:ù uacute:ú ucirc:û uuml:ü yacute:ý dagger:†',
  'shy: zwj: zwnj:',
];

const NAMED: ReadonlyMap<string, string> = new Map([
  ...NAMES.flatMap((line) => line.split(' ')).map(
    (pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const,
  ),
  ...['nbsp', 'ensp', 'emsp', 'thinsp'].map((name) => [name, ' '] as const),
]);

const SILENT = /<(script|style|template|noscript|iframe|object|svg|head|title)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BREAK =
  /<(?:br|hr)\b[^<>]*>|<\/?(?:p|div|ul|ol|table|tr|h[1-6]|blockquote|section|article|header|footer|figure|dl|dd|dt|pre)\b[^<>]*>/gi;

/**
 * The plain text of an HTML fragment: paragraphs and lines stay apart, items of lists begin with "- ", scripts and the like are left out with what they hold.
 * It is text, never HTML again: whoever shows it escapes it, so a tag that is no tag does no harm.
 */
export function htmlToText(html: string): string {
  const bare = html
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(SILENT, '')
    .replace(/\s+/g, ' ')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/t[dh]\s*>/gi, '\t')
    .replace(BREAK, (tag) => (/^<br/i.test(tag) ? '\n' : '\n\n'))
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return tidied(decoded(bare));
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const real = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return real ? String.fromCodePoint(code) : '';
    },
  );
}

/** `&Eacute;` is the capital of `&eacute;`; all other names mind their case little. */
function named(name: string): string | undefined {
  const found = NAMED.get(name) ?? NAMED.get(name.toLowerCase());
  return found !== undefined && /^[A-Z]/.test(name) ? found.toUpperCase() : found;
}

function tidied(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?:\n\n)(?=- )/g, '\n')
    .trim();
}
