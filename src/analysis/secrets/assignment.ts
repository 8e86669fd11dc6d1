import type { Anchor } from './anchors.ts';
import { NAME, runEnd, runStart } from './characters.ts';
import { type SecretName, readSecretName } from './key-name.ts';
import { type Literal, readLiteral } from './literal.ts';
import { judgeAssignment } from './assignment-verdict.ts';
import type { Scan } from './scan.ts';

/** Parts of names of credentials. Each leads to the whole name around it. */
const KEYWORDS = [
  'passw',
  'pass',
  'pwd',
  'psw',
  'secret',
  'token',
  'key',
  'cred',
  'auth',
  'jwt',
  'bearer',
  'signature',
  'verifier',
  'contrasen',
  '_pw',
  'rootpw',
];
const NAME_CHARS_MAX = 64;
const LINE_CHARS_MAX = 700;

/** What may stand between a name and its value. One alternative each: operator (with a type before it), call, markup. */
const OPERATOR =
  /(?:\\{0,3}["'`]|&(?:#34|#39|quot);)?\]?[?!]?(?:\[\d{0,3}\])?[ \t]{0,48}(?::[ \t]{0,3}(?:&?(?:'static )?(?:string|String|str|SecureString|Optional\[str\]|\*string|any)\??)[ \t]{0,8}=|:=|={1,3}>?|!={1,2}|->|:(?!:)|\?\?=|\|\|=|\?=|>(?=\s{0,40}[^\s<]))[ \t]{0,48}/y;
/** `setPassword("x")`, `put("password", "x")`, `define('PASSWORD', 'x')`, `--password "x"`, `password "x"`. */
const CALL = /["'`]?\s{0,2}[,(]\s{0,8}(?=[bu@]?["'`])|[ \t]{1,8}(?=\\?["'`])/y;
/** `name: DB_PASSWORD` and then `value: x`, on the same or the next line. */
const NAMED_VALUE =
  /["'`]?\s{0,3},?(?:\s|\\n){0,60}(?:-\s{0,4})?["'`]?(?:[Vv]alue|[Dd]efault(?:Value)?|VALUE|content)["'`]?\s{0,8}[:=]>?\s{0,8}/y;
const NAME_BEFORE = /(?:[Nn]ame|[Kk]ey|NAME|KEY|id|field)["'`]?\s{0,4}[:=]>?\s{0,4}["'`]?$/;
const MARKUP_GAP = /\s{0,40}/y;

export const assignmentAnchors: readonly Anchor[] = KEYWORDS.map((text) => ({ text, caseless: true, check: checkName }));

function checkName(scan: Scan, at: number): void {
  const { text } = scan;
  if (at < scan.nameEnd) return;
  const end = trimName(text, runEnd(text, at, NAME, NAME_CHARS_MAX));
  const start = runStart(text, at, NAME, NAME_CHARS_MAX);
  scan.nameEnd = end;
  if (!scan.spend(end - start, at)) return;
  const valueAt = findValue(scan, start, end);
  if (valueAt === undefined) return;
  const raw = text.slice(start, end);
  const name = readSecretName(raw);
  if (name === undefined) return;
  const literal = readLiteral(text, valueAt.at, scan.lineEnd(valueAt.at, LINE_CHARS_MAX), scan.language);
  if (literal === undefined || literal.end <= literal.start || !scan.spend(literal.end - literal.start, at)) return;
  report(scan, raw, name, literal, valueAt.shape);
}

/** A trailing dot or dash belongs to the sentence or to an arrow. */
function trimName(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === '-' || text[at - 1] === '.')) at--;
  return at;
}

/** How the value follows its name. */
export type Shape = 'assigned' | 'compared' | 'called' | 'named' | 'markup';

function findValue(scan: Scan, start: number, end: number): { at: number; shape: Shape } | undefined {
  const { text } = scan;
  const named = namedValue(text, start, end);
  if (named !== undefined) return { at: named, shape: 'named' };
  OPERATOR.lastIndex = end;
  const operator = OPERATOR.exec(text)?.[0];
  if (operator !== undefined) return afterOperator(text, end, operator);
  CALL.lastIndex = end;
  const call = CALL.exec(text)?.[0];
  return call === undefined ? undefined : { at: end + call.length, shape: 'called' };
}

function afterOperator(text: string, end: number, operator: string): { at: number; shape: Shape } | undefined {
  const at = end + operator.length;
  if (operator.trimEnd().endsWith('>') && !operator.includes('=') && !operator.includes('-')) {
    MARKUP_GAP.lastIndex = at;
    return { at: at + (MARKUP_GAP.exec(text)?.[0].length ?? 0), shape: 'markup' };
  }
  return { at, shape: /={2}|!=/.test(operator) ? 'compared' : 'assigned' };
}

function namedValue(text: string, start: number, end: number): number | undefined {
  if (!NAME_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  NAMED_VALUE.lastIndex = end;
  const match = NAMED_VALUE.exec(text)?.[0];
  return match === undefined ? undefined : end + match.length;
}

function report(scan: Scan, raw: string, name: SecretName, literal: Literal, shape: Shape): void {
  const value = scan.text.slice(literal.start, literal.end);
  const verdict = judgeAssignment({ name, value, literal, shape, scan });
  if (verdict === undefined) return;
  scan.add({
    detector: verdict.detector,
    title: verdict.title,
    group: verdict.group,
    tier: verdict.tier,
    start: literal.start + verdict.from,
    end: literal.start + verdict.from + verdict.length,
    name: raw.replace(/^[-.$]+/, ''),
    ...(verdict.value === undefined ? {} : { value: verdict.value }),
    ...(verdict.decodedFrom === undefined ? {} : { decodedFrom: verdict.decodedFrom }),
  });
}
