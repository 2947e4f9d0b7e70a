import { BACKDROPS, type Backdrop } from './colours.ts';

const LIGHTS = [
  '<linearGradient id="side"><stop stop-color="#fff" stop-opacity=".25"/><stop offset=".4" stop-color="#fff" stop-opacity="0"/><stop offset=".6" stop-opacity="0"/><stop offset="1" stop-opacity=".25"/></linearGradient>',
  '<linearGradient id="down" x2="0" y2="1"><stop stop-color="#fff" stop-opacity=".25"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-opacity=".22"/></linearGradient>',
  '<radialGradient id="ball" cx=".35" cy=".3" r=".8"><stop stop-color="#fff" stop-opacity=".35"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-opacity=".28"/></radialGradient>',
].join('');

/** A square picture (SVG, 800 by 800): a product on the backdrop of its department, on a soft shadow as wide as `shadow` says. */
export function drawPicture(backdrop: Backdrop, content: string, shadow = 220): string {
  const [wall, light] = BACKDROPS[backdrop];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800">',
    `<defs>${LIGHTS}</defs>`,
    `<path fill="${wall}" d="M0 0H800V800H0Z"/><circle cx="400" cy="385" r="285" fill="${light}"/>`,
    shadow > 0 ? `<ellipse cx="400" cy="668" rx="${shadow}" ry="22" fill="#000" opacity=".14"/>` : '',
    content,
    '</svg>\n',
  ].join('');
}
