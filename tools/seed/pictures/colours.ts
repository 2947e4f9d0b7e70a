/** The colours of materials, the same in every picture. */
export const TONES = {
  oak: '#c9a06a',
  ash: '#e2c595',
  beech: '#d8ab78',
  walnut: '#7b5438',
  olive: '#b3904e',
  cherry: '#ab6a42',
  steel: '#a9b8bf',
  dark: '#5b6971',
  iron: '#34383c',
  brass: '#cda552',
  copper: '#c2714a',
  cognac: '#b0642f',
  black: '#2e2a28',
  oxblood: '#74292c',
  moss: '#6f7d55',
  natural: '#d9ad7f',
  cream: '#f1e8d6',
  blue: '#40688c',
  rust: '#b9603d',
  charcoal: '#44484d',
  indigo: '#35496d',
  ecru: '#e9dec7',
  ochre: '#d29d42',
  sage: '#97aa8d',
  rose: '#c98d86',
  slate: '#717f8c',
  paper: '#fbf7ec',
  red: '#ad3b33',
  green: '#4e7048',
  honey: '#d9922b',
  terracotta: '#c4714c',
  wax: '#f3e6bf',
} as const;

/** The name of a material's colour. */
export type Tone = keyof typeof TONES;

/** What stands behind a product of each department: the wall, and the round of light on it. */
export const BACKDROPS = {
  workshop: ['#e3e8e6', '#cfdad6'],
  kitchen: ['#f4e5d3', '#ebd2b3'],
  leather: ['#eee0d1', '#e0c9ae'],
  desk: ['#e6e6f0', '#d2d3e6'],
  garden: ['#e4ecda', '#cbdcbb'],
  home: ['#f2e3df', '#e5cbc5'],
  pantry: ['#f5eccd', '#ebdca2'],
} as const;

/** A department of the shop, as pictures know it. */
export type Backdrop = keyof typeof BACKDROPS;
