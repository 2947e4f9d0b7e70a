import { TONES } from '../pictures/colours.ts';
import * as home from '../pictures/motifs/home.ts';
import * as draw from '../pictures/motifs/kitchen.ts';
import { colours, type Goods, sizes } from './goods.ts';

const here = { backdrop: 'kitchen', material: ['Stoneware'], maker: 'Mara Okafor Pottery' } as const;
const pantry = { backdrop: 'pantry', tax: 'reduced' } as const;

/** The table, and what is eaten at it. */
export const table: readonly Goods[] = [
  {
    ...here,
    code: 'CD-MUG',
    slug: 'stoneware-mug',
    category: 'mugs-and-cups',
    en: [
      'Stoneware mug',
      'Thrown by hand and dipped to the foot. Holds a third of a litre and keeps it warm through one more chapter.',
    ],
    de: [
      'Becher aus Steinzeug',
      'Von Hand gedreht und bis zum Fuß glasiert. Fasst einen Drittelliter und hält ihn noch ein Kapitel lang warm.',
    ],
    euros: 24,
    grams: 380,
    options: [colours(['Lake', 'blue'], ['Chalk', 'cream'], ['Moss', 'moss'], ['Soot', 'charcoal'])],
    draw: draw.mug,
  },
  {
    ...here,
    code: 'CD-ESP',
    slug: 'espresso-cup',
    category: 'mugs-and-cups',
    en: ['Espresso cup', 'A small cup with a saucer and thick walls, for the coffee you drink standing.'],
    de: ['Espressotasse', 'Eine kleine Tasse mit Untertasse und dicken Wänden, für den Kaffee im Stehen.'],
    euros: 18,
    grams: 290,
    options: [colours(['Chalk', 'cream'], ['Lake', 'blue'], ['Rust', 'rust'])],
    draw: draw.cup,
  },
  {
    ...here,
    code: 'CD-BWL',
    slug: 'soup-bowl',
    category: 'plates-and-bowls',
    en: ['Soup bowl', 'Deep enough for soup, wide enough for salad, and no two glazed alike.'],
    de: ['Suppenschale', 'Tief genug für Suppe, weit genug für Salat, und keine ist glasiert wie die andere.'],
    euros: 27,
    grams: 540,
    options: [colours(['Moss', 'moss'], ['Lake', 'blue'], ['Chalk', 'cream'])],
    draw: draw.bowl,
  },
  {
    ...here,
    code: 'CD-PLT',
    slug: 'dinner-plate',
    category: 'plates-and-bowls',
    en: ['Dinner plate', 'Flat, heavy and a little uneven, the way plates are that somebody made.'],
    de: ['Speiseteller', 'Flach, schwer und etwas uneben, wie Teller sind, die jemand gemacht hat.'],
    euros: 26,
    grams: 620,
    options: [sizes('Diameter', ['21 cm'], ['27 cm', 8, 260])],
    draw: () => draw.plate(TONES.cream),
  },
  {
    ...here,
    code: 'CD-JUG',
    slug: 'water-jug',
    category: 'plates-and-bowls',
    en: ['Water jug', 'A litre and a half with a lip that pours and does not drip.'],
    de: ['Wasserkrug', 'Anderthalb Liter mit einem Schnabel, der gießt und nicht tropft.'],
    euros: 56,
    grams: 1150,
    stock: 'scarce',
    options: [colours(['Slate', 'slate'], ['Chalk', 'cream'])],
    draw: draw.jug,
  },
  {
    ...pantry,
    code: 'CD-HNY',
    slug: 'heather-honey',
    category: 'pantry',
    en: ['Heather honey', 'Set honey from hives on the moor above our yard. Tastes of August.'],
    de: ['Heidehonig', 'Cremiger Honig von den Völkern im Moor über unserem Hof. Schmeckt nach August.'],
    euros: 11,
    grams: 460,
    maker: 'Moor Hives',
    options: [sizes('Jar', ['250 g'], ['500 g', 8, 320])],
    draw: () => home.jar(TONES.honey, 'HONEY'),
  },
  {
    ...pantry,
    code: 'CD-TEA',
    slug: 'tea-in-a-tin',
    category: 'pantry',
    en: ['Tea in a tin', 'A hundred grams of loose leaves in a tin that shuts with a sigh.'],
    de: ['Tee in der Dose', 'Hundert Gramm lose Blätter in einer Dose, die mit einem Seufzer schließt.'],
    euros: 13,
    grams: 210,
    options: [
      {
        name: 'Tea',
        choices: [
          { value: 'Breakfast', tone: 'green' },
          { value: 'Smoke', tone: 'charcoal' },
          { value: 'Chamomile', tone: 'ochre' },
        ],
      },
    ],
    draw: (tone) => home.teaTin(tone, 'TEA'),
  },
  {
    ...pantry,
    code: 'CD-SYR',
    slug: 'rhubarb-syrup',
    category: 'pantry',
    en: ['Rhubarb syrup', 'Our own rhubarb, sugar and lemon. One part to seven of cold water.'],
    de: ['Rhabarbersirup', 'Unser eigener Rhabarber, Zucker und Zitrone. Ein Teil auf sieben Teile kaltes Wasser.'],
    euros: 9,
    grams: 780,
    stock: 'gone',
    draw: () => home.bottle(TONES.copper, 'SYRUP'),
  },
];
