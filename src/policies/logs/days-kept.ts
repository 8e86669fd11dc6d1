import type { Order } from '../forms/order.ts';
import { moreOrForever } from '../forms/order.ts';

/** Days; 0 means for ever where it is written, and nothing was decided where it is not. */
export const daysKept: Order = { ...moreOrForever, rank: (value) => (value === null ? -1 : moreOrForever.rank(value)) };
