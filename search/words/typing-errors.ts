/**
 * How many letters must be put in, left out or changed to make one word of another; more than `most` for any more than that.
 * Letters alike are passed over, and where two differ each of the three is tried: with so few errors that is faster than any table.
 */
export function typingErrors(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  if (rest === otherRest) return 0;
  if (most === 0) return 1;
  const [next, otherNext] = [rest.slice(1), otherRest.slice(1)];
  const changed = typingErrors(next, otherNext, most - 1);
  return 1 + Math.min(changed, typingErrors(next, otherRest, most - 1), typingErrors(rest, otherNext, most - 1));
}
