import type { Import } from '../../../../contracts/catalog/import/import.ts';
import { Rejection } from '../../../../contracts/rejection.ts';

/** An import that is there; refuses `not_found`. */
export function requireImport(present: Import | undefined): Import {
  if (present) return present;
  throw new Rejection('not_found', 'There is no such import; imports are kept for 30 days.');
}
