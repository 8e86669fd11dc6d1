import type { Anchor } from '../anchors.ts';
import type { Shape } from './assignment-parts.ts';
import { judgeAssignment } from './assignment-verdict.ts';
import { NAME, TOKEN, codeBeforeGap, isGap, isQuote, runEnd, runStart } from '../text/characters.ts';
import { type SecretName, readSecretName } from './key-name.ts';
import type { Language } from '../text/language.ts';
import { readLiteral } from './literal.ts';
import type { Scan } from '../scan.ts';
import { RANDOM_LENGTH_MIN } from '../values/value-class.ts';

/** Parts of names of credentials. Each leads to the whole name around it. */
const KEYWORDS = ['pass', 'pwd', 'psw', 'secret', 'token', 'key', 'cred', 'auth', 'jwt', 'verifier', 'contrasen', '_pw', 'rootpw'];
const NAME_CHARS_MAX = 64;
const LINE_CHARS_MAX = 700;
/** White space between a name and an operator. */
const GAP_CHARS_MAX = 48;
const NAMES_MAX = 2_000;
/** What it costs to find a value behind a name, in characters of work. */
const VALUE_WORK = 100;
/** What it costs to judge one value, in characters of work. */
const JUDGEMENT_WORK = 60;

/** What may stand between a name and its value. One alternative each: operator (with a type before it), markup. */
const OPERATOR =
  /(?:\\{0,3}["'`]|&(?:#34|#39|quot);)?\]?[?!]?(?:\[\d{0,3}\])?[ \t]{0,48}(?::[ \t]{0,3}(?:&?(?:'static )?(?:string|String|str|SecureString|Optional\[str\]|\*string|any)\??)[ \t]{0,8}=|:=|={1,3}>?|!={1,2}|->|:(?!:)|\?\?=?|\|\|=?|\?=|>(?=\s{0,40}[^\s<]))[ \t]{0,48}/y;
/** `setPassword("x")`, `put("password", "x")`, `define('PASSWORD', 'x')`, `password "x"`. */
const CALL = /["'`]?[ \t]?(?:,[ \t]{0,8}|\(\s{0,80})(?=[bu@]?["'`])|[ \t]{1,8}(?=\\?["'`])/y;
/** In code a long literal stands on the line below, in brackets or not. */
const LINE_BELOW = /\(?[ \t]{0,8}\r?\n[ \t]{0,80}(?=[bBuUrRfF@$]{0,2}["'`])/y;
/** `--password x`. */
const FLAG = /[ \t]{1,4}(?=[^\s\-"'`|&;<>$=])/y;
/** `name: DB_PASSWORD` and then `value: x`, on the same or the next line. */
const NAMED_VALUE =
  /["'`]?\s{0,3},?(?:\s|\\n){0,60}(?:-\s{0,4})?["'`]?(?:[Vv]alue|[Dd]efault(?:Value)?|VALUE|content)["'`]?\s{0,8}[:=]>?\s{0,8}/y;
const NAME_BEFORE = /(?:[Nn]ame|[Kk]ey|NAME|KEY|id|field)["'`]?\s{0,4}[:=]>?\s{0,4}["'`]?$/;
/** So far before a name the word that makes it one is looked for; and so many of these characters are white space and quotes. */
const NAME_BEFORE_CHARS_MAX = 20;
const NAME_GAP_CHARS_MAX = 6;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const MARKUP_GAP = /\s{0,40}/y;

export const assignmentAnchors: readonly Anchor[] = KEYWORDS.map((text) => ({ text, caseless: true, check: checkName }));

function checkName(scan: Scan, at: number): void {
  if (at < scan.nameEnd || scan.hasJudgedEnough) return;
  const { text } = scan;
  const end = trimName(text, runEnd(text, at, NAME, NAME_CHARS_MAX));
  const start = runStart(text, at, NAME, NAME_CHARS_MAX);
  scan.nameEnd = end;
  // `AWS::ApiGateway::ApiKey` is a type.
  if (!scan.spend(end - start, at) || text.startsWith('::', start - 2)) return;
  const found = findValue(scan, start, end);
  if (found === undefined || !isWorthReading(scan, at, found.at)) return;
  const rawName = text.slice(start, end);
  const name = nameOf(scan, rawName);
  if (name === undefined || (found.shape === 'called' && !isCallOfSecret(rawName))) return;
  judgeAt(scan, found, { rawName, name });
}

/** Books the value at `valueAt`. On generated lines only random ones count: what is short is passed over there, and not counted. */
function isWorthReading(scan: Scan, at: number, valueAt: number): boolean {
  if (!scan.spend(VALUE_WORK, at)) return false;
  return (!scan.isGenerated(at) || mayBeRandom(scan.text, valueAt)) && scan.mayJudge(at);
}

function mayBeRandom(text: string, at: number): boolean {
  const end = at + RANDOM_LENGTH_MIN;
  const quote = text.charAt(at);
  if (isQuote(text.charCodeAt(at))) return !text.slice(at + 1, end).includes(quote);
  return isGap(text.charCodeAt(at)) || quote === '\\' || quote === '&' || runEnd(text, at, TOKEN, RANDOM_LENGTH_MIN) >= end;
}

function judgeAt(scan: Scan, { at, shape }: Found, named: { readonly rawName: string; readonly name: SecretName }): void {
  const literal = readLiteral(scan.text, at, scan.lineEnd(at, LINE_CHARS_MAX), valueLanguage(scan, at));
  if (literal === undefined || literal.end <= literal.start || !isClosedElement(scan, shape, literal.end)) return;
  if (!scan.spend(literal.end - literal.start + JUDGEMENT_WORK, at)) return;
  const value = scan.text.slice(literal.start, literal.end);
  // Names inside one unbroken value are part of it.
  if (!literal.quoted && !/\s/.test(value)) scan.nameEnd = literal.end;
  const verdict = judgeAssignment({ ...named, value, literal, shape, scan });
  if (verdict === undefined) return;
  const { from, length, ...rest } = verdict;
  scan.add({ ...rest, start: literal.start + from, end: literal.start + from + length, name: named.rawName.replace(/^[-.$]+/, '') });
}

/** `NAME=value` in YAML is a line of a shell, or a variable of a container: it ends at a space. */
function valueLanguage(scan: Scan, at: number): Language {
  return scan.language === 'yaml' && scan.text[at - 1] === '=' ? 'shell' : scan.language;
}

/** Files repeat their names. */
function nameOf(scan: Scan, rawName: string): SecretName | undefined {
  const known = scan.names.get(rawName);
  if (known !== undefined) return known === 'other' ? undefined : known;
  const name = readSecretName(rawName);
  if (scan.names.size < NAMES_MAX) scan.names.set(rawName, name ?? 'other');
  return name;
}

/** The method itself must name a secret, not the object: `auth.setToken("x")`, not `auth.post("x")`; and `t.pass("x")` passes a test. */
function isCallOfSecret(rawName: string): boolean {
  const last = rawName.slice(rawName.lastIndexOf('.') + 1);
  return last !== 'pass' && readSecretName(last) !== undefined;
}

/** `<password>x</password>` is an element; `<password> x` only stands for a value. */
function isClosedElement(scan: Scan, shape: Shape, end: number): boolean {
  return shape !== 'markup' || /^\s{0,40}<\//.test(scan.text.slice(end, end + 44));
}

/** A trailing dot or dash belongs to the sentence or to an arrow. */
function trimName(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === '-' || text[at - 1] === '.')) at--;
  return at;
}

interface Found {
  readonly at: number;
  readonly shape: Shape;
}

function findValue(scan: Scan, start: number, end: number): Found | undefined {
  const { text } = scan;
  if (isNamed(text, start)) {
    const value = behind(NAMED_VALUE, text, end);
    if (value >= 0) return { at: value, shape: 'named' };
  }
  if (!isFollowed(text, end)) return flagValue(scan, start, end);
  const operator = behind(OPERATOR, text, end);
  if (operator >= 0) return afterOperator(scan, end, operator);
  return argument(scan, end) ?? flagValue(scan, start, end);
}

/** A cheap look: most names stand in prose, where neither an operator nor a call follows. */
function isFollowed(text: string, end: number): boolean {
  let at = end;
  while (at < end + GAP_CHARS_MAX && isBlank(text.charCodeAt(at))) at++;
  return mayFollow[text.charCodeAt(at)] === 1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** 1 for each character that OPERATOR or CALL can start with. */
const mayFollow = new Uint8Array(128);
for (const char of '\\"\'`&]?![:=-|>,(') mayFollow[char.charCodeAt(0)] = 1;

/** Offset behind a sticky pattern at `at`; -1 when it does not match. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function argument(scan: Scan, end: number): Found | undefined {
  const at = scan.language === 'json' ? -1 : behind(CALL, scan.text, end);
  if (at < 0) return undefined;
  if (!scan.text.slice(end, at).includes(',')) return { at, shape: 'called' };
  return scan.language === 'code' || scan.language === 'other' ? { at, shape: 'paired' } : undefined;
}

function flagValue(scan: Scan, start: number, end: number): Found | undefined {
  const at = scan.language !== 'code' && scan.text.startsWith('--', start) ? behind(FLAG, scan.text, end) : -1;
  return at < 0 ? undefined : { at, shape: 'flag' };
}

function afterOperator(scan: Scan, end: number, at: number): Found | undefined {
  const operator = scan.text.slice(end, at);
  if (operator.trimEnd().endsWith('>') && !/[=-]/.test(operator)) {
    return { at: Math.max(at, behind(MARKUP_GAP, scan.text, at)), shape: 'markup' };
  }
  // In YAML a colon without a space does not end a key.
  if (scan.language === 'yaml' && operator.endsWith(':') && !/["'\n\r]/.test(scan.text[at] ?? '\n')) return undefined;
  return { at: lineBelow(scan, at), shape: /={2}|!=/.test(operator) ? 'compared' : 'assigned' };
}

function lineBelow(scan: Scan, at: number): number {
  return scan.language === 'code' ? Math.max(at, behind(LINE_BELOW, scan.text, at)) : at;
}

/** `name: DB_PASSWORD`: the sign before the name is looked for first. */
function isNamed(text: string, start: number): boolean {
  const code = codeBeforeGap(text, start, NAME_GAP_CHARS_MAX);
  if (code !== COLON && code !== EQUALS && code !== GREATER) return false;
  return NAME_BEFORE.test(text.slice(Math.max(0, start - NAME_BEFORE_CHARS_MAX), start));
}
