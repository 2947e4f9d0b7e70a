import { once } from '../../../../../sdk/platform/once.ts';
import { createShop, type Shop } from '../../../../../sdk/shop.ts';
import { loadFirebaseConfig } from '../../../../design/firebase-config.ts';
import { currentLanguage } from '../messages/language.ts';
import { keptMarketId } from './kept-market.ts';
import { settled } from './settled.ts';

const config = once(() => loadFirebaseConfig());
const market = keptMarketId();

/** The shop that all pages are of; the catalogue works at once, Firebase is loaded once a page has been shown. */
export const shop: Shop = createShop(
  async () => {
    await settled;
    const [{ initializeApp }, found] = await Promise.all([import('firebase/app'), config()]);
    return initializeApp(found.config);
  },
  {
    emulators: async () => (await config()).emulators,
    locale: currentLanguage(),
    ...(market !== undefined && { market }),
  },
);
