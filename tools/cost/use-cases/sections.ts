import { afterSale } from './after-sale.ts';
import { catalogue } from './catalogue.ts';
import { people } from './people.ts';
import { sale } from './sale.ts';
import { stock } from './stock.ts';
import { timers } from './timers.ts';

/** Every table of docs/cost.md, by the name its test knows it by. */
export const sections = { sale, afterSale, catalogue, stock, people, timers };
