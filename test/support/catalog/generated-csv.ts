/** A CSV of so many products with ten variants each, all with prices in the market `eu`; `name` keeps apart what several tests make. */
export function generatedCsv(name: string, products: number): string {
  const lines = ['product,sku,title,description,option1_name,option1_value,option2_name,option2_value,weight_grams,price:eu'];
  for (let product = 0; product < products; product += 1) {
    for (let variant = 0; variant < 10; variant += 1) {
      const slug = `${name}-${product}`;
      const first = variant === 0;
      const cells = [
        slug,
        `${slug}-${variant}`.toUpperCase(),
        first ? `Product ${product} of ${name}` : '',
        first ? '"Several lines,\nand a comma"' : '',
        first ? 'Colour' : '',
        ['Red', 'Green', 'Blue', 'Black', 'White'][variant % 5] ?? '',
        first ? 'Size' : '',
        variant < 5 ? 'S' : 'L',
        '250',
        `${10 + variant}.99`,
      ];
      lines.push(cells.join(','));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A text in parts of so many characters. */
export function inParts(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
}
