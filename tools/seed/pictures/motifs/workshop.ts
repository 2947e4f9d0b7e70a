import { line, oval, paint, poly, rect, seam, turned, words } from '../brush.ts';
import { TONES } from '../colours.ts';

/** A claw hammer, head up. */
export function hammer(wood: string): string {
  return turned(
    35,
    400,
    400,
    paint('M378 250H422L430 660A14 14 0 0 1 416 674H384A14 14 0 0 1 370 660Z', wood),
    paint(rect(366, 190, 68, 84, 8), TONES.dark),
    paint('M434 200H520A16 16 0 0 1 536 216V250A16 16 0 0 1 520 266H434Z', TONES.dark, 'down'),
    paint('M366 200C320 196 280 212 240 262C282 246 320 250 366 262Z', TONES.dark, 'down'),
  );
}

/** A joiner's mallet. */
export function mallet(wood: string, handle: string): string {
  return turned(
    28,
    400,
    400,
    paint('M380 330H420L428 680H372Z', handle),
    paint('M250 170H550L566 330H234Z', wood, 'down'),
    line('M262 230H538M256 280H546', '#00000018', 5),
    paint(rect(382, 150, 36, 22, 4), handle),
  );
}

/** A hand saw, blade to the right. */
export function saw(wood: string): string {
  const teeth = Array.from({ length: 22 }, (_, n) => `L${690 - n * 20} ${n % 2 === 0 ? 470 : 486}`).join('');
  return turned(
    -18,
    400,
    400,
    paint(`M290 330L690 420V470${teeth}L270 480Z`, TONES.steel, 'down'),
    paint('M120 300C120 260 170 250 220 262L310 310V480L250 512C200 560 120 540 116 470Z', wood),
    paint(oval(206, 400, 44, 62), '#cfdad6', 'even'),
    paint(oval(288, 360, 11), TONES.brass, 'ball'),
    paint(oval(284, 440, 11), TONES.brass, 'ball'),
  );
}

/** A bench plane. */
export function plane(wood: string): string {
  return [
    paint(rect(140, 540, 520, 90, 12), TONES.dark, 'down'),
    paint(rect(130, 612, 540, 34, 6), TONES.iron, 'down'),
    paint(poly(360, 540, 440, 360, 490, 380, 420, 560), TONES.steel),
    paint('M500 548C520 470 500 430 540 400C580 390 600 430 590 480C584 520 596 540 600 548Z', wood),
    paint(oval(240, 478, 46), wood, 'ball'),
    paint(rect(222, 510, 36, 36, 4), wood),
    paint(oval(420, 420, 15), TONES.brass, 'ball'),
  ].join('');
}

/** Bevel chisels, as many as asked for. */
export function chisels(wood: string, count: number): string {
  const step = 420 / count;
  return Array.from({ length: count }, (_, n) => {
    const x = 400 - (count - 1) * (step / 2) + n * step;
    const width = 16 + n * 7;
    return [
      paint(`M${x - 24} 180Q${x} 160 ${x + 24} 180L${x + 17} 360H${x - 17}Z`, wood),
      paint(rect(x - 19, 356, 38, 26, 4), TONES.brass),
      paint(poly(x - 10, 382, x + 10, 382, x + width, 440, x + width, 640, x - width, 640, x - width, 440), TONES.steel),
      paint(rect(x - width, 600, width * 2, 40), TONES.dark, 'down'),
    ].join('');
  }).join('');
}

/** A try square. */
export function square(wood: string): string {
  return [
    paint(rect(230, 560, 400, 78, 6), wood, 'down'),
    paint(rect(250, 160, 74, 410, 2), TONES.steel),
    paint(rect(230, 560, 116, 78, 6), wood, 'down'),
    ...[262, 288, 314].map((x) => paint(oval(x, 599, 8), TONES.brass, 'ball')),
    line('M250 200h22M250 240h14M250 280h22M250 320h14M250 360h22M250 400h14M250 440h22M250 480h14M250 520h22', '#00000055', 3),
  ].join('');
}

/** A folding rule, half open. */
export function rule(wood: string): string {
  const arm = (degrees: number, x: number, y: number) =>
    turned(
      degrees,
      x,
      y,
      paint(rect(x - 24, y - 24, 360, 48, 8), wood, 'down'),
      line(
        Array.from({ length: 11 }, (_, n) => `M${x + 20 + n * 28} ${y - 22}v${n % 2 === 0 ? 20 : 12}`).join(''),
        '#00000066',
        3,
      ),
      paint(oval(x, y, 13), TONES.brass, 'ball'),
    );
  return arm(-62, 190, 630) + arm(48, 338, 352) + arm(-52, 545, 584);
}

/** A marking gauge. */
export function gauge(wood: string): string {
  return turned(
    -25,
    400,
    400,
    paint(rect(150, 384, 500, 40, 6), wood, 'down'),
    paint(rect(350, 310, 120, 190, 20), TONES.walnut),
    paint(rect(390, 270, 40, 46, 8), TONES.brass),
    paint(poly(160, 424, 172, 424, 166, 446), TONES.iron, 'even'),
  );
}

/** Screwdrivers side by side. */
export function screwdrivers(wood: string): string {
  return [-1, 0, 1]
    .map((n) => {
      const [x, long] = [400 + n * 120, 30 * n];
      return [
        paint(rect(x - 8, 400, 16, 200 + long), TONES.steel),
        paint(poly(x - 8, 600 + long, x + 8, 600 + long, x + 15, 650 + long, x - 15, 650 + long), TONES.dark),
        paint(
          `M${x - 26} 200Q${x} 170 ${x + 26} 200C${x + 38} 270 ${x + 38} 320 ${x + 18} 380H${x - 18}C${x - 38} 320 ${x - 38} 270 ${x - 26} 200Z`,
          wood,
        ),
        paint(rect(x - 17, 378, 34, 26, 4), TONES.brass),
      ].join('');
    })
    .join('');
}

/** A workshop apron. */
export function apron(cloth: string, strap: string): string {
  return [
    line('M330 190C340 120 460 120 470 190', strap, 18),
    line('M262 390L170 420M538 390L630 420', strap, 14),
    paint(
      'M320 180H480L500 320C510 350 540 360 560 380V640A18 18 0 0 1 542 658H258A18 18 0 0 1 240 640V380C260 360 290 350 300 320Z',
      cloth,
    ),
    paint(rect(310, 440, 180, 130, 10), '#00000014', 'down'),
    seam('M322 452H478V558H322Z'),
    seam('M400 452V558'),
    paint(oval(330, 198, 9), TONES.brass, 'ball'),
    paint(oval(470, 198, 9), TONES.brass, 'ball'),
  ].join('');
}

/** Work gloves, one over the other. */
export function gloves(leather: string): string {
  const glove =
    'M300 640V420L250 350C232 322 262 300 284 322L316 356V220C316 190 356 190 356 220V200C356 170 398 170 398 200V216C398 188 438 190 438 220V250C440 224 476 228 476 256V430L460 640Z';
  return [
    turned(-14, 380, 420, paint(glove, leather), seam('M306 560H462')),
    turned(
      12,
      420,
      420,
      paint(glove, leather),
      line('M356 240V350M398 220V350M438 250V350', '#00000022', 5),
      seam('M306 560H462'),
      paint(rect(298, 590, 166, 54, 8), '#00000022', 'side'),
    ),
  ].join('');
}

/** A tool box with a tray. */
export function toolbox(wood: string): string {
  return [
    paint(poly(170, 420, 250, 260, 280, 260, 280, 420), wood),
    paint(poly(630, 420, 550, 260, 520, 260, 520, 420), wood),
    paint(rect(240, 262, 320, 34, 17), TONES.walnut, 'down'),
    paint(rect(330, 300, 20, 130), TONES.steel),
    paint(rect(400, 320, 34, 110, 8), TONES.rust),
    paint(rect(460, 330, 16, 100), TONES.dark),
    paint(rect(150, 410, 500, 230, 10), wood, 'down'),
    line('M150 486H650M150 562H650', '#00000020', 4),
    paint(rect(360, 500, 80, 40, 6), TONES.brass, 'down'),
  ].join('');
}

/** A tin with a label, such as wax or oil. */
export function tin(colour: string, label: string): string {
  return [
    paint('M230 330V600C230 650 570 650 570 600V330Z', colour),
    paint(oval(400, 330, 170, 46), TONES.steel, 'down'),
    paint(oval(400, 324, 146, 36), TONES.brass, 'down'),
    paint('M230 420C260 452 540 452 570 420V550C540 582 260 582 230 550Z', TONES.paper, 'side'),
    words(400, 520, 42, TONES.iron, label),
  ].join('');
}

/** A whetstone on its base. */
export function whetstone(fine: string, coarse: string): string {
  return [
    paint(rect(160, 560, 480, 80, 14), TONES.walnut, 'down'),
    paint(rect(200, 440, 400, 70, 6), fine, 'down'),
    paint(rect(200, 506, 400, 62, 6), coarse, 'down'),
    line('M240 470h60M340 484h90M470 466h70', '#ffffff55', 5),
  ].join('');
}
