import type { Anchor } from '../anchors.ts';
import type { Shape } from './assignment-parts.ts';
import { judgeAssignment } from './assignment-verdict.ts';
import { LOWER, NAME, TOKEN, UPPER, classOf, isGap, isQuote, runEnd, runStart } from '../text/characters.ts';
import { type SecretName, readSecretName, wholeNames } from './key-name.ts';
import type { Language } from '../text/language.ts';
import { fallbacksOf } from './fallback.ts';
import { parentName } from './parent-name.ts';
import { type Literal, readLiteral } from './literal.ts';
import type { Scan } from '../scan.ts';
import { type Found, NAME_CHARS_MAX, findValue } from './value-behind.ts';
import { RANDOM_LENGTH_MIN } from '../values/value-class.ts';

/** Parts of names of credentials. Each leads to the whole name around it. */
const KEYWORDS = [
  'pass',
  'pwd',
  'psw',
  'secret',
  'token',
  'key',
  'cred',
  'auth',
  'jwt',
  'verifier',
  'contrasen',
  'bearer',
  'cookie',
  'session',
  'pword',
  'psswd',
];
/** Parts that stand in many other words: only where a word ends. */
const SHORT_KEYWORDS = ['pat', 'sid', 'pw', 'psk'];
const COLON = 58;
const LINE_CHARS_MAX = 700;
const NAMES_MAX = 2_000;
/** What it costs to see what a name is followed by, in characters of work. */
const NAME_WORK = 48;
/** What it costs to read a name and to find the value behind it, in characters of work beyond that. */
const VALUE_WORK = 52;
/** What it costs to judge one value, in characters of work. */
const JUDGEMENT_WORK = 60;

/** What it costs to read the expression behind a name, in characters of work. */
const FALLBACK_WORK = 60;

export const assignmentAnchors: readonly Anchor[] = [
  ...KEYWORDS.map((text) => ({ text, caseless: true, check: checkName })),
  ...[...wholeNames.keys(), 'dsonar.login'].map((text) => ({ text, caseless: true, atStart: true, check: checkName })),
  ...SHORT_KEYWORDS.map((text) => ({
    text,
    caseless: true,
    check: (scan: Scan, at: number) => {
      if (endsWord(scan.text, at + text.length)) checkName(scan, at);
    },
  })),
];

/** `PAT`, `github_pat`, `githubPat`, `rootpw`; not `path`, `side`. */
function endsWord(text: string, end: number): boolean {
  const behind = classOf(text.charCodeAt(end));
  if ((behind & LOWER) !== 0) return false;
  return (behind & UPPER) === 0 || (classOf(text.charCodeAt(end - 1)) & UPPER) === 0;
}

function checkName(scan: Scan, at: number): void {
  if (at < scan.nameEnd || scan.hasJudgedEnough) return;
  const { text } = scan;
  const end = trimName(text, runEnd(text, at, NAME, NAME_CHARS_MAX));
  const start = runStart(text, at, NAME, NAME_CHARS_MAX);
  scan.nameEnd = end;
  if (!scan.spend(NAME_WORK + end - start, at) || isType(text, start, end)) return;
  const found = findValue(scan, start, end);
  if (found === undefined || !isWorthReading(scan, at, found.at)) return;
  const rawName = text.slice(start, end);
  // What is called is the method: `client.setAuthToken("x")` is no token of a client.
  const name = nameOf(scan, found.shape === 'called' ? lastName(rawName) : rawName) ?? keyInside(scan, at, rawName);
  if (name === undefined || (found.shape === 'called' && !isCallOfSecret(rawName))) return;
  judgeAt(scan, found, { rawName, name });
}

/** `AWS::ApiGateway::ApiKey` is a type; `App::Application.config.secret_token`, `profile::db::password` and `App::SECRET_KEY` are not. */
function isType(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start - 1) === COLON && text.startsWith('::', start - 2) && /^[A-Z][a-z][^.]*$/.test(text.slice(start, end));
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

interface Named {
  readonly rawName: string;
  readonly name: SecretName;
}

/** The literal behind a name, and those that its expression falls back to. */
function judgeAt(scan: Scan, { at, shape }: Found, named: Named): void {
  const language = valueLanguage(scan, at, shape);
  const lineEnd = scan.lineEnd(at, LINE_CHARS_MAX);
  const literal = literalOf(scan.text, at, { lineEnd, language, shape });
  if (literal !== undefined && judgeLiteral(scan, literal, shape, named)) return;
  // A template in quotes is an expression all the same.
  const isTemplate = literal?.quoted === true && scan.text.startsWith('{{', literal.start);
  if (literal?.quoted === true && !isTemplate) return;
  if (!scan.spend(FALLBACK_WORK, at)) return;
  for (const quote of fallbacksOf(scan.text, isTemplate ? literal.start : at, lineEnd, language)) {
    const fallback = readLiteral(scan.text, quote, lineEnd, language);
    if (fallback !== undefined) judgeLiteral(scan, fallback, 'assigned', named);
  }
}

interface Reading {
  readonly lineEnd: number;
  readonly language: Language;
  readonly shape: Shape;
}

function literalOf(text: string, at: number, { lineEnd, language, shape }: Reading): Literal | undefined {
  if (shape === 'default') return upToBrace(text, at, lineEnd);
  return shape === 'query' ? fieldOf(text, at, lineEnd) : readLiteral(text, at, lineEnd, language);
}

/** A value of a query ends with the query, or with the next field. */
function fieldOf(text: string, at: number, lineEnd: number): Literal | undefined {
  const length = /^[^\s&"'`<>#\\]*/.exec(text.slice(at, lineEnd))?.[0].length ?? 0;
  return length === 0 ? undefined : { start: at, end: at + length, quoted: true };
}

/** The rest of `${NAME:-…}`. What is nested in it is for its own name to say. */
function upToBrace(text: string, at: number, lineEnd: number): Literal | undefined {
  const end = text.slice(at, lineEnd).indexOf('}');
  return end <= 0 ? undefined : { start: at, end: at + end, quoted: true };
}

/** True when it is a candidate. */
function judgeLiteral(scan: Scan, literal: Literal, shape: Shape, named: Named): boolean {
  if (literal.end <= literal.start || !isClosedElement(scan, shape, literal.end)) return false;
  if (!scan.spend(literal.end - literal.start + JUDGEMENT_WORK, literal.start)) return false;
  const value = scan.text.slice(literal.start, literal.end);
  // Names inside one unbroken value are part of it.
  if (!literal.quoted && !/\s/.test(value)) scan.nameEnd = literal.end;
  const verdict = judgeAssignment({ ...named, value, literal, shape, scan });
  if (verdict === undefined) return false;
  const { from, length, ...rest } = verdict;
  scan.add({ ...rest, start: literal.start + from, end: literal.start + from + length, name: named.rawName.replace(/^[-.$]+/, '') });
  return true;
}

/** `NAME=value` in YAML is a line of a shell, or a variable of a container, and a flag one of a command: what follows ends at a space. */
function valueLanguage({ language, text }: Scan, at: number, shape: Shape): Language {
  if (language !== 'yaml') return shape === 'flag' && language === 'env' ? 'shell' : language;
  return shape === 'flag' || text[at - 1] === '=' ? 'shell' : language;
}

/** Files repeat their names. */
function nameOf(scan: Scan, rawName: string): SecretName | undefined {
  const known = scan.names.get(rawName);
  if (known !== undefined) return known === 'other' ? undefined : known;
  const name = readSecretName(rawName);
  if (scan.names.size < NAMES_MAX) scan.names.set(rawName, name ?? 'other');
  return name;
}

/** `"Jwt": { "Key": "…" }` of settings, `'crypt' => ['key' => '…']` of PHP: a bare key is one of what it stands in. In PHP sessions, users and caches have keys, too. */
function keyInside(scan: Scan, at: number, rawName: string): SecretName | undefined {
  if (!/^key$/i.test(rawName)) return undefined;
  const parent = parentOf(scan, at);
  return parent === undefined ? undefined : nameOf(scan, `${parent}.${rawName}`);
}

function parentOf(scan: Scan, at: number): string | undefined {
  if (scan.language === 'code') return ARRAY_BEFORE.exec(scan.text.slice(Math.max(0, at - ARRAY_CHARS_MAX), at))?.[1];
  return scan.file.inSettings && (scan.language === 'json' || scan.language === 'yaml') ? parentName(scan, at) : undefined;
}

const ARRAY_CHARS_MAX = 80;
const ARRAY_BEFORE = /["'](\w{0,12}(?:crypt|crypto|encryption|cipher|aes|hmac|jwt|sign|signing))["']\s?=>\s?(?:\[|array\s?\()\s{0,40}["']$/;

/** The method itself must name a secret, not the object: `auth.setToken("x")`, not `auth.post("x")`; and `t.pass("x")` passes a test. */
function isCallOfSecret(rawName: string): boolean {
  const last = lastName(rawName);
  return last !== 'pass' && last !== 'pw' && readSecretName(last) !== undefined;
}

/** `<password>x</password>` is an element; `<password> x` only stands for a value. */
function isClosedElement(scan: Scan, shape: Shape, end: number): boolean {
  return shape !== 'markup' || /^\s{0,40}<\//.test(scan.text.slice(end, end + 44));
}

const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** A trailing dot or dash belongs to the sentence or to an arrow. */
function trimName(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === '-' || text[at - 1] === '.')) at--;
  return at;
}
