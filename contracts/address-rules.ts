/** What a country's post asks of an address: how its postal code looks, and whether a region belongs to it (and which there are). */
type AddressRule = {
  /** A country that has a pattern here cannot be written to without a postal code. */
  readonly postalCode?: RegExp;
  /** A postal code as people of that country write it, for the message. */
  readonly example?: string;
  readonly region?: 'required';
  /** The regions there are, where the list is short and stable; ISO 3166-2 without the country, and the three military ones of the USA. */
  readonly regions?: readonly string[];
};

const US_REGIONS =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI AA AE AP';
const CA_REGIONS = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
const AU_REGIONS = 'ACT NSW NT QLD SA TAS VIC WA';

const FOUR = /^\d{4}$/;
const FIVE = /^\d{5}$/;
const SIX = /^\d{6}$/;
const four = { postalCode: FOUR, example: '1010' };
const five = { postalCode: FIVE, example: '10115' };
const six = { postalCode: SIX, example: '110001' };

/**
 * The rules of the countries most parcels go to, by ISO 3166-1 code. A country that is not listed takes any postal code or none and any region or none:
 * a wrong refusal loses a sale, a wrong acceptance is caught by the carrier.
 */
const ADDRESS_RULES: Readonly<Record<string, AddressRule>> = {
  AT: four,
  AU: { ...four, region: 'required', regions: AU_REGIONS.split(' ') },
  BE: four,
  BG: four,
  BR: { postalCode: /^\d{5}-?\d{3}$/, example: '01310-100', region: 'required' },
  CA: {
    postalCode: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/,
    example: 'K1A 0B1',
    region: 'required',
    regions: CA_REGIONS.split(' '),
  },
  CH: four,
  CN: { ...six, region: 'required' },
  CY: four,
  CZ: { postalCode: /^\d{3} ?\d{2}$/, example: '110 00' },
  DE: five,
  DK: four,
  EE: five,
  ES: five,
  FI: five,
  FR: five,
  GB: { postalCode: /^(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/, example: 'SW1A 1AA' },
  GR: { postalCode: /^\d{3} ?\d{2}$/, example: '104 31' },
  HR: five,
  HU: four,
  IE: { postalCode: /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/, example: 'D02 AF30' },
  IN: { ...six, region: 'required' },
  IT: five,
  JP: { postalCode: /^\d{3}-?\d{4}$/, example: '100-0001', region: 'required' },
  KR: five,
  LI: four,
  LT: { postalCode: /^(?:LT-)?\d{5}$/, example: 'LT-01100' },
  LU: { postalCode: /^(?:L-)?\d{4}$/, example: '1111' },
  LV: { postalCode: /^(?:LV-)?\d{4}$/, example: 'LV-1010' },
  MT: { postalCode: /^[A-Z]{3} ?\d{4}$/, example: 'VLT 1117' },
  MX: { ...five, region: 'required' },
  NL: { postalCode: /^[1-9]\d{3} ?[A-Z]{2}$/, example: '1012 JS' },
  NO: four,
  NZ: four,
  PL: { postalCode: /^\d{2}-\d{3}$/, example: '00-001' },
  PT: { postalCode: /^\d{4}-\d{3}$/, example: '1000-205' },
  RO: six,
  SE: { postalCode: /^\d{3} ?\d{2}$/, example: '111 22' },
  SG: six,
  SI: four,
  SK: { postalCode: /^\d{3} ?\d{2}$/, example: '811 01' },
  TR: five,
  US: { postalCode: /^\d{5}(?:-\d{4})?$/, example: '94105', region: 'required', regions: US_REGIONS.split(' ') },
};

/** What a form has to ask for in a country, with a postal code to show as an example and, where they are a short list, the regions to choose from. */
export type AddressForm = {
  readonly postalCode: 'required' | 'optional';
  readonly postalCodeExample?: string | undefined;
  readonly region: 'required' | 'none';
  readonly regions?: readonly string[] | undefined;
};

/** What a form for an address in a country asks for; by the same rules that its fields are then held against. */
export function addressFormOf(country: string): AddressForm {
  const rule = ADDRESS_RULES[country];
  return {
    postalCode: rule?.postalCode ? 'required' : 'optional',
    postalCodeExample: rule?.example,
    region: rule?.region ?? 'none',
    regions: rule?.regions,
  };
}

/** Tells what is wrong with a postal code, or with there being none, in a country; undefined when it may be right. */
export function complaintOfPostalCode(country: string, postalCode: string | undefined): string | undefined {
  const rule = ADDRESS_RULES[country];
  if (!rule?.postalCode) return undefined;
  if (postalCode === undefined) return `An address in ${country} needs a postal code`;
  return rule.postalCode.test(postalCode) ? undefined : `A postal code in ${country} looks like "${rule.example}"`;
}

/** Tells what is wrong with a region, or with there being none, in a country; undefined when it may be right. */
export function complaintOfRegion(country: string, region: string | undefined): string | undefined {
  const rule = ADDRESS_RULES[country];
  if (region === undefined) return rule?.region ? `An address in ${country} needs a region` : undefined;
  return rule?.regions?.includes(region) === false ? `${country} has no region "${region}"` : undefined;
}
