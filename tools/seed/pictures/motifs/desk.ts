import { line, oval, paint, poly, rect, seam, turned, words } from '../brush.ts';
import { TONES } from '../colours.ts';

/** A notebook with a ribbon. */
export function notebook(cover: string): string {
  return [
    turned(
      -7,
      400,
      400,
      paint(rect(262, 180, 320, 460, 10), TONES.paper, 'down'),
      paint(rect(240, 170, 330, 460, 14), cover),
      paint(rect(240, 170, 50, 460, 14), '#00000026', 'even'),
      line('M520 170V630', '#00000044', 12),
      line('M420 630V690L434 676', TONES.red, 12),
    ),
  ].join('');
}

/** A pad of paper with lines. */
export function pad(cover: string, ruled: boolean): string {
  const ruling = ruled ? Array.from({ length: 9 }, (_, n) => `M270 ${310 + n * 36}H530`).join('') : '';
  return turned(
    6,
    400,
    400,
    paint(rect(236, 170, 328, 480, 8), TONES.paper, 'down'),
    line(ruling, '#40688c44', 3),
    paint(rect(226, 160, 348, 90, 8), cover, 'down'),
    seam('M240 228H560'),
  );
}

/** Pencils in a bundle. */
export function pencils(colours: readonly string[]): string {
  const step = 48;
  const bundle = colours.map((colour, n) => {
    const x = 400 - (colours.length - 1) * (step / 2) + n * step;
    return [
      paint(rect(x - 20, 260, 40, 380), colour),
      paint(poly(x - 20, 260, x, 180, x + 20, 260), TONES.ash),
      paint(poly(x - 7, 208, x, 180, x + 7, 208), TONES.iron, 'even'),
      paint(rect(x - 20, 620, 40, 26, 4), TONES.brass),
    ].join('');
  });
  return turned(
    12,
    400,
    400,
    ...bundle,
    paint(rect(400 - colours.length * 26, 470, colours.length * 52, 60, 4), TONES.paper, 'side'),
  );
}

/** A fountain pen beside its cap. */
export function fountainPen(barrel: string): string {
  return turned(
    38,
    400,
    400,
    paint('M360 340H440L430 640A30 30 0 0 1 370 640Z', barrel),
    paint(rect(358, 326, 84, 22, 6), TONES.brass),
    paint('M368 326L384 250H416L432 326Z', TONES.black),
    paint(poly(384, 250, 400, 130, 416, 250), TONES.brass),
    line('M400 160V220', TONES.iron, 4),
    turned(
      -90,
      560,
      400,
      paint(rect(520, 330, 84, 270, 34), barrel),
      paint(rect(516, 570, 92, 22, 6), TONES.brass),
      paint(rect(590, 360, 14, 150, 7), TONES.brass),
    ),
  );
}

/** A bottle of ink. */
export function ink(colour: string, label: string): string {
  return [
    paint(
      'M290 330H510C570 340 600 390 600 440V600A54 54 0 0 1 546 654H254A54 54 0 0 1 200 600V440C200 390 230 340 290 330Z',
      colour,
    ),
    paint('M290 330H510C570 340 600 390 600 440V480H200V440C200 390 230 340 290 330Z', '#ffffff30', 'even'),
    paint(rect(320, 200, 160, 120, 14), TONES.iron, 'side'),
    paint(rect(336, 312, 128, 26), '#ffffff66', 'side'),
    paint(rect(270, 480, 260, 116, 6), TONES.paper, 'side'),
    words(400, 552, 40, TONES.iron, label),
  ].join('');
}

/** Writing paper and envelopes tied with a ribbon. */
export function letterSet(ribbon: string): string {
  return [
    turned(5, 400, 440, paint(rect(190, 250, 420, 330, 4), TONES.paper, 'down')),
    turned(
      -4,
      400,
      440,
      paint(rect(180, 290, 440, 320, 6), TONES.cream, 'down'),
      line('M180 292L400 480L620 292', '#00000022', 6),
    ),
    turned(
      -4,
      400,
      440,
      paint(rect(370, 284, 44, 332), ribbon, 'side'),
      line('M392 450C300 380 320 500 392 452C470 380 470 510 392 452', ribbon, 22),
    ),
  ].join('');
}

/** A desk tray with things in it. */
export function deskTray(wood: string): string {
  return [
    paint('M130 470H670L640 640H160Z', wood),
    paint('M150 450H650L670 480H130Z', TONES.walnut, 'down'),
    paint(rect(220, 380, 24, 90, 4), TONES.blue),
    paint(rect(270, 340, 20, 130, 4), TONES.ochre),
    paint(rect(320, 400, 110, 70, 8), TONES.paper, 'down'),
    paint(rect(470, 420, 130, 50, 10), TONES.slate, 'down'),
    line('M300 490V630M460 490V630', '#00000026', 6),
  ].join('');
}

/** Sealing wax and a seal. */
export function sealingWax(wax: string): string {
  return [
    turned(-24, 300, 420, paint(rect(270, 190, 60, 420, 8), wax), line('M300 190V160', TONES.cream, 8)),
    turned(
      16,
      500,
      420,
      paint('M460 200C440 300 480 380 470 470H550C540 380 580 300 560 200C540 170 480 170 460 200Z', TONES.walnut),
      paint(rect(450, 466, 120, 60, 8), TONES.brass, 'side'),
    ),
    paint(oval(400, 610, 76, 46), wax, 'ball'),
    words(400, 626, 44, '#00000055', 'C'),
  ].join('');
}

/** A desk clock. */
export function clock(wood: string): string {
  return [
    paint('M190 654V410C190 200 610 200 610 410V654Z', wood),
    paint(oval(400, 430, 150), TONES.brass, 'ball'),
    paint(oval(400, 430, 132), TONES.paper, 'even'),
    line('M400 318V336M400 524V542M288 430H306M494 430H512', TONES.iron, 8),
    line('M400 430V350M400 430L460 466', TONES.iron, 10),
    paint(rect(170, 634, 460, 30, 6), TONES.walnut, 'down'),
  ].join('');
}

/** A book, standing, seen from the front. */
export function book(cover: string, title: string): string {
  return [
    paint(rect(256, 176, 312, 476, 4), TONES.paper, 'down'),
    paint(rect(236, 164, 320, 490, 8), cover),
    paint(rect(236, 164, 40, 490, 8), '#00000022', 'even'),
    line('M300 260H520V430H300Z', TONES.brass, 4),
    words(410, 360, 44, TONES.cream, title),
  ].join('');
}

/** A book that comes as a file: a sheet with a folded corner. */
export function download(cover: string, title: string): string {
  return [
    paint('M230 150H490L580 240V650H230Z', TONES.paper, 'down'),
    paint(poly(490, 150, 490, 240, 580, 240), '#00000022', 'even'),
    paint(rect(270, 270, 270, 190, 6), cover, 'down'),
    words(405, 380, 42, TONES.cream, title),
    line('M405 500V590M370 560L405 596L440 560', cover, 14),
  ].join('');
}
