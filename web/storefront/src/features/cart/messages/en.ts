/** The words of the cart. */
export const cart = {
  title: 'Your cart',
  close: 'Close the cart',
  count: (items: number) => {
    if (items === 0) return 'No items';
    return items === 1 ? '1 item' : `${items} items`;
  },
  empty: {
    title: 'Nothing in it yet',
    text: 'What you put into your cart waits here for you.',
    action: 'Look around',
  },
  quantityOf: (title: string) => `Quantity of ${title}`,
  less: 'One less',
  more: 'One more',
  remove: 'Remove',
  removeOf: (title: string) => `Remove ${title}`,
  removed: (title: string) => `${title} is out of the cart.`,
  undo: 'Undo',
  each: (amount: string) => `${amount} each`,
  unknownGoods: (sku: string) => `Item ${sku}`,
  stock: {
    low: 'Only a few left',
    out: 'Sold out just now',
    backorder: 'Made to order; it takes a little longer',
    preorder: 'Preorder',
    preorderFrom: (day: string) => `Preorder, sent from ${day}`,
  },
  problems: {
    out_of_stock: 'This is sold out just now. Take it out to go on, or wait: it stays here.',
    unknown_sku: 'This is not sold any more. Take it out to go on.',
    not_published: 'This is not on sale just now. Take it out to go on.',
    no_price_in_market: 'This is not sold where you are. Take it out, or choose another place to send to.',
    no_tax_rate: 'This cannot be sent to your address. Take it out to go on.',
    market_inactive: 'We do not send there any more. Choose another place to send to at the foot of the page.',
    destination_not_in_market:
      'We do not send to this country at these prices. Choose another place to send to at the foot of the page.',
    no_shipping_option: 'There is no way to send all of this to your address: it may be too heavy. Take something out.',
    shipping_option_unavailable: 'This cannot be sent the way you chose. Choose another.',
    not_saved: 'Your last change was not accepted, and the cart is as it was before.',
  },
  saved: {
    online: 'Saved',
    sending: 'Saved on this device, on its way to the shop',
    offline: 'You are offline. The cart is saved on this device and is sent when there is a network.',
  },
  subtotal: 'Subtotal',
  later: { inclusive: 'Tax is included. Shipping comes at the checkout.', exclusive: 'Tax and shipping come at the checkout.' },
  stopped: 'Not everything in here can be bought as it is; the lines say why.',
  checkout: 'To the checkout',
  goOn: 'Go on shopping',
};

/** What every language says of the cart. */
export type CartMessages = typeof cart;
