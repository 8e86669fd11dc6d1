import type { Anchor } from '../anchors.ts';
import { decodeBase64, printableText } from '../text/base64.ts';
import { codeBeforeGap, isAlphanumericAt } from '../text/characters.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { surprise } from '../values/randomness.ts';
import { isRandom } from '../values/value-class.ts';
import type { Scan } from '../scan.ts';

const BEARER = /[Bb]earer(?:\s|%20|\+|:){1,3}([A-Za-z0-9_.~+/-]{16,2000}={0,2})/y;
const BASIC = /[Bb]asic(?:\s|%20){1,2}([A-Za-z0-9+/_-]{8,400}={0,2})/y;
const API_KEY = /(?:ApiKey|Api-Token|Token|Apikey|SSWS|token)\s{1,2}(?:token=)?["']?([A-Za-z0-9_.+/-]{10,400}={0,2})/y;
/** What it costs to look behind the name of a scheme, in characters of work. */
const SCHEME_WORK = 20;
const HEADER_CHARS_MAX = 40;
/** White space and a quote between the sign and the value. */
const HEADER_GAP_CHARS_MAX = 6;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const EQUALS = 61;
const BASIC_BYTES_MAX = 400;
/** Letters alone that make no word, see `surprise`. */
const UNREADABLE_SURPRISE = 4.8;
const HEADER_BEFORE = /uthorization["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'`]?\s{0,2}$|uth["'\]]{0,2}\s{0,3}[:=]\s{0,3}["'`]$/;

/** `Bearer x`, `Basic eHg6eHg=`, `ApiKey x`: values of the Authorization header, wherever they stand. */
export const authorizationAnchors: readonly Anchor[] = [
  { text: 'bearer', caseless: true, check: (scan, at) => checkScheme(scan, at, BEARER, 'bearer-token', 'Bearer token') },
  { text: 'basic', caseless: true, check: checkBasic },
  ...['apikey ', 'token ', 'ssws '].map((text) => ({ text, caseless: true, check: checkKey })),
];

function checkKey(scan: Scan, at: number): void {
  const start = scan.text.charCodeAt(at - 1) === DASH && /^api$/i.test(scan.text.slice(at - 4, at - 1)) ? at - 4 : at;
  if (isHeaderBefore(scan.text, start)) checkScheme(scan, start, API_KEY, 'authorization-key', 'Key in an Authorization header');
}

function checkScheme(scan: Scan, at: number, pattern: RegExp, detector: string, title: string): void {
  if (isAlphanumericAt(scan.text, at - 1) || !scan.spend(SCHEME_WORK, at)) return;
  pattern.lastIndex = at;
  const match = pattern.exec(scan.text);
  const value = match?.[1];
  if (match === null || value === undefined || !scan.spend(value.length, at)) return;
  // A web token is for its own checker to judge.
  if (value.startsWith('eyJ') || isPlaceholder(value) || !/\d/.test(value) || !isRandom(value) || /^\w+(?:\.[A-Za-z_]+)+$/.test(value))
    return;
  const end = at + match[0].length;
  scan.add({ detector, title, group: 'authorization', tier: 'likely', start: end - value.length, end });
}

/** Proven by what it decodes to: `user:password`. */
function checkBasic(scan: Scan, at: number): void {
  if (isAlphanumericAt(scan.text, at - 1) || !scan.spend(SCHEME_WORK, at)) return;
  BASIC.lastIndex = at;
  const match = BASIC.exec(scan.text);
  const value = match?.[1];
  if (match === null || value === undefined || !scan.spend(value.length, at)) return;
  const tier = basicTier(scan, at, value);
  if (tier === undefined) return;
  const end = at + match[0].length;
  scan.add({
    detector: 'basic-authorization',
    title: 'Password in a basic Authorization header',
    group: 'authorization',
    tier,
    start: end - value.length,
    end,
  });
}

function basicTier(scan: Scan, at: number, value: string): 'likely' | 'possible' | undefined {
  const bytes = decodeBase64(value, BASIC_BYTES_MAX);
  const pair = bytes === undefined ? undefined : printableText(bytes);
  const password = pair === undefined ? undefined : /^[^:\s]{1,100}:([^\s]{3,200})$/.exec(pair)?.[1];
  if (password !== undefined) {
    return isPlaceholder(password) ? undefined : 'likely';
  }
  const looksEncoded =
    value.length % 4 === 0 && /[A-Z]/.test(value) && /[a-z]/.test(value) && (/\d|=$/.test(value) || surprise(value) >= UNREADABLE_SURPRISE);
  return looksEncoded && isHeaderBefore(scan.text, at) ? 'possible' : undefined;
}

/** A cheap look for the sign first: the words stand in prose, too. */
function isHeaderBefore(text: string, at: number): boolean {
  const sign = codeBeforeGap(text, at, HEADER_GAP_CHARS_MAX);
  return (sign === COLON || sign === EQUALS || sign === COMMA) && HEADER_BEFORE.test(text.slice(Math.max(0, at - HEADER_CHARS_MAX), at));
}
