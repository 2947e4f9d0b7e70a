import type { Route } from './route.ts';

/** Sorts words before parameters, since the first route that fits an address gets it; throws when two routes are alike. */
export function byPrecision(a: Route, b: Route): number {
  const [one, other] = [shapeOf(a), shapeOf(b)];
  if (one === other && a !== b) throw new Error(`Two routes answer ${a.endpoint.method} ${a.endpoint.path}`);
  return one < other ? -1 : 1;
}

/** A parameter becomes "~", which sorts behind every character of a path's words. */
function shapeOf({ endpoint }: Route): string {
  return `${endpoint.path.replaceAll(/\{\w+\}/g, '~')} ${endpoint.method}`;
}

/** A path as Hono writes it: `/v1/orders/{id}` is `/v1/orders/:id`. */
export function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}
