import type { Literal, Order } from '../forms/order.ts';

/** A month of thirty days, as each unit of a rate divides it. */
const perMonth: ReadonlyMap<string, number> = new Map([
  ['minute', 43_200],
  ['hour', 720],
  ['day', 30],
]);

/** First and last of each field of a cron expression of EventBridge but the year: minutes, hours, days, months, days of the week. */
const bounds = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [1, 7],
] as const;

/** The more runs in a month the stronger; of several schedules the most frequent counts. One that cannot be counted leaves the whole open. */
export const oftener: Order = {
  reads: 'list',
  rank(value) {
    const written = typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? value : [];
    const runs = Math.max(...written.map(runsIn));
    return Number.isFinite(runs) ? runs : undefined;
  },
  says: (value: Literal) => (typeof value === 'object' && value !== null ? value.join(' and ') : String(value)),
};

/** How often a schedule runs in a month of thirty days; not a number where that is not counted here. */
function runsIn(schedule: string): number {
  const [, count, unit = ''] = /^rate\((\d{1,6}) (minute|hour|day)s?\)$/u.exec(schedule) ?? [];
  return count === undefined ? runsOfCron(schedule) : (perMonth.get(unit) ?? Number.NaN) / Number(count);
}

function runsOfCron(schedule: string): number {
  const [, inside = ''] = /^cron\(([^()]{9,200})\)$/u.exec(schedule) ?? [];
  const fields = inside.trim().split(/\s+/u);
  if (fields.length !== 6) return Number.NaN;
  const counts = bounds.map(([first, last], index) => countIn(fields[index] ?? '', first, last));
  const [minutes = 0, hours = 0, days = 0, months = 0, weekdays = 0] = counts;
  // One of the two fields for days is a question mark, or both are every day.
  const daysInMonth = weekdays < 7 ? (weekdays * 30) / 7 : Math.min(days, 30);
  return (minutes * hours * daysInMonth * months) / 12;
}

/** How many values a field stands for. */
function countIn(field: string, first: number, last: number): number {
  if (field === '*' || field === '?') return last - first + 1;
  // The last day, the nearest weekday: one day of the month. The second Friday is one of its thirty days, in weeks.
  if (/^(?:L|LW|L-\d{1,2}|\d{1,2}W)$/u.test(field)) return 1;
  if (/^(?:[1-7]|[A-Z]{3})(?:#[1-5]|L)$/u.test(field)) return 7 / 30;
  return field.split(',').reduce((sum, part) => sum + countInPart(part, first, last), 0);
}

const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `5`, `MON`, `1-5`, `0/6`, an asterisk with a step. */
function countInPart(part: string, first: number, last: number): number {
  const [, from = '', to, step] = /^(\*|\d{1,2}|[A-Z]{3})(?:-(\d{1,2}|[A-Z]{3}))?(?:\/(\d{1,2}))?$/u.exec(part) ?? [];
  const start = from === '*' ? first : numberOf(from);
  const isOne = to === undefined && step === undefined && from !== '*';
  const end = isOne ? start : to === undefined ? last : numberOf(to);
  const isWithin = start >= first && end <= last && end >= start;
  return isWithin ? Math.floor((end - start) / Number(step ?? 1)) + 1 : Number.NaN;
}

function numberOf(text: string): number {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const [day, month] = [names.indexOf(text), monthNames.indexOf(text)];
  return day !== -1 ? day + 1 : month !== -1 ? month + 1 : Number.NaN;
}
