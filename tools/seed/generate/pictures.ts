import { TONES, type Tone } from '../pictures/colours.ts';
import { drawPicture } from '../pictures/draw-picture.ts';
import type { Goods } from '../shop/goods.ts';
import { toneOf, variantsOf } from './variants.ts';

/** Where the picture of goods in a tone is served. */
export function pictureUrl(slug: string, tone: string | undefined): string {
  return `/media/${slug}${tone === undefined ? '' : `-${tone}`}.svg`;
}

/** The pictures of goods by their address: one for each tone that it comes in. */
export function picturesOf(goods: Goods): ReadonlyMap<string, string> {
  const tones = [...new Set(variantsOf(goods).map(toneOf))];
  return new Map(
    tones.map((tone) => [pictureUrl(goods.slug, tone), drawPicture(goods.backdrop, goods.draw(isTone(tone) ? TONES[tone] : ''))]),
  );
}

function isTone(tone: string | undefined): tone is Tone {
  return tone !== undefined && tone in TONES;
}
