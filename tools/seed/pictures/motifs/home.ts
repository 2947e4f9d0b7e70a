import { line, oval, paint, poly, rect, turned, words } from '../brush.ts';
import { TONES } from '../colours.ts';

/** A blanket, folded, with a fringe. */
export function blanket(cloth: string, stripe: string): string {
  const fringe = Array.from({ length: 22 }, (_, n) => `M${176 + n * 21} 630v30`).join('');
  return [
    paint(rect(160, 500, 480, 130, 30), cloth, 'down'),
    paint(rect(170, 390, 460, 130, 30), cloth, 'down'),
    paint(rect(180, 290, 440, 120, 30), cloth, 'down'),
    line('M250 292V628M286 292V628', stripe, 14),
    line('M520 292V628', stripe, 26),
    line(fringe, cloth, 8),
  ].join('');
}

/** A cushion. */
export function cushion(cloth: string, stripe: string): string {
  return [
    paint(
      'M190 230C300 260 500 260 610 230C590 340 590 540 610 650C500 620 300 620 190 650C210 540 210 340 190 230Z',
      cloth,
      'ball',
    ),
    line('M300 256C310 380 310 500 300 628M340 256C350 380 350 500 340 628M500 256C490 380 490 500 500 628', stripe, 12),
  ].join('');
}

/** A candle in a glass. */
export function candle(wax: string, label: string): string {
  return [
    paint('M400 250C360 210 390 180 400 140C420 180 440 210 400 250Z', TONES.honey, 'ball'),
    line('M400 250V300', TONES.iron, 8),
    paint(rect(260, 300, 280, 354, 26), wax),
    paint(rect(244, 280, 312, 380, 30), '#ffffff3a', 'side'),
    paint(rect(290, 420, 220, 150, 4), TONES.paper, 'side'),
    words(400, 510, 36, TONES.iron, label),
  ].join('');
}

/** A lantern. */
export function lantern(metal: string): string {
  return [
    line('M320 210C320 110 480 110 480 210', metal, 14),
    paint(poly(280, 270, 520, 270, 460, 200, 340, 200), metal, 'down'),
    paint(rect(290, 270, 220, 330), '#f7e8b4', 'ball'),
    paint('M400 500C370 460 390 420 400 390C416 420 430 460 400 500Z', TONES.honey, 'ball'),
    paint(rect(366, 500, 68, 100, 6), TONES.wax),
    line('M290 270V600M400 270V380M510 270V600', metal, 16),
    paint(rect(260, 596, 280, 56, 8), metal, 'down'),
  ].join('');
}

/** A basket with handles. */
export function basket(willow: string): string {
  const weave = Array.from({ length: 7 }, (_, n) => {
    const y = 430 + n * 32;
    return `M${196 + n * 8} ${y}Q300 ${y + 22} 400 ${y}T${604 - n * 8} ${y}`;
  }).join('');
  return [
    line('M230 410C230 160 570 160 570 410', willow, 26),
    paint('M170 400H630L580 650H220Z', willow),
    line(weave, '#00000026', 8),
    line('M250 420L272 640M330 420L342 644M400 420V644M470 420L458 644M550 420L528 640', '#ffffff2c', 8),
    paint(rect(156, 382, 488, 40, 20), willow, 'down'),
  ].join('');
}

/** A broom. */
export function broom(wood: string): string {
  return turned(
    14,
    400,
    400,
    paint(rect(388, 100, 24, 400, 12), wood),
    paint('M340 490H460L540 680H260Z', TONES.ochre),
    paint(rect(336, 470, 128, 40, 10), TONES.walnut, 'down'),
    line('M350 520L300 670M380 520L360 674M420 520L440 674M450 520L500 670', '#00000026', 6),
    line('M330 550H470', TONES.red, 8),
  );
}

/** A stool with three legs. */
export function stool(wood: string): string {
  return [
    paint(poly(270, 350, 320, 350, 250, 660, 214, 660), wood),
    paint(poly(480, 350, 530, 350, 586, 660, 550, 660), wood),
    paint(poly(376, 350, 424, 350, 416, 664, 384, 664), TONES.walnut),
    line('M256 540H546', wood, 16),
    paint(oval(400, 340, 200, 52), wood, 'down'),
    paint(oval(400, 326, 200, 48), wood, 'down'),
  ].join('');
}

/** A brush for hands, dishes or clothes. */
export function brush(wood: string): string {
  const hairs = Array.from({ length: 30 }, (_, n) => `M${180 + n * 15} 500v${90 + (n % 3) * 8}`).join('');
  return turned(-6, 400, 480, line(hairs, TONES.wax, 10), paint(rect(150, 400, 500, 110, 50), wood, 'down'));
}

/** A bar of soap on a dish. */
export function soap(colour: string, label: string): string {
  return [
    paint('M150 560H650C640 640 560 656 400 656C240 656 160 640 150 560Z', TONES.cream, 'down'),
    paint(rect(220, 420, 360, 150, 50), colour, 'down'),
    words(400, 512, 44, '#00000055', label),
  ].join('');
}

/** Hooks on a rail. */
export function hooks(wood: string): string {
  return [
    paint(rect(130, 310, 540, 110, 14), wood, 'down'),
    ...[220, 340, 460, 580].map(
      (x) =>
        paint(rect(x - 20, 330, 40, 60, 10), TONES.brass) +
        line(`M${x} 380V500C${x} 550 ${x + 60} 550 ${x + 60} 500`, TONES.brass, 20) +
        paint(oval(x + 60, 494, 16), TONES.brass, 'ball'),
    ),
  ].join('');
}

/** A jar with a cloth over its lid. */
export function jar(content: string, label: string): string {
  return [
    paint(rect(240, 320, 320, 334, 50), content),
    paint(rect(232, 310, 336, 346, 54), '#ffffff30', 'side'),
    paint('M250 250H550L590 330C520 350 280 350 210 330Z', TONES.ecru, 'side'),
    line('M228 322C300 346 500 346 572 322', TONES.red, 8),
    paint(rect(286, 430, 228, 130, 6), TONES.paper, 'side'),
    words(400, 510, 40, TONES.iron, label),
  ].join('');
}

/** A tea tin. */
export function teaTin(colour: string, label: string): string {
  return [
    paint(rect(260, 260, 280, 394, 16), colour),
    paint(rect(250, 200, 300, 90, 18), colour, 'down'),
    paint(rect(250, 280, 300, 12), '#00000033', 'even'),
    paint(oval(400, 470, 100), TONES.paper, 'side'),
    words(400, 484, 42, TONES.iron, label),
  ].join('');
}

/** A bottle with a cork. */
export function bottle(content: string, label: string): string {
  return [
    paint(rect(370, 150, 60, 50, 8), TONES.beech),
    paint(
      'M364 196H436V300C436 340 520 360 520 440V620A34 34 0 0 1 486 654H314A34 34 0 0 1 280 620V440C280 360 364 340 364 300Z',
      content,
    ),
    paint(rect(296, 450, 208, 140, 4), TONES.paper, 'side'),
    words(400, 532, 38, TONES.iron, label),
    line('M310 430C314 400 340 380 356 366', '#ffffff66', 10),
  ].join('');
}
