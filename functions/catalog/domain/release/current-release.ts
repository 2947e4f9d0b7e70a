import type { Release } from '../../../../contracts/catalog/documents.ts';

/** Which release is being shown, as it is stored. */
export type CurrentRelease = Extract<Release, { kind: 'current' }>;

/** A release as it is to be shown: its manifest, and of which instant of the database it is. */
export type NextRelease = Pick<CurrentRelease, 'manifest' | 'readTime' | 'recipe'>;
