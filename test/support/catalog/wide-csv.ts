const COLOURS = ['Red', 'Green', 'Blue', 'Black', 'White', 'Rust', 'Moss', 'Slate', 'Cream', 'Rose'];
const SIZES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** A CSV of so many products with a hundred variants each, for the market `eu`: many rows, of which few events come. */
export function wideCsv(name: string, products: number): string {
  const lines = ['product,sku,title,option1_name,option1_value,option2_name,option2_value,weight_grams,price:eu'];
  for (let product = 0; product < products; product += 1) {
    const slug = `${name}-${product}`;
    for (const [index, [colour, size]] of COLOURS.flatMap((one) => SIZES.map((other) => [one, other] as const)).entries()) {
      const first = index === 0;
      const cells = [
        slug,
        `${slug}-${index}`.toUpperCase(),
        first ? `Product ${product} of ${name}` : '',
        first ? 'Colour' : '',
        colour,
      ];
      lines.push([...cells, first ? 'Size' : '', size, '250', '12.99'].join(','));
    }
  }
  return `${lines.join('\n')}\n`;
}
