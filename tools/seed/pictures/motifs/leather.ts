import { line, oval, paint, placed, rect, seam, turned } from '../brush.ts';
import { TONES } from '../colours.ts';

/** A tote bag. */
export function tote(leather: string): string {
  return [
    line('M310 330C310 150 490 150 490 330', leather, 22),
    paint('M210 320H590L626 630A22 22 0 0 1 604 654H196A22 22 0 0 1 174 630Z', leather),
    seam('M224 338H576M196 634H604'),
    line('M320 326V410M480 326V410', '#00000030', 26),
    paint(oval(320, 404, 8), TONES.brass, 'ball'),
    paint(oval(480, 404, 8), TONES.brass, 'ball'),
  ].join('');
}

/** A satchel with two straps. */
export function satchel(leather: string): string {
  return [
    line('M180 330C180 150 620 150 620 330', leather, 18),
    paint(rect(160, 300, 480, 350, 34), leather),
    paint(
      'M160 334A34 34 0 0 1 194 300H606A34 34 0 0 1 640 334V470C640 520 560 530 400 530C240 530 160 520 160 470Z',
      leather,
      'down',
    ),
    seam('M178 330V466C178 506 260 514 400 514C540 514 622 506 622 466V330'),
    ...[270, 496].map((x) =>
      [
        paint(rect(x, 460, 34, 120, 8), leather),
        paint(rect(x - 6, 520, 46, 38, 6), TONES.brass),
        paint(rect(x + 4, 530, 26, 18, 3), leather, 'even'),
      ].join(''),
    ),
  ].join('');
}

/** A rucksack with a roll top. */
export function rucksack(cloth: string, leather: string): string {
  return [
    paint(rect(190, 330, 420, 324, 50), cloth),
    paint(rect(230, 200, 340, 190, 40), cloth, 'down'),
    paint(rect(214, 186, 372, 56, 28), leather, 'down'),
    paint(rect(250, 470, 300, 160, 24), cloth, 'down'),
    seam('M262 486H538'),
    ...[300, 470].map((x) => paint(rect(x, 220, 30, 230, 8), leather) + paint(rect(x - 5, 400, 40, 32, 5), TONES.brass)),
    line('M370 186C370 150 430 150 430 186', leather, 14),
  ].join('');
}

/** A wallet, folded. */
export function wallet(leather: string): string {
  return [
    turned(
      -8,
      400,
      420,
      paint(rect(190, 320, 420, 280, 22), leather, 'down'),
      paint(rect(430, 330, 190, 260, 18), '#00000022', 'side'),
    ),
    turned(
      -8,
      400,
      420,
      paint(rect(180, 300, 420, 280, 22), leather),
      seam('M196 316H584V564H196Z'),
      paint(rect(520, 410, 90, 60, 14), leather, 'down'),
      paint(oval(556, 440, 13), TONES.brass, 'ball'),
    ),
  ].join('');
}

/** A card holder with cards in it. */
export function cardHolder(leather: string): string {
  return [
    paint(rect(250, 210, 300, 200, 16), TONES.slate, 'down'),
    paint(rect(262, 250, 300, 200, 16), TONES.ochre, 'down'),
    paint(rect(230, 320, 340, 310, 24), leather),
    paint('M230 420C320 460 480 460 570 420V606A24 24 0 0 1 546 630H254A24 24 0 0 1 230 606Z', leather, 'down'),
    seam('M244 438C330 474 470 474 556 438M246 614H554'),
  ].join('');
}

/** A belt, rolled up. */
export function belt(leather: string): string {
  return [
    paint(oval(400, 430, 216), leather, 'ball'),
    ...[176, 136, 96, 58].map((radius) =>
      line(
        `M${400 - radius} 430A${radius} ${radius} 0 1 1 ${400 + radius} 430A${radius} ${radius} 0 1 1 ${400 - radius} 430`,
        '#00000030',
        5,
      ),
    ),
    paint(rect(540, 380, 130, 104, 8), leather, 'down'),
    line('M600 364H690V500H600Z', TONES.brass, 20),
    line('M600 432H684', TONES.brass, 14),
  ].join('');
}

/** A key fob with two keys. */
export function keyFob(leather: string): string {
  const key = (degrees: number) =>
    turned(
      degrees,
      400,
      240,
      paint(rect(388, 300, 24, 250, 6), TONES.steel),
      paint(rect(406, 500, 34, 20, 3), TONES.steel),
      paint(rect(406, 460, 24, 18, 3), TONES.steel),
      line('M360 290A40 40 0 1 1 440 290A40 40 0 1 1 360 290', TONES.steel, 20),
    );
  return [
    key(30),
    key(8),
    turned(
      -22,
      400,
      240,
      paint('M370 270H430L456 580A56 56 0 0 1 344 580Z', leather),
      seam('M382 290H418L440 576A40 40 0 0 1 360 576Z'),
    ),
    line('M344 220A56 56 0 1 1 456 220A56 56 0 1 1 344 220', TONES.brass, 14),
  ].join('');
}

/** A watch strap in two parts. */
export function watchStrap(leather: string): string {
  return turned(
    20,
    400,
    400,
    paint('M340 130H460V360H340Z', leather),
    paint(rect(326, 110, 148, 46, 8), TONES.steel, 'down'),
    line('M400 120V190', TONES.steel, 10),
    seam('M356 170V346H444V170'),
    paint('M340 430H460V650C460 700 340 700 340 650Z', leather),
    seam('M356 446V650C356 680 444 680 444 650V446'),
    ...[520, 560, 600, 640].map((y) => paint(oval(400, y, 8), TONES.black, 'even')),
  );
}

/** A roll for tools or pencils, half open. */
export function toolRoll(leather: string): string {
  return [
    paint(rect(150, 300, 480, 300, 14), leather, 'down'),
    ...[200, 270, 340, 410].map((x, n) =>
      paint(rect(x, 220, 26, 220, 8), [TONES.steel, TONES.beech, TONES.rust, TONES.dark][n] ?? TONES.steel),
    ),
    paint(rect(150, 400, 330, 200, 10), leather),
    seam('M164 414H466M236 414V590M306 414V590M376 414V590'),
    paint(rect(560, 290, 120, 330, 60), leather),
    placed(0, 0, 1, line('M620 440H700', TONES.brass, 16)),
  ].join('');
}

/** A glasses case, half open. */
export function glassesCase(leather: string): string {
  return [
    turned(-6, 400, 470, paint(rect(150, 380, 500, 190, 95), leather, 'down'), seam('M200 396H600')),
    turned(
      -6,
      400,
      470,
      paint('M150 475C150 420 190 380 245 380H555C610 380 650 420 650 475C560 520 240 520 150 475Z', '#00000026', 'even'),
      paint(oval(400, 500, 14), TONES.brass, 'ball'),
    ),
    line(
      'M250 350A56 50 0 1 1 362 350A56 50 0 1 1 250 350M438 340A56 50 0 1 1 550 340A56 50 0 1 1 438 340M362 344C384 326 416 324 438 336',
      TONES.walnut,
      14,
    ),
  ].join('');
}
