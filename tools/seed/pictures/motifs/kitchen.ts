import { line, oval, paint, placed, poly, rect, turned } from '../brush.ts';
import { TONES } from '../colours.ts';

function handle(wood: string, x: number, y: number, long: number): string {
  return [
    paint(`M${x} ${y}H${x + long - 20}Q${x + long + 6} ${y + 22} ${x + long - 14} ${y + 50}H${x}Z`, wood, 'down'),
    ...[0.2, 0.5, 0.8].map((part) => paint(oval(x + long * part, y + 25, 7), TONES.brass, 'ball')),
  ].join('');
}

/** A chef's knife. */
export function chefKnife(wood: string): string {
  return turned(
    -38,
    400,
    400,
    paint('M70 470C180 380 330 352 470 356V440H420C320 470 180 480 70 470Z', TONES.steel, 'down'),
    line('M84 468C190 474 320 462 420 432H466', '#ffffff88', 6),
    paint(rect(466, 352, 26, 60, 4), TONES.dark),
    handle(wood, 490, 358, 210),
  );
}

/** A paring knife, on its side by half an apple. */
export function paringKnife(wood: string): string {
  return [
    paint(
      'M470 640C380 640 360 470 450 450C480 440 500 456 520 456C540 456 560 440 590 450C680 470 650 640 570 640Z',
      TONES.red,
      'ball',
    ),
    line('M520 456C518 430 530 410 546 400', TONES.walnut, 8),
    turned(
      -35,
      400,
      400,
      paint('M150 452C220 412 300 398 370 400V448H330C270 462 210 462 150 452Z', TONES.steel, 'down'),
      handle(wood, 368, 398, 170),
    ),
  ].join('');
}

/** A bread knife. */
export function breadKnife(wood: string): string {
  const teeth = Array.from({ length: 20 }, (_, n) => `Q${440 - n * 18 - 9} ${460 + (n > 15 ? 2 : 10)} ${422 - n * 18} 442`).join(
    '',
  );
  return turned(
    -38,
    400,
    400,
    paint(`M60 430Q70 376 120 372H470V442H440${teeth}Z`, TONES.steel, 'down'),
    paint(rect(466, 364, 22, 70, 4), TONES.dark),
    handle(wood, 486, 372, 200),
  );
}

/** A cutting board with a hole to hang it by. */
export function board(wood: string): string {
  return [
    paint(
      'M360 140H440V230C440 250 460 256 500 256H540A24 24 0 0 1 564 280V630A24 24 0 0 1 540 654H260A24 24 0 0 1 236 630V280A24 24 0 0 1 260 256H300C340 256 360 250 360 230Z',
      wood,
    ),
    line('M300 280V640M352 260V640M450 260V640M506 280V640', '#00000014', 6),
    paint(oval(400, 178, 15), '#ebd2b3', 'even'),
  ].join('');
}

/** A cast-iron skillet from above. */
export function skillet(): string {
  return [
    paint('M520 470L680 640A20 20 0 0 1 650 668L490 500Z', TONES.iron),
    paint(oval(640, 630, 11), '#f4e5d3', 'even'),
    paint(oval(380, 370, 220), TONES.iron, 'ball'),
    paint(oval(380, 370, 184), '#25292c', 'ball'),
    paint(oval(380, 370, 184), '#ffffff08', 'even'),
    line('M250 300A150 150 0 0 1 360 224', '#ffffff44', 10),
  ].join('');
}

/** A casserole with its lid. */
export function casserole(enamel: string): string {
  return [
    paint('M150 420H110A20 20 0 0 0 110 470H170M650 420H690A20 20 0 0 1 690 470H630', enamel, 'down'),
    paint('M160 390H640V560C640 640 600 656 560 656H240C200 656 160 640 160 560Z', enamel),
    paint('M150 390C170 290 630 290 650 390Z', enamel, 'down'),
    paint(rect(140, 380, 520, 28, 14), enamel, 'down'),
    paint(oval(400, 292, 34, 24), TONES.brass, 'ball'),
    line('M210 450V560', '#ffffff66', 12),
  ].join('');
}

/** A mug of stoneware, glazed down to the foot. */
export function mug(glaze: string): string {
  return [
    line('M548 350C660 340 660 540 540 540', glaze, 40),
    line('M548 350C660 340 660 540 540 540', '#00000022', 12),
    paint('M240 270H560V590A56 56 0 0 1 504 646H296A56 56 0 0 1 240 590Z', TONES.natural),
    paint('M240 270H560V540C500 570 450 530 400 556C340 580 300 540 240 560Z', glaze),
    paint(oval(400, 270, 160, 36), glaze, 'down'),
    paint(oval(400, 276, 136, 26), '#00000044', 'even'),
    line('M274 340V470', '#ffffff66', 12),
  ].join('');
}

/** An espresso cup on its saucer. */
export function cup(glaze: string): string {
  return [
    paint(oval(400, 620, 250, 44), glaze, 'down'),
    paint(oval(400, 612, 120, 18), '#00000018', 'even'),
    line('M520 450C600 440 600 540 510 545', glaze, 28),
    paint('M270 410H530C530 540 500 610 440 616H360C300 610 270 540 270 410Z', glaze),
    paint(oval(400, 410, 130, 30), glaze, 'down'),
    paint(oval(400, 414, 108, 20), '#4a2c1a', 'even'),
  ].join('');
}

/** A bowl. */
export function bowl(glaze: string): string {
  return [
    paint(rect(320, 610, 160, 46, 8), TONES.natural),
    paint('M140 400H660C650 560 540 636 480 636H320C260 636 150 560 140 400Z', TONES.natural),
    paint('M140 400H660C654 500 600 560 560 580C500 560 450 600 380 590C320 580 290 600 240 590C180 550 146 490 140 400Z', glaze),
    paint(oval(400, 400, 260, 58), glaze, 'down'),
    paint(oval(400, 408, 226, 42), '#00000030', 'even'),
  ].join('');
}

/** A plate, seen from above. */
export function plate(glaze: string): string {
  return [
    paint(oval(400, 400, 270), glaze, 'ball'),
    paint(oval(400, 400, 190), '#00000016', 'ball'),
    paint(oval(404, 404, 180), glaze, 'even'),
    line('M220 330A190 190 0 0 1 330 222', '#ffffff77', 10),
  ].join('');
}

/** A jug. */
export function jug(glaze: string): string {
  return [
    line('M540 300C670 300 660 520 560 540', glaze, 38),
    paint(
      'M270 230L230 190C250 186 290 180 300 180H540V270C540 330 580 370 580 470C580 580 540 654 480 654H330C260 654 230 580 230 470C230 370 290 330 280 260Z',
      glaze,
    ),
    paint('M234 192C260 220 520 216 540 182C500 170 320 168 234 192Z', '#00000033', 'even'),
    line('M284 400C270 440 270 480 278 530', '#ffffff66', 14),
  ].join('');
}

/** A pepper mill. */
export function mill(wood: string): string {
  return [
    paint('M330 654L350 420C330 380 340 350 370 340H430C460 350 470 380 450 420L470 654Z', wood),
    paint('M350 340C320 300 330 220 400 210C470 220 480 300 450 340Z', wood, 'ball'),
    paint(rect(346, 330, 108, 18, 6), TONES.brass),
    paint(oval(400, 204, 18), TONES.brass, 'ball'),
    line('M344 560H458M340 600H462', '#00000022', 6),
  ].join('');
}

/** Wooden spoons and a turner in a crock. */
export function spoons(wood: string, crock: string): string {
  const spoon = (degrees: number, head: string) =>
    turned(degrees, 400, 560, paint(rect(391, 230, 18, 360, 9), wood), paint(head, wood, 'ball'));
  return [
    spoon(-20, oval(400, 200, 46, 66)),
    spoon(2, poly(360, 130, 440, 130, 424, 270, 376, 270)),
    spoon(22, oval(400, 210, 42, 60)),
    paint('M270 430H530L510 620A34 34 0 0 1 476 654H324A34 34 0 0 1 290 620Z', crock),
    paint(oval(400, 430, 130, 24), crock, 'down'),
  ].join('');
}

/** A rolling pin. */
export function rollingPin(wood: string): string {
  return turned(
    -30,
    400,
    400,
    paint(rect(90, 380, 620, 40, 20), TONES.walnut, 'down'),
    paint(rect(190, 342, 420, 116, 26), wood, 'down'),
  );
}

/** A salt cellar with a swivel lid. */
export function saltCellar(wood: string): string {
  return [
    placed(0, 0, 1, paint('M220 430H580V600C580 640 540 654 520 654H280C260 654 220 640 220 600Z', wood)),
    paint(oval(400, 430, 180, 46), '#ffffff', 'down'),
    turned(-14, 230, 400, paint(rect(214, 352, 380, 56, 26), wood, 'down'), paint(oval(250, 380, 12), TONES.brass, 'ball')),
  ].join('');
}

/** A linen towel on a peg, with stripes. */
export function towel(cloth: string, stripe: string): string {
  return [
    paint(oval(400, 190, 22), TONES.walnut, 'ball'),
    paint(
      'M380 200H420C470 240 520 260 540 300V640L490 654L440 640L400 654L360 640L310 654L260 640V300C280 260 330 240 380 200Z',
      cloth,
    ),
    line('M262 540C320 556 480 556 538 540M262 570C320 586 480 586 538 570', stripe, 12),
    line('M400 220C390 340 380 460 384 620M450 280C446 380 450 500 452 600', '#00000016', 8),
  ].join('');
}
