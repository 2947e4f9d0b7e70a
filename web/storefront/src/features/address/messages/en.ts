/** The words of forms for addresses. */
export const address = {
  fields: {
    fullName: 'Full name',
    company: 'Company (optional)',
    line1: 'Street and number',
    line2: 'Flat, floor, entrance (optional)',
    city: 'Town or city',
    postalCode: 'Postal code',
    region: 'State or province',
    country: 'Country',
    phone: 'Phone (optional)',
  },
  optionalPostalCode: 'Postal code (optional)',
  more: 'Add company or a second line',
  phoneHint: 'For the carrier alone, with its country code: +49 30 123456',
  choose: 'Choose …',
  missing: {
    fullName: 'Enter the name of whoever gets the parcel.',
    company: 'Enter the company, or leave it blank.',
    line1: 'Enter the street and the number.',
    line2: 'Enter one line, or leave it blank.',
    city: 'Enter the town or city.',
    postalCode: 'Enter the postal code.',
    region: 'Choose the state or province.',
    country: 'Choose the country.',
    phone: 'Enter the number, or leave it blank.',
  },
  wrong: {
    fullName: 'A name is one line of at most 120 characters.',
    company: 'A company’s name is one line of at most 120 characters.',
    line1: 'This is one line of at most 120 characters.',
    line2: 'This is one line of at most 120 characters.',
    city: 'A town’s name is one line of at most 80 characters.',
    postalCode: 'This does not look like a postal code.',
    region: 'There is no such state or province in this country.',
    country: 'We do not send to this country.',
    phone: 'A number starts with + and its country code: +49 30 123456',
  },
  postalCodeLike: (country: string, example: string) => `Postal codes look like ${example} there (${country}).`,
};

/** What every language says of addresses. */
export type AddressMessages = typeof address;
