import { desk } from './desk.ts';
import { garden } from './garden.ts';
import type { Goods } from './goods.ts';
import { home } from './home.ts';
import { kitchen } from './kitchen.ts';
import { leather } from './leather.ts';
import { table } from './table.ts';
import { workshop } from './workshop.ts';

/** Everything that Cartwright & Daughters sell. */
export const allGoods: readonly Goods[] = [...workshop, ...kitchen, ...table, ...leather, ...desk, ...garden, ...home];
