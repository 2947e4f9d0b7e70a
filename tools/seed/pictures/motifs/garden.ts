import { line, oval, paint, poly, rect, turned, words } from '../brush.ts';
import { TONES } from '../colours.ts';

/** Secateurs, closed. */
export function secateurs(grip: string): string {
  return turned(
    18,
    400,
    400,
    paint('M380 420C330 500 310 600 330 660H380C380 590 400 500 430 430Z', grip),
    paint('M420 420C470 500 490 600 470 660H420C420 590 400 500 370 430Z', grip),
    paint('M370 420C330 330 350 230 420 170C450 260 450 350 430 430Z', TONES.steel),
    paint('M430 420C460 360 470 300 450 230C420 280 400 340 396 420Z', TONES.dark),
    paint(oval(402, 420, 30), TONES.dark, 'ball'),
    paint(oval(402, 420, 11), TONES.brass, 'ball'),
  );
}

function handled(wood: string): string {
  return (
    paint('M376 150H424C440 200 430 300 420 360H380C370 300 360 200 376 150Z', wood) +
    paint(rect(380, 352, 40, 40, 4), TONES.brass)
  );
}

/** A hand trowel. */
export function trowel(wood: string): string {
  return turned(
    24,
    400,
    400,
    handled(wood),
    paint(rect(390, 390, 20, 60), TONES.steel),
    paint('M330 450H470C476 560 440 640 400 690C360 640 324 560 330 450Z', TONES.steel),
    line('M400 470V640', '#00000030', 8),
  );
}

/** A hand fork. */
export function handFork(wood: string): string {
  return turned(
    24,
    400,
    400,
    handled(wood),
    paint(rect(390, 390, 20, 70), TONES.steel),
    paint('M326 450H474V660L460 690L446 660V500H414V660L400 700L386 660V500H354V660L340 690L326 660Z', TONES.steel),
  );
}

/** A watering can. */
export function wateringCan(metal: string): string {
  return [
    line('M290 380C240 200 520 180 540 400', metal, 26),
    paint('M540 470L690 290L720 310L560 580Z', metal),
    turned(-50, 706, 290, paint(rect(660, 270, 92, 34, 10), TONES.brass, 'down')),
    paint('M250 380H550L570 654H230Z', metal),
    paint(oval(400, 380, 150, 30), '#00000033', 'even'),
    line('M240 520H560', '#00000026', 10),
  ].join('');
}

/** A flower pot with its saucer, and something growing. */
export function pot(clay: string): string {
  return [
    line('M400 380C400 300 390 250 380 190M400 330C430 290 460 280 490 270M396 300C370 270 340 260 320 262', TONES.green, 10),
    paint(
      'M380 190C340 170 340 120 384 100C420 130 416 176 380 190ZM490 270C490 230 530 210 566 226C560 270 524 286 490 270ZM320 262C300 226 260 220 236 244C250 284 290 290 320 262Z',
      TONES.green,
      'ball',
    ),
    paint('M240 430H560L520 640H280Z', clay),
    paint(rect(222, 370, 356, 74, 8), clay),
    paint(rect(240, 628, 320, 34, 8), clay, 'down'),
  ].join('');
}

/** A packet of seeds. */
export function seeds(colour: string, bloom: string, label: string): string {
  const petals = Array.from({ length: 8 }, (_, n) => turned(n * 45, 400, 380, paint(oval(400, 322, 26, 50), bloom, 'ball')));
  return [
    turned(
      -5,
      400,
      400,
      paint(rect(246, 150, 308, 500, 6), TONES.paper, 'side'),
      paint(rect(246, 150, 308, 80, 6), colour, 'down'),
      words(400, 206, 40, TONES.paper, label),
      line('M400 400V590M400 520C440 500 460 480 470 460', TONES.green, 10),
      ...petals,
      paint(oval(400, 380, 34), TONES.ochre, 'ball'),
      paint(rect(246, 610, 308, 40), colour, 'down'),
    ),
  ].join('');
}

/** A ball of twine. */
export function twine(colour: string): string {
  return [
    paint(oval(400, 450, 200), colour, 'ball'),
    line('M250 330C360 400 470 480 560 570M220 400C340 470 430 540 500 620M310 280C420 340 520 420 590 490', '#00000022', 10),
    line('M560 330C470 400 330 500 240 560M590 410C500 480 400 570 320 630', '#ffffff33', 10),
    line('M540 590C620 640 660 600 690 650', colour, 12),
  ].join('');
}

/** A garden sieve. */
export function sieve(wood: string): string {
  const wires = Array.from({ length: 13 }, (_, n) => `M${220 + n * 30} 180V640M160 ${240 + n * 28}H640`).join('');
  return [
    `<clipPath id="mesh"><path d="${oval(400, 410, 200)}"/></clipPath>`,
    `<g clip-path="url(#mesh)">${line(wires, TONES.dark, 4)}</g>`,
    line('M180 410A220 220 0 1 1 620 410A220 220 0 1 1 180 410', wood, 56),
    line('M156 410A244 244 0 0 1 400 166', '#ffffff44', 6),
    paint(rect(380, 620, 40, 52, 6), TONES.brass, 'down'),
  ].join('');
}

/** A dibber. */
export function dibber(wood: string): string {
  return turned(
    18,
    400,
    400,
    paint(rect(280, 170, 240, 60, 30), wood, 'down'),
    paint('M360 226H440L432 540H368Z', wood),
    paint(poly(368, 540, 432, 540, 400, 690), TONES.steel),
    line('M366 320H434M366 380H434M368 440H432', '#00000033', 5),
  );
}
