/** A moment, and the offset of the clock that it was read from. */
export interface Instant {
  /** Nanoseconds since 1970, UTC. */
  readonly nanoseconds: bigint;
  readonly offsetMinutes: number;
}

const nanosecondsPerSecond = 1_000_000_000n;
const nanosecondsPerMinute = 60n * nanosecondsPerSecond;

const timestamp = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[-+]\d\d:\d\d)$/;

/** RFC 3339 as Go's `time.Parse` reads it; undefined for everything else, days that do not exist among it. */
export function parseInstant(text: string): Instant | undefined {
  const [, date = '', time = '', fraction = '', zone = ''] = timestamp.exec(text) ?? [];
  const milliseconds = millisecondsOf(date.split('-').map(Number), time.split(':').map(Number));
  const offsetMinutes = minutesOf(zone);
  if (milliseconds === undefined || offsetMinutes === undefined) return undefined;
  const nanoseconds =
    BigInt(milliseconds) * 1_000_000n + BigInt(fraction.slice(0, 9).padEnd(9, '0')) - BigInt(offsetMinutes) * nanosecondsPerMinute;
  return { nanoseconds, offsetMinutes };
}

/** Of `Z` and `-08:30`. */
function minutesOf(zone: string): number | undefined {
  const [hours = 0, minutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number);
  if (hours > 24 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Undefined for what no clock shows. `Date.UTC` takes years below 100 for those of the last century. */
function millisecondsOf(
  [year = 0, month = 0, day = 0]: readonly number[],
  [hour = 24, minute = 0, second = 0]: readonly number[],
): number | undefined {
  const date = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
  date.setUTCFullYear(year, month - 1, day);
  const isShown = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isShown && hour < 24 && minute < 60 && second < 60 ? date.getTime() : undefined;
}

/** What the clock showed: a date whose UTC fields are those of the instant's own offset. */
export function clockOf({ nanoseconds, offsetMinutes }: Instant): Date {
  const local = nanoseconds + BigInt(offsetMinutes) * nanosecondsPerMinute;
  const seconds = local / nanosecondsPerSecond - (local % nanosecondsPerSecond < 0n ? 1n : 0n);
  return new Date(Number(seconds) * 1000);
}

/** RFC 3339 without fractions of a second. Undefined beyond the year 9999, which it cannot write. */
export function instantText(instant: Instant): string | undefined {
  const clock = clockOf(instant);
  const year = clock.getUTCFullYear();
  if (Number.isNaN(year) || year < 0 || year > 9999) return undefined;
  return clock.toISOString().slice(0, 19) + (instant.offsetMinutes === 0 ? 'Z' : offsetText(instant, ':'));
}

/** `+02:00`, or `+0200` without a separator. */
export function offsetText({ offsetMinutes }: Instant, separator: string): string {
  const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60];
  return `${offsetMinutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${separator}${String(minutes).padStart(2, '0')}`;
}

const units: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1000n],
  ['µs', 1000n],
  ['μs', 1000n],
  ['ms', 1_000_000n],
  ['s', nanosecondsPerSecond],
  ['m', nanosecondsPerMinute],
  ['h', 60n * nanosecondsPerMinute],
]);

/** Largest duration of Go, in nanoseconds. */
const durationMax = 2n ** 63n - 1n;

/** Nanoseconds of `1h30m`, `-1.5s`, `0`, as Go's `time.ParseDuration` reads it. */
export function parseDuration(text: string): bigint | undefined {
  const [, sign, rest = ''] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  if (rest === '0') return 0n;
  if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) return undefined;
  const parts = Array.from(rest.matchAll(/([\d.]+)([^\d.]+)/g), ([, amount = '', unit = '']) => timesUnit(amount, units.get(unit) ?? 0n));
  const sum = parts.reduce((all, part) => all + part, 0n);
  if (sum > durationMax) return undefined;
  return sign === '-' ? -sum : sum;
}

function timesUnit(amount: string, unit: bigint): bigint {
  // Digits beyond a nanosecond of an hour say nothing.
  const [whole = '', fraction = ''] = amount.split('.').map((digits, index) => (index === 0 ? digits : digits.slice(0, 18)));
  return BigInt(whole) * unit + (BigInt(fraction) * unit) / 10n ** BigInt(fraction.length);
}
