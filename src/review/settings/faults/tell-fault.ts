import { nearestOf } from '../../../core/nearest.ts';
import { missingKey, unknownKey } from './fault-words.ts';
import type { Fault } from './yaml-data.ts';

/** What a kind of file may hold, and where that is said. */
interface Page {
  /** How the document as a whole is called. */
  readonly whole: string;
  /** Every key that may stand somewhere in it, to tell what a misspelt one means. */
  readonly keys: readonly string[];
  /** Those that may stand at a place; of two that are as near what was written, one of these was meant. */
  readonly keysAt?: (route: Fault['route']) => readonly string[];
  readonly path: string;
}

/** One of the faults of a document in one line: where, what, and what to do. */
export function tellFault(fault: Fault, faults: readonly Fault[], page: Page): string {
  const subject = fault.route.length === 0 ? `${page.whole} ` : `${nameOf(fault.route)}: `;
  return `${subject}${fault.message}${hintFor(fault, faults, page)}`;
}

/** `companion.only[0].is`. */
function nameOf(route: Fault['route']): string {
  return route.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`), '');
}

/** A key that is not known beside one that is missing is nearly always that one, misspelt. */
function hintFor({ route, message }: Fault, faults: readonly Fault[], { keys, keysAt, path }: Page): string {
  if (message !== unknownKey) return '';
  const parent = nameOf(route.slice(0, -1));
  const missing = faults.filter((one) => one.message === missingKey && nameOf(one.route.slice(0, -1)) === parent);
  const here = keysAt?.(route.slice(0, -1)) ?? [];
  const near = nearestOf(String(route.at(-1)), [...missing.map((one) => String(one.route.at(-1))), ...here, ...keys]);
  return near === undefined || near === route.at(-1)
    ? `: take it away, or see ${path} for what may stand there`
    : `; did you mean \`${near}\`?`;
}
