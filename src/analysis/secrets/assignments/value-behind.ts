import type { Shape } from './assignment-parts.ts';
import type { Scan } from '../scan.ts';
import { codeBeforeGap, isQuote } from '../text/characters.ts';

/** Longest name that is read, in characters. */
export const NAME_CHARS_MAX = 64;
/** White space between a name and an operator. */
const GAP_CHARS_MAX = 48;
/** What may stand between a name and its value. One alternative each: operator (with a type before it), markup. */
const OPERATOR =
  /(?:\\{0,3}["'`]|&(?:#34|#39|quot);)?\]?[?!]?(?:\[\d{0,3}\])?[ \t]{0,48}(?::[ \t]{0,3}(?:&?(?:'static )?(?:string|String|str|SecureString|Optional\[str\]|\*string|any)\??)[ \t]{0,8}=|:=|={1,3}>?|!={1,2}|->|:(?!:)|\?\?=?|\|\|=?|\?=|<-(?=[ \t]{0,4}["'])|>(?=\s{0,40}[^\s<]))[ \t]{0,48}/y;
/** `setPassword("x")`, `put("password", "x")`, `define('PASSWORD', 'x')`, `password "x"`. */
const CALL = /["'`]?[ \t]?(?:,[ \t]{0,24}|\(\s{0,80})(?=[bu@]?["'`])|[ \t]{1,24}(?=\\?["'`])/y;
/** In code a long literal stands on the line below, in brackets or not. */
const LINE_BELOW = /\(?[ \t]{0,8}\r?\n[ \t]{0,80}(?=[bBuUrRfF@$]{0,2}["'`])/y;
/** `--password x`. */
const FLAG = /[ \t]{1,4}(?=[^\s\-"'`|&;<>$=])/y;
/** Pairs that may stand between a name and its value: `"enabled": true, "type": "secret"`. */
const PAIRS_BETWEEN =
  '(?:["\'`]?\\s{0,3},\\s{0,40}["\'](?:type|enabled|disabled|description|secure|sensitive|in|id)["\']\\s{0,3}:\\s{0,3}(?:"[^"\\n]{0,60}|true|false|\\d{1,4})){0,3}';
/** `name: DB_PASSWORD` and then `value: x`, on the same or the next line. */
const NAMED_VALUE = new RegExp(
  `${PAIRS_BETWEEN}["'\`]?\\s{0,3},?(?:\\s|\\\\n){0,60}(?:-\\s{0,4})?["'\`]?(?:\\w{1,12}:)?(?:[Vv]alue|[Pp]arameterValue|[Dd]efault(?:Value)?|VALUE|useValue|content)["'\`]?\\s{0,8}[:=]>?\\s{0,8}`,
  'y',
);
/** `<key>NAME</key><string>x</string>` of property lists, `<name>NAME</name><value>x</value>` of Hadoop and others. */
const NAMED_ELEMENT = /<\/(?:key|name|Key|Name)>\s{0,60}<(?:string|value|Value)>\s{0,40}/y;
/** `"value": "x", "key": "NAME"`: the value stands first. */
const VALUE_FIRST =
  /(?:["']|\b)(?:[Vv]alue|[Pp]arameterValue)["']?\s{0,4}[:=]\s{0,4}(?=["'][^"'\n]{4,300}["']\s{0,4},?\s{0,60}(?:["'](?:type|enabled)["']\s{0,3}:\s{0,3}(?:["']\w{0,20}["']|true|false)\s{0,3},\s{0,60})?["']?(?:[Kk]ey|[Nn]ame|[Pp]arameterKey)["']?\s{0,4}[:=]\s{0,4}["']$)/;
/** `["--password", "x"]`, and the same as items of a list of YAML. */
const NEXT_ITEM =
  /["'],\s{0,40}(?:[a-z][^)\n"']{0,80}\bdefault\s?=\s?|default\s?=\s?)?(?=["'])|["']?[ \t]{0,4}\r?\n[ \t]{0,40}-[ \t]{1,4}(?=[^\s-])/y;
/** What stands before a name that only white space separates from its value: `npm config set`, `ENV`, `SetEnv`, the user of a router or a machine. */
const SPACED_BEFORE =
  /\bconfig[ \t]{1,4}set[ \t]{1,4}(?:-\S{1,20}[ \t]{1,4}){0,2}["']?[\w/:.-]{0,60}$|\b(?:login|username)[ \t]{1,4}\S{1,60}\s{1,8}(?:privilege[ \t]\d{1,2}[ \t])?$|(?:^|\n)[ \t]{0,20}(?:ENV|SetEnv|setenv|enable|set)[ \t]{1,8}$|\bd-i[ \t]{1,4}passwd\/$/;
/** `password 0 x` of a router, `rootpw --plaintext x`: in clear; `passwd/root-password password x` has its type in between. */
const SPACED_VALUE = /[ \t]{1,40}(?:(?:0|password|--plaintext)[ \t]{1,2})?(?=[^\s\-"'`|&;<>$=])/y;
/** `  password x` and nothing behind it: `password required pam_unix.so` is a rule, `password must have …` a sentence. */
const DIRECTIVE_VALUE = /[ \t]{1,40}(?:(?:0|password|--plaintext)[ \t]{1,2})?(?=[^\s\-"'`|&;<>$=]\S{0,200}[ \t]{0,40}(?:[\r\n#;]|$))/y;
/** Directives of nginx that pass a request on. */
const PASSES_ON = /^(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/;
/** `password is x`, `password for admin: x`: documents say it in words. */
const IN_WORDS = /[ \t](?:for[ \t]{1,2}[`"']?[\w@.-]{1,40}[`"']?[ \t]?)?(?:(?:is|was)(?:[ \t]now)?:?|:)[ \t]{1,4}(?=\S)/y;
/** The types of Visual Basic and of Bicep. */
const AS_STRING = /[ \t]{1,4}(?:As[ \t]{1,4}String|string)[ \t]{1,4}=[ \t]{1,4}(?=["'])/y;
/** Calls that give a value to a name, not a name and a value to something else. */
const SETS =
  /(?:\b(?:define|[sS]et|put|[aA]dd|setProperty|set_property|putenv|[sS]etenv|setdefault|[sS]etDefault|setSystemProperty|addHeader|setHeader|setRequestHeader|setRequestProperty|setItem|set_config)\(\s{0,8}|\b(?:buildConfigField|resValue)[ (]\s{0,8}["'][Ss]tring["'],\s{0,8})["'`]$/;
const SETS_CHARS_MAX = 48;
/** `<Password><Value>x</Value>`, `<property name="password"><value>x</value>`: an element in the element. */
const INNER_ELEMENT = /["']?>\s{0,60}<[vV]alue>\s{0,40}(?=[^\s<])/y;
/** `<Pass encoding="base64">`: what an element says of itself before its text. */
const ATTRIBUTES = /(?:[ \t]{1,4}[\w:.-]{1,30}=["'][^"'<>]{0,60}["']){1,3}>\s{0,40}(?=[^\s<])/y;
/** `export NAME=x` is a line of a shell, whatever file it stands in. */
const EXPORT_BEFORE = /(?:^|[\s;"'])export[ \t]{1,4}$/;
/** Pairs of a connection string of libpq: `user=app password=x host=db`. */
const PAIR_BEFORE = /(?:^|[\s"'`])(?:user|host|dbname|port|sslmode|hostaddr)=[^\s"'`,;()]{1,60} $/;
const PAIR_BEHIND = /^[^\s"'`,;()]{3,100} (?:user|host|dbname|port|sslmode|hostaddr)=/;
const PAIR_CHARS_MAX = 80;
const EXPORT_CHARS_MAX = 16;
const SPACED_NAME = /^(?:requirepass|masterauth|bindpw|rootpw|-(?:src|dest)?(?:storepass|keypass))$/i;
/** Neither `:?message` nor `:+other` is a value of the variable. */
const VARIABLE_DEFAULT = /(?::[-=]?|-|=)(?![?+])/y;
const NAME_BEFORE = /(?:[Nn]ame|provide|[Kk]ey|NAME|KEY|id|field)["'`]?\s{0,4}[:=]>?\s{0,4}["'`]?$/;
/** So far before a name the word that makes it one is looked for; and so many of these characters are white space and quotes. */
const NAME_BEFORE_CHARS_MAX = 20;
const NAME_GAP_CHARS_MAX = 6;
const VALUE_FIRST_CHARS_MAX = 420;
const SPACED_BEFORE_CHARS_MAX = 100;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const LESS = 60;
const AMPERSAND = 38;
const QUESTION = 63;
const NEW_LINE = 10;
const BLANK = 32;
const COMMA = 44;
const QUERY_GOES_ON = /^[^\s&"'`]{3,120}&\w{1,40}=/;
const QUERY_VALUE_CHARS_MAX = 200;
const MARKUP_GAP = /\s{0,40}/y;

/** Of a name. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value starts, and how it follows its name. */
export interface Found {
  readonly at: number;
  readonly shape: Shape;
}

/** The value that is given to the name between `start` and `end`; undefined when none is. */
export function findValue(scan: Scan, start: number, end: number): Found | undefined {
  const { text } = scan;
  if (text.startsWith('${', start - 2)) return defaultBehind(text, end);
  if (isNamed(text, start)) {
    const value = behind(NAMED_VALUE, text, end);
    const at = value >= 0 ? value : valueBefore(text, start);
    if (at >= 0) return { at, shape: 'named' };
  }
  const element = text.charCodeAt(end) === LESS ? behind(NAMED_ELEMENT, text, end) : elementValue(text, start, end);
  if (element >= 0) return { at: element, shape: 'markup' };
  if (text.charCodeAt(end) === LESS) return undefined;
  if (!isFollowed(text, end)) return flagValue(scan, start, end);
  const operator = behind(OPERATOR, text, end);
  if (operator >= 0) return afterOperator(scan, { start, end }, operator);
  return argument(scan, start, end) ?? flagValue(scan, start, end);
}

/** The text of an element that has the name, or of one in it; -1 when there is none. */
function elementValue(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  if (next === GREATER || (isQuote(next) && text.charCodeAt(end + 1) === GREATER)) return behind(INNER_ELEMENT, text, end);
  return isBlank(next) && text.charCodeAt(start - 1) === LESS ? behind(ATTRIBUTES, text, end) : -1;
}

function valueBefore(text: string, start: number): number {
  const from = Math.max(0, start - VALUE_FIRST_CHARS_MAX);
  const window = text.slice(from, start);
  const last = window.includes('alue') ? window.search(VALUE_FIRST) : -1;
  return last < 0 ? -1 : from + last + (VALUE_FIRST.exec(window)?.[0].length ?? 0);
}

/** `${DB_PASSWORD:-x}`: what stands there when nobody sets the variable. */
function defaultBehind(text: string, end: number): Found | undefined {
  const at = behind(VARIABLE_DEFAULT, text, end);
  return at < 0 ? undefined : { at, shape: 'default' };
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
for (const char of '\\"\'`&]?![:=-|><,(') mayFollow[char.charCodeAt(0)] = 1;

/** Offset behind a sticky pattern at `at`; -1 when it does not match. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function argument(scan: Scan, start: number, end: number): Found | undefined {
  const at = scan.language === 'json' ? -1 : behind(CALL, scan.text, end);
  if (at < 0) return undefined;
  if (!scan.text.slice(end, at).includes(',')) return { at, shape: 'called' };
  if (SETS.test(scan.text.slice(Math.max(0, start - SETS_CHARS_MAX), start))) return { at, shape: 'assigned' };
  return scan.language === 'code' || scan.language === 'other' ? { at, shape: 'paired' } : undefined;
}

function flagValue(scan: Scan, start: number, end: number): Found | undefined {
  const { text } = scan;
  if (!text.startsWith('--', start)) return spacedValue(scan, start, end);
  const item = behind(NEXT_ITEM, text, end);
  const at = item >= 0 || scan.language === 'code' ? item : behind(FLAG, text, end);
  return at < 0 ? undefined : { at, shape: 'flag' };
}

/** `npm config set //registry/:_authToken x`, `requirepass x`, `login app password x`, `ENV PASSWORD x`, `Dim password As String = "x"`. */
function spacedValue(scan: Scan, start: number, end: number): Found | undefined {
  const { text } = scan;
  if (!isBlank(text.charCodeAt(end))) return undefined;
  const typed = scan.language === 'code' ? behind(AS_STRING, text, end) : -1;
  if (typed >= 0) return { at: typed, shape: 'assigned' };
  const told = scan.language === 'markup' || scan.language === 'other' ? behind(IN_WORDS, text, end) : -1;
  if (told >= 0) return { at: told, shape: 'paired' };
  const at = valueBehindBlank(scan, start, end);
  return at < 0 ? undefined : { at, shape: 'flag' };
}

function valueBehindBlank(scan: Scan, start: number, end: number): number {
  const { text, language } = scan;
  const name = text.slice(start, end);
  if (SPACED_NAME.test(name) || isCommanded(scan, start)) return behind(SPACED_VALUE, text, end);
  return language === 'env' && !PASSES_ON.test(name) && isFirstOnLine(text, start) ? behind(DIRECTIVE_VALUE, text, end) : -1;
}

function isCommanded(scan: Scan, start: number): boolean {
  return scan.mayCommand && SPACED_BEFORE.test(scan.text.slice(Math.max(0, start - SPACED_BEFORE_CHARS_MAX), start));
}

/** `  password x`: a directive of Apache, Fluentd, Mosquitto and others. */
function isFirstOnLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < GAP_CHARS_MAX && isBlank(text.charCodeAt(at))) at--;
  return at < 0 || text.charCodeAt(at) === NEW_LINE;
}

function afterOperator(scan: Scan, name: Span, at: number): Found | undefined {
  const { end } = name;
  const operator = scan.text.slice(end, at);
  if (operator === '=' && isQuery(scan, name, at)) return { at, shape: 'query' };
  // In settings nothing is compared: the second sign belongs to the value.
  if (scan.language === 'env' && operator.includes('==')) return { at: end + operator.indexOf('=') + 1, shape: 'assigned' };
  if (operator.trimEnd().endsWith('>') && !/[=-]/.test(operator)) {
    return { at: Math.max(at, behind(MARKUP_GAP, scan.text, at)), shape: 'markup' };
  }
  // In YAML a colon without a space does not end a key.
  if (scan.language === 'yaml' && operator.endsWith(':') && !/["'\n\r]/.test(scan.text[at] ?? '\n')) return undefined;
  return { at: lineBelow(scan, at), shape: /={2}|!=/.test(operator) ? 'compared' : 'assigned' };
}

/** Where nothing else stands without quotes. */
function isExported({ text, language }: Scan, start: number): boolean {
  if (text.charCodeAt(start - 1) !== BLANK || (language !== 'hcl' && language !== 'code' && language !== 'json')) return false;
  return EXPORT_BEFORE.test(text.slice(Math.max(0, start - EXPORT_CHARS_MAX), start));
}

/** `user=a&password=b`: a field of a form, of the query of a URL, of a connection string, or a variable of a shell. */
function isQuery(scan: Scan, { start }: Span, at: number): boolean {
  if (isExported(scan, start)) return true;
  const { text } = scan;
  const before = text.charCodeAt(start - 1);
  if (before === AMPERSAND || before === QUESTION) return true;
  if (isQuote(before) && QUERY_GOES_ON.test(text.slice(at, at + QUERY_VALUE_CHARS_MAX))) return true;
  return (
    ((before === BLANK && text.charCodeAt(start - 2) !== COMMA) || isQuote(before)) &&
    (PAIR_BEFORE.test(text.slice(Math.max(0, start - PAIR_CHARS_MAX), start)) ||
      PAIR_BEHIND.test(text.slice(at, at + QUERY_VALUE_CHARS_MAX)))
  );
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
