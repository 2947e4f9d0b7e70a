/** A category of the sample shop: its title in English and German, what stands below it. */
export type CategoryPlan = {
  readonly slug: string;
  readonly en: string;
  readonly de: string;
  readonly below?: readonly CategoryPlan[];
};

const leaf = (slug: string, en: string, de: string): CategoryPlan => ({ slug, en, de });

/** The category tree, three deep. */
export const categories: readonly CategoryPlan[] = [
  {
    slug: 'workshop',
    en: 'Workshop',
    de: 'Werkstatt',
    below: [
      {
        slug: 'hand-tools',
        en: 'Hand tools',
        de: 'Handwerkzeug',
        below: [
          leaf('hammers', 'Hammers', 'Hämmer'),
          leaf('saws-and-planes', 'Saws & planes', 'Sägen & Hobel'),
          leaf('chisels-and-screwdrivers', 'Chisels & screwdrivers', 'Beitel & Schraubendreher'),
          leaf('measuring', 'Measuring & marking', 'Messen & Anreißen'),
        ],
      },
      leaf('sharpening-and-care', 'Sharpening & care', 'Schärfen & Pflegen'),
      leaf('workwear', 'Workwear & storage', 'Arbeitskleidung & Kisten'),
    ],
  },
  {
    slug: 'kitchen',
    en: 'Kitchen',
    de: 'Küche',
    below: [
      {
        slug: 'knives-and-boards',
        en: 'Knives & boards',
        de: 'Messer & Bretter',
        below: [leaf('knives', 'Knives', 'Messer'), leaf('boards', 'Cutting boards', 'Schneidebretter')],
      },
      {
        slug: 'cooking',
        en: 'Cooking',
        de: 'Kochen',
        below: [leaf('pots-and-pans', 'Pots & pans', 'Töpfe & Pfannen'), leaf('utensils', 'Utensils', 'Küchenhelfer')],
      },
      {
        slug: 'tableware',
        en: 'Tableware',
        de: 'Geschirr',
        below: [
          leaf('mugs-and-cups', 'Mugs & cups', 'Becher & Tassen'),
          leaf('plates-and-bowls', 'Plates & bowls', 'Teller & Schalen'),
        ],
      },
      leaf('pantry', 'Pantry', 'Vorratskammer'),
    ],
  },
  {
    slug: 'leather',
    en: 'Leather',
    de: 'Leder',
    below: [
      {
        slug: 'bags',
        en: 'Bags',
        de: 'Taschen',
        below: [
          leaf('totes-and-satchels', 'Totes & satchels', 'Hand- & Schultaschen'),
          leaf('rucksacks', 'Rucksacks', 'Rucksäcke'),
        ],
      },
      {
        slug: 'small-leather',
        en: 'Small leather goods',
        de: 'Kleinlederwaren',
        below: [leaf('wallets', 'Wallets', 'Geldbörsen'), leaf('leather-accessories', 'Accessories', 'Accessoires')],
      },
    ],
  },
  {
    slug: 'desk',
    en: 'Writing desk',
    de: 'Schreibtisch',
    below: [
      {
        slug: 'paper',
        en: 'Paper',
        de: 'Papier',
        below: [leaf('notebooks', 'Notebooks', 'Notizbücher'), leaf('letters', 'Letters', 'Briefe')],
      },
      {
        slug: 'writing',
        en: 'Writing',
        de: 'Schreiben',
        below: [leaf('pens-and-ink', 'Pens & ink', 'Federn & Tinte'), leaf('pencils', 'Pencils', 'Bleistifte')],
      },
      leaf('desk-things', 'On the desk', 'Auf dem Tisch'),
      leaf('books', 'Books', 'Bücher'),
    ],
  },
  {
    slug: 'garden',
    en: 'Garden',
    de: 'Garten',
    below: [
      leaf('garden-tools', 'Garden tools', 'Gartengeräte'),
      leaf('watering-and-pots', 'Watering & pots', 'Gießen & Töpfe'),
      leaf('seeds-and-twine', 'Seeds & twine', 'Samen & Schnur'),
    ],
  },
  {
    slug: 'home',
    en: 'Home',
    de: 'Zuhause',
    below: [
      leaf('textiles', 'Blankets & cushions', 'Decken & Kissen'),
      leaf('light', 'Candles & lanterns', 'Kerzen & Lichter'),
      leaf('furniture-and-storage', 'Furniture & storage', 'Möbel & Aufbewahrung'),
      leaf('cleaning', 'Cleaning', 'Putzen'),
    ],
  },
];
