import type { Instant } from './instant.ts';
import { clockOf, offsetText } from './instant.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

type Field = (clock: Date, instant: Instant) => string;

/** One or two digits. */
function digits(letter: string, read: (clock: Date) => number): [string, Field][] {
  return [
    [letter, (clock) => String(read(clock))],
    [letter + letter, (clock) => String(read(clock)).padStart(2, '0')],
  ];
}

const twelveHours = (clock: Date): number => clock.getUTCHours() % 12 || 12;
const half = (clock: Date): string => (clock.getUTCHours() < 12 ? 'AM' : 'PM');
const monthName = (clock: Date): string => months[clock.getUTCMonth()] ?? '';
const weekdayName = (clock: Date): string => weekdays[clock.getUTCDay()] ?? '';

/** Every verb of `formatdate` (developer.hashicorp.com/terraform/language/functions/formatdate). */
const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['YYYY', (clock) => String(clock.getUTCFullYear()).padStart(4, '0')],
  ['YY', (clock) => String(clock.getUTCFullYear() % 100).padStart(2, '0')],
  ['MMMM', monthName],
  ['MMM', (clock) => monthName(clock).slice(0, 3)],
  ...digits('M', (clock) => clock.getUTCMonth() + 1),
  ...digits('D', (clock) => clock.getUTCDate()),
  ['EEEE', weekdayName],
  ['EEE', (clock) => weekdayName(clock).slice(0, 3)],
  ...digits('h', (clock) => clock.getUTCHours()),
  ...digits('H', twelveHours),
  ['AA', half],
  ['aa', (clock) => half(clock).toLowerCase()],
  ...digits('m', (clock) => clock.getUTCMinutes()),
  ...digits('s', (clock) => clock.getUTCSeconds()),
  ['ZZZZZ', (_, instant) => offsetText(instant, ':')],
  ['ZZZZ', (_, instant) => offsetText(instant, '')],
  ['ZZZ', (_, instant) => (instant.offsetMinutes === 0 ? 'UTC' : offsetText(instant, ''))],
  ['Z', (_, instant) => (instant.offsetMinutes === 0 ? 'Z' : offsetText(instant, ':'))],
]);

/** Undefined for a format with a verb that there is not, or a quote that does not end. */
export function formatInstant(format: string, instant: Instant): string | undefined {
  const clock = clockOf(instant);
  const parts: string[] = [];
  for (const [token] of format.matchAll(/''|'(?:[^']|'')*(?:'|$)|([a-zA-Z])\1*|[^a-zA-Z']+/g)) {
    if (token.startsWith("'")) {
      if (token.length < 2 || !token.endsWith("'")) return undefined;
      parts.push(token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'"));
      continue;
    }
    const field = fields.get(token);
    if (field === undefined && /^[a-zA-Z]/.test(token)) return undefined;
    parts.push(field === undefined ? token : field(clock, instant));
  }
  return parts.join('');
}
