/** A file to start from: the columns of the shop's own format, with a product of two variants in the markets that there are. */
export function templateCsv(markets: readonly string[]): string {
  const columns: readonly (readonly [name: string, first: string, second: string])[] = [
    ['product', 'oak-board', 'oak-board'],
    ['sku', 'OAK-BOARD-S', 'OAK-BOARD-L'],
    ['title', 'Oak cutting board', ''],
    ['description', 'Oiled by hand.', ''],
    ['brand', 'Holm', ''],
    ['tags', 'kitchen|oak', ''],
    ['categories', '', ''],
    ['attribute:material', 'oak', ''],
    ['option1_name', 'Size', ''],
    ['option1_value', 'Small', 'Large'],
    ...markets.map((market) => [`price:${market}`, '24.00', '38.00'] as const),
    ['weight_grams', '600', '1100'],
    ['barcode', '', ''],
    ['image_url', '', ''],
    ['image_alt', '', ''],
  ];
  return `${[0, 1, 2].map((row) => columns.map((column) => column[row]).join(',')).join('\r\n')}\r\n`;
}
