/**
 * In place of a regular expression engine of 50 kB that Firestore carries for pipelines evaluated on the device. Neither the shop nor the back office
 * asks for one, so it is never called.
 */
export const RE2JS = {
  compile(): never {
    throw new Error('Pipelines with regular expressions are left out of the pages: see web/vite-app.ts');
  },
};
