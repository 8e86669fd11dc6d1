import { ALPHANUMERIC, UPPER, classOf } from './characters.ts';
import { distinctCharacters, ones } from './randomness.ts';
import { WordStarts } from './word-starts.ts';

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
  /^(?:pass(?:w(?:or)?d)?|pwd?|secret|token|key|apikey|api[-_]?key|api[-_]?token|access[-_]?(?:key|token)|auth[-_]?token|secret[-_]?key|user(?:name)?|admin|root|test(?:ing|er|user)?|foo|bar|baz|qux|quux|abc|def|xyz|string|value|text|name|none|null|nil|true|false|yes|no|on|off|default|empty|blank|optional|required|hidden|basic|bearer|digest|email|login|hello|world|data|demo|dev|prod|local|localhost|credentials?|private|public|something|anything|whatever|my[-_]?(?:pass(?:word)?|secret|token|key)|some[-_ ]?(?:pass(?:word)?|secret|token|key|thing|value)|top[-_]?secret|wrong|error|test[-_]?(?:pass(?:word)?|pwd|secret|token|key)|the[-_ ]?(?:pass(?:word)?|secret|token|key)|a[-_ ]?(?:secret|token|key)|new[-_]?pass(?:word)?|old[-_]?pass(?:word)?)\d{0,2}$/i;

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789012345678901234567890',
  '9876543210987654321',
  'qwertyuiopasdfghjklzxcvbnm',
  '0123456789abcdef',
];
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
  const mark = value.length > MARK_CHARS_MAX ? value.slice(0, MARK_CHARS_MAX) : value;
  for (let at = madeUpStarts.next(mark, 0); at >= 0; at = madeUpStarts.next(mark, at + 1)) {
    MADE_UP_WORD.lastIndex = at;
    if (MADE_UP_WORD.test(mark)) return true;
  }
  return MADE_UP_MARK.test(mark);
}

/** Letters and digits of the value that is looked at, in lower case. Kept, because it is needed for every value. */
const body = new Uint8Array(FILLER_CHARS_MAX);

/** Repeated or counted-up characters: `xxxxxxxx`, `1234567890`, `abcdef0123456789`. */
export function isFiller(value: string): boolean {
  if (value.length > 24 && !mayBeFiller(value)) return false;
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

/** A cheap test: fillers repeat, or count up. */
function mayBeFiller(value: string): boolean {
  if (distinctCharacters(value) < 12) return true;
  let steps = 0;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    if (step >= -1 && step <= 1) steps++;
  }
  return steps * 4 > value.length || value.includes(value.slice(0, 8), 8) || /qwert|asdf/i.test(value);
}

/** Seven of ten characters belong to runs of an alphabet of at least five. */
function isCountedUp(length: number): boolean {
  // Of every five characters of a run four follow the one before: a cheap test.
  if (followers(length) * 2 < length) return false;
  const text = String.fromCharCode(...body.subarray(0, length));
  return runsCovered(text) * 10 >= length * 7;
}

/** How many characters stand beside the one before them in an alphabet or on a keyboard. */
function followers(length: number): number {
  let count = 0;
  for (let i = 1; i < length; i++) if (neighbours[(body[i - 1] ?? 0) * 128 + (body[i] ?? 0)] === 1) count++;
  return count;
}

/** 1 for each pair of characters that stand side by side, in either order. */
const neighbours = new Uint8Array(128 * 128);
for (const alphabet of ALPHABETS) {
  for (let i = 1; i < alphabet.length; i++) {
    const [a, b] = [alphabet.charCodeAt(i - 1), alphabet.charCodeAt(i)];
    neighbours[a * 128 + b] = neighbours[b * 128 + a] = 1;
  }
}

function runsCovered(text: string): number {
  const hasKeyboardRow = /qwert|asdfg|zxcvb/.test(text);
  let covered = 0;
  let at = 0;
  while (at < text.length) {
    const step = text.charCodeAt(at + 1) - text.charCodeAt(at);
    const longest = step === 1 || step === -1 || hasKeyboardRow ? longestRun(text, at) : 0;
    if (longest >= RUN_LENGTH_MIN) covered += longest;
    at += longest >= RUN_LENGTH_MIN ? longest : 1;
  }
  return covered;
}

function longestRun(text: string, at: number): number {
  let longest = 0;
  for (const alphabet of ALPHABETS) longest = Math.max(longest, runIn(alphabet, text, at));
  return longest;
}

function runIn(alphabet: string, text: string, at: number): number {
  let position = alphabet.indexOf(text[at] ?? '');
  if (position < 0) return 0;
  let length = 0;
  while (position < alphabet.length && at + length < text.length && text[at + length] === alphabet[position]) {
    length++;
    position++;
  }
  return length;
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
