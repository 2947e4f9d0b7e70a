/** The words of a product's page. */
export const product = {
  pictures: 'Pictures',
  picture: (number: number, count: number) => `Picture ${number} of ${count}`,
  taxIncluded: 'Tax included',
  taxAdded: 'Tax is added at checkout',
  shipping: {
    from: (amount: string, country: string) => `Shipping to ${country} from ${amount}`,
    freeFrom: (amount: string) => `free from ${amount}`,
    days: (min: number, max: number) =>
      min === max ? `${max} working ${max === 1 ? 'day' : 'days'}` : `${min}–${max} working days`,
    none: 'Nothing is sent: it comes by e-mail',
  },
  stock: {
    in_stock: 'In stock, ready to send',
    low: 'Only a few left',
    backorder: 'Made to order: sent as soon as it is ready',
    preorder: (date: string | undefined) =>
      date === undefined ? 'Pre-order: sent when it arrives' : `Pre-order: sent from ${date}`,
    out: 'Sold out for now',
  },
  notMade: (value: string) => `${value}, not made in this combination`,
  soldOut: (value: string) => `${value}, sold out`,
  quantity: 'Quantity',
  less: 'One less',
  more: 'One more',
  add: 'Add to cart',
  order: 'Pre-order',
  added: (title: string) => `${title} is in your cart`,
  openCart: 'Open cart',
  tooMany: 'A cart holds at most 99 of a thing and 50 different things.',
  addFailed: 'That did not work. Try again in a moment.',
  about: 'About',
  details: 'Details',
  article: 'Article number',
  weight: 'Weight',
  maker: 'Maker',
  related: (category: string) => `More from ${category}`,
  notSold: 'This is not sold where you are. Choose another market below.',
  gone: {
    title: 'This is no longer on the shelf',
    text: 'It may be sold out for good, or have another name. Search for it, or look around.',
  },
};

/** What every language says on a product's page. */
export type ProductMessages = typeof product;
