/** A title as it is sorted and searched by its beginning: lower case, without accents, single spaces. */
export function titleKeyOf(title: string): string {
  return title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
