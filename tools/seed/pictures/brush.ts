/** How light falls on a shape: from the left, from above, on a ball, or evenly. */
export type Light = 'side' | 'down' | 'ball' | 'even';

/** The outline of a rectangle with round corners, as path data. */
// oxlint-disable-next-line max-params -- drawings are read faster by place and size than by names
export function rect(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r === 0) return `M${x} ${y}H${right}V${bottom}H${x}Z`;
  const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  return [
    `M${x + r} ${y}H${right - r}${corner(right, y + r)}`,
    `V${bottom - r}${corner(right - r, bottom)}H${x + r}`,
    `${corner(x, bottom - r)}V${y + r}${corner(x + r, y)}Z`,
  ].join('');
}

/** The outline of an ellipse, or of a circle, as path data. */
export function oval(x: number, y: number, radiusX: number, radiusY = radiusX): string {
  const half = (to: number) => `A${radiusX} ${radiusY} 0 1 1 ${to} ${y}`;
  return `M${x - radiusX} ${y}${half(x + radiusX)}${half(x - radiusX)}Z`;
}

/** A straight-edged outline through points (x, y, x, y, …), as path data. */
export function poly(...points: readonly number[]): string {
  const pairs = points.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${points[index + 1] ?? 0}`] : []));
  return `M${pairs.join('L')}Z`;
}

/** A shape filled with a colour and lit. */
export function paint(outline: string, colour: string, light: Light = 'side'): string {
  const lit = light === 'even' ? '' : `<path d="${outline}" fill="url(#${light})"/>`;
  return `<path d="${outline}" fill="${colour}"/>${lit}`;
}

/** A line of some width; with `dash`, a seam. */
export function line(course: string, colour: string, width: number, dash?: string): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${course}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dashes}/>`;
}

/** A seam in thread of a light colour. */
export function seam(course: string, colour = '#ffffff99'): string {
  return line(course, colour, 4, '11 9');
}

/** Parts turned about a point. */
export function turned(degrees: number, x: number, y: number, ...parts: readonly string[]): string {
  return `<g transform="rotate(${degrees} ${x} ${y})">${parts.join('')}</g>`;
}

/** Parts moved and scaled. */
export function placed(x: number, y: number, scale: number, ...parts: readonly string[]): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${parts.join('')}</g>`;
}

/** Words on a label, centred. */
// oxlint-disable-next-line max-params -- as above
export function words(x: number, y: number, size: number, colour: string, text: string): string {
  return `<text x="${x}" y="${y}" font-family="Georgia,serif" font-size="${size}" fill="${colour}" text-anchor="middle" letter-spacing="2">${text}</text>`;
}
