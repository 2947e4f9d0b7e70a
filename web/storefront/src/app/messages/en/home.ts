/** The words of the front of the shop. */
export const home = {
  title: 'Made to be used',
  hero: {
    kicker: 'Winter catalogue',
    title: 'Made to be used, looked after & mended',
    text: 'Tools with handles that fit, pots that outlive their recipes, bags that get better in the rain. Few things, made well, by people whose names we know.',
    look: 'See what is new',
    more: 'Into the workshop',
  },
  categories: 'Look around',
  newest: 'New on the shelves',
  allNewest: 'See all',
  scarce: { title: 'The last few', text: 'Small batches. When these are gone, the next ones take a while.' },
  story: {
    kicker: 'Sharpening & care',
    title: 'An edge is kept, not bought',
    text: 'A good plane iron lasts three working lives if somebody keeps it sharp. Stones, wax and a small book about both: everything to make old steel cut like new.',
    action: 'Keep an edge',
  },
  promises: {
    label: 'How we work',
    shipping: {
      title: 'Sent with care',
      text: (free: string, country: string) => `Free to ${country} from ${free}, packed in paper and card.`,
    },
    shippingPlain: 'Packed in paper and card, sent by parcel.',
    tax: {
      title: 'Prices without surprises',
      included: 'Tax is in every price you see.',
      added: 'Tax is worked out before you pay, to the cent.',
    },
    offline: {
      title: 'Works in the shed',
      text: 'What you looked at stays on your phone, and so does your cart, with no signal at all.',
    },
  },
};

/** What every language says at the front of the shop. */
export type HomeMessages = typeof home;
