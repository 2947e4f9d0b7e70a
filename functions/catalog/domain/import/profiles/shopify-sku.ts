const MOST = 64;

/** A SKU as the shop can keep it: without the apostrophe that spreadsheets put before numbers, other characters than letters, digits, ".", "_", "-" turned into "-". */
export function cleanSku(text: string): string {
  const clean = text
    .trim()
    .replace(/^'+/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[._-]+|-+$/g, '');
  return shortened(clean);
}

/** The SKU of a variant that has none of its own: it follows from the product's slug and the variant's options, so the same file makes the same one again. */
export function generatedSku(slug: string, options: readonly string[]): string {
  return cleanSku([slug, ...options].join('-').toUpperCase());
}

/** A long one keeps its beginning, and a fingerprint of all of it. */
function shortened(sku: string): string {
  return sku.length <= MOST ? sku : `${sku.slice(0, MOST - 9)}-${fingerprint(sku)}`;
}

/** FNV-1a in 32 bits, as eight hex digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
