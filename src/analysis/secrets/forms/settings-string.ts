import type { Anchor } from '../anchors.ts';
import { plainPasswordTier } from '../values/plain-password.ts';
import type { Scan } from '../scan.ts';

const AROUND_CHARS_MAX = 120;
const SEMICOLON = 59;
/** Name, signs and value of `PASSWORD`, with what ends them. */
const PAIR_CHARS_MAX = 220;
const PASSWORD = /(?:password|pwd)\s?=\s?([^\s;"'`<>&]{3,200})/iy;
/** Keys of ADO, ODBC and JDBC strings; one of them, before or behind, tells that the pair is part of such a string. */
const KEY =
  '(?:server|data source|host(?:name)?|addr(?:ess)?|uid|user id|userid|user(?:name)?|initial catalog|database|dsn|driver|endpoint)';
const KEY_BEFORE = new RegExp(`(?:^|[;"'\`>=])\\s?${KEY}\\s?=\\s?[^\\s;]`, 'i');
const KEY_BEHIND = new RegExp(`^;\\s?${KEY}\\s?=\\s?[^\\s;]`, 'i');
const LOCAL = /(?:server|data source|host(?:name)?|addr(?:ess)?)\s?=\s?(?:tcp:)?(?:localhost|127\.0\.0\.1|\(local|\.[\\;,])/i;

/** `Server=db;User Id=app;Password=X;`: the value needs no quotes, whatever file the string stands in. */
export const settingsStringAnchors: readonly Anchor[] = ['password', 'pwd'].map((text) => ({ text, caseless: true, atStart: true, check }));

function check(scan: Scan, at: number): void {
  const isBehind = isBehindPair(scan.text, at);
  if (!isBehind && !scan.semicolons.isWithin(at, PAIR_CHARS_MAX)) return;
  PASSWORD.lastIndex = at;
  const match = PASSWORD.exec(scan.text);
  const value = match?.[1];
  if (match === null || value === undefined || !scan.spend(AROUND_CHARS_MAX, at)) return;
  const end = at + match[0].length;
  const around = surroundings(scan, at, end, isBehind);
  if (around === undefined) return;
  const found = plainPasswordTier(value);
  const tier = found === 'likely' && LOCAL.test(around) ? 'possible' : found;
  if (tier === undefined) return;
  scan.add({
    detector: 'connection-string-password',
    title: 'Password in a connection string',
    group: 'connection-string',
    tier,
    start: end - value.length,
    end,
  });
}

function isBehindPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === SEMICOLON || (text.charCodeAt(at - 2) === SEMICOLON && /\s/.test(text[at - 1] ?? ''));
}

/** What stands on the line around the pair; undefined when no other key of such a string does. */
function surroundings(scan: Scan, at: number, end: number, isBehind: boolean): string | undefined {
  if (!isBehind && scan.text.charCodeAt(end) !== SEMICOLON) return undefined;
  const before = scan.text.slice(Math.max(scan.lineStart(at), at - AROUND_CHARS_MAX), at);
  const behind = scan.text.slice(end, scan.lineEnd(end, AROUND_CHARS_MAX));
  const isPart = (isBehind && KEY_BEFORE.test(before)) || KEY_BEHIND.test(behind);
  return isPart ? before + behind : undefined;
}
