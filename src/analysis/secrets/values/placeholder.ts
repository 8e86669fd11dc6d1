import { ALPHANUMERIC, UPPER, classOf } from '../text/characters.ts';
import { ones } from './randomness.ts';
import { WordStarts } from '../text/word-starts.ts';

/** Words that nobody has in a real credential, and everybody in a made-up one. */
export const madeUpWords: readonly string[] = [
  '(?:wrong|incorrect|invalid|bad)[-_]?(?:pass|secret|token|key)',
  'this[-_]is[-_]',
  'JBSWY3DPEHPK3PXP',
  '\\bapi[-_]?key\\b',
  'change[-_. ]?(?:me|this|it)',
  'your[-_. a-z]',
  'put[-_]|enter[-_]|fill[-_]?in',
  'not[-_]?(?:a[-_])?(?:real|secret|set|used)',
  'my[-_](?:secret|token|key|password)[-_]?(?:here|key)?$',
  '[-_]here$',
  '(?:secret|goes)[-_]?here',
  'to[-_]?be[-_]|not-?needed',
  'test[-_](?:key|token|secret|password)|(?:key|token|secret|password)[-_]test',
  'example|placeholder|replace|redacted|dummy|insert|xxxx|todo|fixme|fake|foobar|lorem|notreal|sample|bogus|invalid|undefined',
  'unused|masked|hidden|removed|stripped|scrubbed|mock',
];
const MADE_UP_WORD = new RegExp(madeUpWords.join('|'), 'iy');
/** The first three characters of each of them. */
const madeUpStarts = new WordStarts(
  'wro inc inv bad thi jbs api cha you put ent fil not my- my_ -he _he sec goe to- to_ tob tes key tok pas exa pla rep red dum ins xxx tod fix fak foo lor sam bog und unu mas hid rem str scr moc',
);
const MADE_UP_MARK = /<[^>]*>|\*{3}|\.{3}|…/;

/** Whole values that stand for "some value". */
const GENERIC =
  /^(?:pass(?:w(?:or)?d)?|pwd?|secret|token|key|apikey|api[-_]?key|api[-_]?token|access[-_]?(?:key|token)|auth[-_]?token|secret[-_]?key|user(?:name)?|admin|root|test(?:ing|er|user)?|foo|bar|baz|qux|quux|abc|def|xyz|string|value|text|name|none|null|nil|true|false|yes|no|on|off|default|empty|blank|optional|required|hidden|basic|bearer|digest|email|login|hello|world|data|demo|dev|prod|local|localhost|credentials?|private|public|something|anything|whatever|my[-_]?(?:(?:api|auth|access|client|app)[-_]?)?(?:secret|token|key)|my[-_]?pass(?:word)?|some[-_ ]?(?:pass(?:word)?|secret|token|key|thing|value)|top[-_]?secret|wrong|error|test[-_]?(?:pass(?:word)?|pwd|secret|token|key)|the[-_ ]?(?:pass(?:word)?|secret|token|key)|a[-_ ]?(?:secret|token|key)|new[-_]?pass(?:word)?|old[-_]?pass(?:word)?)\d{0,2}$/i;

const KEYBOARD = 'qwertyuiopasdfghjklzxcvbnm';
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', '0123456789012345678901234567890', '9876543210987654321', KEYBOARD, '0123456789abcdef'];
const RUN_LENGTH_MIN = 5;
/** A mark or a filler shows at the start. */
const MARK_CHARS_MAX = 80;
const FILLER_CHARS_MAX = 60;
/** No generic value is longer. */
const GENERIC_CHARS_MAX = 20;
/** From an upper-case letter to its lower case. */
const CASE_STEP = 32;
/** Fewer of one character in a row occur in real values. */
const SAME_CHARS_MIN = 8;

/** True when a value only stands for one. */
export function isPlaceholder(value: string): boolean {
  return isMadeUp(value) || (value.length <= GENERIC_CHARS_MAX && GENERIC.test(value)) || isFiller(value) || isHalfOneCharacter(value);
}

function isMadeUp(value: string): boolean {
  return hasMadeUpWord(value) || MADE_UP_MARK.test(markOf(value));
}

/** One of `madeUpWords` stands in it. */
export function hasMadeUpWord(value: string): boolean {
  return madeUpStarts.test(markOf(value), MADE_UP_WORD);
}

function markOf(value: string): string {
  return value.length > MARK_CHARS_MAX ? value.slice(0, MARK_CHARS_MAX) : value;
}

/** Letters and digits of the value that is looked at, in lower case. Kept, because it is needed for every value. */
const body = new Uint8Array(FILLER_CHARS_MAX);

/** Repeated or counted-up characters: `xxxxxxxx`, `1234567890`, `abcdef0123456789`. */
export function isFiller(value: string): boolean {
  const length = readBody(value);
  if (length < 4) return false;
  const distinct = distinctInBody(length);
  if (distinct <= 2 || (length >= 12 && distinct <= 4)) return true;
  return isCountedUp(length) || hasShortPeriod(length);
}

/** Fills `body`; returns how many characters it has. */
function readBody(value: string): number {
  let length = 0;
  for (let i = 0; i < value.length && i < FILLER_CHARS_MAX; i++) {
    const code = value.charCodeAt(i);
    const bits = classOf(code) & ALPHANUMERIC;
    if (bits !== 0) body[length++] = bits === UPPER ? code + CASE_STEP : code;
  }
  return length;
}

function distinctInBody(length: number): number {
  let digits = 0;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const code = body[i] ?? 0;
    if (code < 64) digits |= 1 << (code & 31);
    else letters |= 1 << (code & 31);
  }
  return ones(digits) + ones(letters);
}

/** `qQxmZ5JG0000000000000000`: cut and filled up. */
function isHalfOneCharacter(value: string): boolean {
  const end = Math.min(value.length, FILLER_CHARS_MAX);
  let longest = 0;
  let run = 1;
  for (let i = 1; i < end; i++) {
    run = value.charCodeAt(i) === value.charCodeAt(i - 1) ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest >= SAME_CHARS_MIN && longest * 2 >= end;
}

/** Seven of ten characters belong to runs of an alphabet of at least five. */
function isCountedUp(length: number): boolean {
  // Of every five characters of a run four follow the one before: a cheap test.
  return followers(length) * 2 >= length && runsCovered(length) * 10 >= length * 7;
}

/** How many characters stand beside the one before them in an alphabet or on a keyboard. */
function followers(length: number): number {
  let count = 0;
  for (let i = 1; i < length; i++) if (neighbours[(body[i - 1] ?? 0) * 128 + (body[i] ?? 0)] === 1) count++;
  return count;
}

interface Alphabet {
  readonly codes: Uint8Array;
  /** Place of each ASCII character; -1 for none. */
  readonly first: readonly number[];
}

function alphabetOf(text: string): Alphabet {
  return { codes: codesOf(text), first: Array.from({ length: 128 }, (_, code) => text.indexOf(String.fromCharCode(code))) };
}

const codesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const alphabets = ALPHABETS.map(alphabetOf);
const keyboard = alphabetOf(KEYBOARD);
const rowStarts: ReadonlySet<number> = new Set(codesOf('qaz'));

/** 1 for each pair of characters that stand side by side, in either order. */
const neighbours = new Uint8Array(128 * 128);
for (const { codes } of alphabets) {
  for (let i = 1; i < codes.length; i++) {
    const [a = 0, b = 0] = [codes[i - 1], codes[i]];
    neighbours[a * 128 + b] = neighbours[b * 128 + a] = 1;
  }
}

function runsCovered(length: number): number {
  const hasRow = hasKeyboardRow(length);
  let covered = 0;
  let at = 0;
  while (at < length) {
    const step = at + 1 < length ? (body[at + 1] ?? 0) - (body[at] ?? 0) : 0;
    const longest = step === 1 || step === -1 || hasRow ? longestRun(at, length) : 0;
    if (longest >= RUN_LENGTH_MIN) covered += longest;
    at += longest >= RUN_LENGTH_MIN ? longest : 1;
  }
  return covered;
}

/** `qwert`, `asdfg` or `zxcvb`. */
function hasKeyboardRow(length: number): boolean {
  for (let at = 0; at + RUN_LENGTH_MIN <= length; at++)
    if (rowStarts.has(body[at] ?? 0) && runIn(keyboard, at, length) >= RUN_LENGTH_MIN) return true;
  return false;
}

function longestRun(at: number, length: number): number {
  let longest = 0;
  for (const alphabet of alphabets) longest = Math.max(longest, runIn(alphabet, at, length));
  return longest;
}

function runIn({ codes, first }: Alphabet, at: number, length: number): number {
  const position = first[body[at] ?? 0] ?? -1;
  if (position < 0) return 0;
  let run = 0;
  while (position + run < codes.length && at + run < length && body[at + run] === codes[position + run]) run++;
  return run;
}

/** `deadbeefdeadbeef`, `0123012301230123`. */
function hasShortPeriod(length: number): boolean {
  if (length < 12) return false;
  for (let period = 1; period <= 8 && 3 * period <= length; period++) if (repeats(period, length)) return true;
  return length >= 16 && repeats(8, 16);
}

/** The first `length` characters of `body` repeat after so many. */
function repeats(period: number, length: number): boolean {
  for (let i = period; i < length; i++) if (body[i] !== body[i - period]) return false;
  return true;
}
