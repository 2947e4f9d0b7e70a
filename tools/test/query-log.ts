import { join } from 'node:path';
import { root } from '../root.ts';

/** Where the suites of a run write the shape of every query that they see; the indexes are held against it in the end. */
export const queryLog = join(root, '.cartwright', 'test', 'queries.jsonl');
