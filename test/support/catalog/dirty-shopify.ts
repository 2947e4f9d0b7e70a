const COLUMNS = [
  'Handle',
  'Title',
  'Body (HTML)',
  'Vendor',
  'Tags',
  'Published',
  'Option1 Name',
  'Option1 Value',
  'Variant SKU',
  'Variant Grams',
  'Variant Inventory Qty',
  'Variant Price',
  'Variant Compare At Price',
  'Image Src',
  'Image Alt Text',
  'Gift Card',
  'SEO Title',
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

function line(cells: Cells): string {
  return COLUMNS.map((column) => quoted(cells[column] ?? '')).join(',');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const HTML =
  '<meta charset="utf-8"><p>A <strong>"fine"</strong> lamp &amp; more</p>\r\n<script>track()</script>\r\n<ul><li>1&nbsp;m cable</li></ul>';

/**
 * A product export with the faults that real ones have: a byte order mark, CRLF, HTML with line breaks, blank and double SKUs, apostrophes before numbers,
 * crossed-out prices below the price, a product whose rows stand apart, a gift card, a product without a title, a row with too many cells, a row of nobody.
 */
export const DIRTY_SHOPIFY = `\ufeff${[
  COLUMNS.join(','),
  line({
    Handle: 'lamp',
    Title: 'Lamp',
    'Body (HTML)': HTML,
    Vendor: 'Lux',
    Tags: 'light, home',
    Published: 'true',
    'Option1 Name': 'Colour',
    'Option1 Value': 'Red',
    'Variant SKU': "'001",
    'Variant Grams': '900',
    'Variant Price': '49.90',
    'Variant Compare At Price': '39.90',
    'Image Src': 'https://img.example/red.jpg',
    'Gift Card': 'false',
    'SEO Title': 'Lamp!',
  }),
  line({ Handle: 'lamp', 'Option1 Value': 'Blue', 'Variant Price': '49.90', 'Variant Compare At Price': '59.90' }),
  '',
  line({
    Handle: 'chair',
    Title: 'Chair 18" high',
    Published: 'false',
    'Option1 Name': 'Title',
    'Option1 Value': 'Default Title',
    'Variant SKU': 'Chair - Oak / "L"',
    'Variant Price': '120',
  }),
  line({
    Handle: 'lamp',
    'Option1 Value': 'Green',
    'Variant SKU': "'001",
    'Variant Price': '49.90',
    'Image Src': 'https://img.example/green.jpg',
    'Image Alt Text': 'Green',
  }),
  line({ Handle: 'stool', Title: 'Stool', Published: 'true', 'Variant SKU': '001', 'Variant Price': '30.00' }),
  line({ Handle: 'voucher', Title: 'Voucher', 'Gift Card': 'true', 'Variant Price': '10' }),
  line({ Handle: 'nameless', 'Variant SKU': 'N-1', 'Variant Price': '1' }),
  line({ Title: 'Nobody', 'Variant Price': '1' }),
  line({
    Handle: 'bench',
    Title: 'Bench',
    Published: 'true',
    'Option1 Name': 'Size',
    'Option1 Value': 'S',
    'Variant SKU': 'B-S',
    'Variant Price': '80',
  }),
  `${line({ Handle: 'bench', 'Option1 Value': 'L', 'Variant SKU': 'B-L', 'Variant Price': '95' })},too,many`,
].join('\r\n')}\r\n`;
