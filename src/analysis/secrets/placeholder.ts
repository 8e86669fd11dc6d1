import { distinctCharacters } from './randomness.ts';

/** Words that nobody has in a real credential, and everybody in a made-up one. */
const MADE_UP =
  /(?:wrong|incorrect|invalid|bad)[-_]?(?:pass|secret|token|key)|this[-_]is[-_]|JBSWY3DPEHPK3PXP|\bapi[-_]?key\b|example|placeholder|changeme|change[-_. ]?(?:me|this|it)|replace|redacted|your[-_. a-z]|dummy|insert|xxxx|<[^>]*>|\*{3}|\.{3}|…|todo|fixme|put[-_]|enter[-_]|fill[-_]?in|not[-_]?(?:a[-_])?(?:real|secret|set|used)|my[-_](?:secret|token|key|password)[-_]?(?:here|key)?$|-here$|_here$|fake|foobar|lorem|notreal|sample|bogus|invalid|undefined|secret[-_]?here|goes[-_]?here|to[-_]?be[-_]|not-?needed|unused|masked|hidden|removed|stripped|scrubbed|test[-_](?:key|token|secret|password)|(?:key|token|secret|password)[-_]test|mock/i;

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
/** Fewer of one character in a row occur in real values. */
const SAME_CHARS_MIN = 8;

/** True when a value only stands for one. */
export function isPlaceholder(value: string): boolean {
  return MADE_UP.test(value.slice(0, MARK_CHARS_MAX)) || GENERIC.test(value) || isFiller(value) || isHalfOneCharacter(value);
}

/** Repeated or counted-up characters: `xxxxxxxx`, `1234567890`, `abcdef0123456789`. */
export function isFiller(value: string): boolean {
  if (value.length > 24 && !mayBeFiller(value)) return false;
  const body = value
    .slice(0, FILLER_CHARS_MAX)
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  if (body.length < 4) return false;
  const distinct = distinctCharacters(body);
  if (distinct <= 2 || (body.length >= 12 && distinct <= 4)) return true;
  return runsCovered(body) * 10 >= body.length * 7 || hasShortPeriod(body);
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

/** How many characters belong to runs of an alphabet of at least five. */
function runsCovered(body: string): number {
  const hasKeyboardRow = /qwert|asdfg|zxcvb/.test(body);
  let covered = 0;
  let at = 0;
  while (at < body.length) {
    const step = body.charCodeAt(at + 1) - body.charCodeAt(at);
    const longest = step === 1 || step === -1 || hasKeyboardRow ? longestRun(body, at) : 0;
    if (longest >= RUN_LENGTH_MIN) covered += longest;
    at += longest >= RUN_LENGTH_MIN ? longest : 1;
  }
  return covered;
}

function longestRun(body: string, at: number): number {
  let longest = 0;
  for (const alphabet of ALPHABETS) longest = Math.max(longest, runIn(alphabet, body, at));
  return longest;
}

function runIn(alphabet: string, body: string, at: number): number {
  let position = alphabet.indexOf(body[at] ?? '');
  if (position < 0) return 0;
  let length = 0;
  while (position < alphabet.length && at + length < body.length && body[at + length] === alphabet[position]) {
    length++;
    position++;
  }
  return length;
}

/** `deadbeefdeadbeef`, `0123012301230123`. */
function hasShortPeriod(body: string): boolean {
  if (body.length < 12) return false;
  for (let period = 1; period <= 8; period++)
    if (body.length >= 3 * period && body.startsWith(body.slice(0, body.length - period), period)) return true;
  return body.length >= 16 && body.slice(0, 8) === body.slice(8, 16);
}
