import { JOINER, LETTER, classOf, isQuote } from '../text/characters.ts';
import type { Language } from '../text/language.ts';
import { isInFlow, yamlValueAt } from './yaml-value.ts';

/** A value as it stands in the text. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const APOSTROPHE = 39;
const COMMA = 44;
const SEMICOLON = 59;
const BRACKET = 91;
const BACKSLASH = 92;
const VALUE_CHARS_MAX = 600;
const SPACED_CHARS_MAX = 120;
/** An opening quote of code, of code inside a string (`\"`), or of HTML text; a string prefix may stand before it. */
const OPEN_QUOTE = /[bBuUrRfFLN@$]{0,2}(\\{0,3}["'`]|&(?:#34|#39|quot|apos);)/y;
/** Calls that only wrap a literal. */
const WRAPPER =
  /(?:\[\s{0,8}(?=["'`\\])|(?:new )?(?:(?:[\w$]{1,40}\.){0,4}(?:String(?:::from)?|ToPtr|Ptr|StringPtr|SecretStr|SecretString|unsafePlainText|plainText|SecureString|unsafe_plain_text|StringValue)|Buffer\.from|\[\]byte|to_string|Field|str|bytes|bytearray|Bytes|u|b|Some|sensitive|nonsensitive|trimspace)\(\s{0,4}(?:default\s?=\s?)?)/y;
/** A look-up with a default: the default is the literal. */
const DEFAULTED =
  /(?:(?:os\.)?(?:getenv|environ(?:\.get)?|env|config|env\.(?:str|get|string)|ENV\.fetch|getProperty|Getenv|get_env|process\.env)\(?\s?["'`][\w.-]{1,60}["'`]\s{0,2}[,)]\s{0,2}(?:default(?:_value)?\s{0,2}=\s{0,2})?|process\.env[.\w[\]'"]{1,60}\s{0,3}(?:\|\||\?\?)\s{0,3}|ENV\[["']\w{1,60}["']\]\s{0,3}\|\|\s{0,3})/y;

/** Reads the literal that starts at `at`; undefined when an expression stands there. */
export function readLiteral(text: string, at: number, lineEnd: number, language: Language): Literal | undefined {
  if (language !== 'yaml') return readValue(text, at, lineEnd, language);
  const value = yamlValueAt(text, at, lineEnd);
  return readValue(text, value.at, value.lineEnd, language);
}

function readValue(text: string, at: number, lineEnd: number, language: Language): Literal | undefined {
  const first = text.charCodeAt(at);
  if (isQuote(first))
    return readQuoted(text, { at: at + 1, lineEnd, language }, text.charAt(at)) ?? readBareQuote(text, at, lineEnd, language);
  const from = mayLead(first) ? behindLeads(text, at) : at;
  OPEN_QUOTE.lastIndex = from;
  const open = OPEN_QUOTE.exec(text);
  if (open !== null) return readQuoted(text, { at: from + open[0].length, lineEnd, language }, open[1] ?? '"');
  return from === at ? readBare(text, at, lineEnd, language) : undefined;
}

/** A letter, `_`, `$` or `[`: a call or a look-up begins so. */
function mayLead(code: number): boolean {
  return (classOf(code) & (LETTER | JOINER)) !== 0 || code === BRACKET;
}

function behindLeads(text: string, at: number): number {
  let from = at;
  for (const lead of [DEFAULTED, WRAPPER]) {
    lead.lastIndex = from;
    if (lead.test(text)) from = lead.lastIndex;
  }
  return from;
}

interface Opened {
  /** Behind the quote. */
  readonly at: number;
  readonly lineEnd: number;
  readonly language: Language;
}

function readQuoted(text: string, { at: start, lineEnd, language }: Opened, quote: string): Literal | undefined {
  const limit = Math.min(lineEnd, start + VALUE_CHARS_MAX);
  if (quote.length > 1) return readEscaped(text, start, quote, limit);
  const code = quote.charCodeAt(0);
  const isTriple = language !== 'yaml' && text.charCodeAt(start) === code && text.charCodeAt(start + 1) === code;
  if (isTriple) return readTriple(text, start + 2, quote.repeat(3), limit);
  const end = closingQuote(text, { start, limit, code, language });
  if (end >= 0) return { start, end, quoted: true };
  return language === 'env' ? undefined : unclosed(text, start, limit);
}

interface Within {
  readonly start: number;
  readonly limit: number;
  /** Of the quote. */
  readonly code: number;
  readonly language: Language;
}

/** Offset of the quote that ends the value; -1 when none does. */
function closingQuote(text: string, { start, limit, code, language }: Within): number {
  const isLiteral = code === APOSTROPHE && language === 'yaml';
  for (let at = start; at < limit; at++) {
    const here = text.charCodeAt(at);
    if (here === code) {
      const more = code === APOSTROPHE ? quoteGoesOn(text, at, language) : 0;
      if (more === 0) return at;
      at += more;
    } else if (here === BACKSLASH && !isLiteral) at++;
  }
  return -1;
}

/** A quote in a value between single quotes: written twice in YAML and SQL, as `'\\''` in a shell. Characters to skip; 0 when the value ends. */
function quoteGoesOn(text: string, at: number, language: Language): number {
  if (language === 'yaml' || language === 'sql') return text.charCodeAt(at + 1) === APOSTROPHE ? 1 : 0;
  return language === 'shell' && text.startsWith("'\\''", at) ? 3 : 0;
}

/** Files of settings have no quotes: one that nothing closes belongs to the value. */
function readBareQuote(text: string, at: number, lineEnd: number, language: Language): Literal | undefined {
  return language === 'env' ? readBare(text, at, lineEnd, language) : undefined;
}

/** Between quotes that are written as `\"` or `&quot;`. */
function readEscaped(text: string, start: number, quote: string, limit: number): Literal {
  const window = text.slice(start, limit + quote.length - 1);
  const end = window.indexOf(quote);
  return end < 0 ? unclosed(text, start, limit) : { start, end: start + end, quoted: true };
}

/** No closing quote on the line: up to where the value can reach. */
function unclosed(text: string, start: number, limit: number): Literal {
  const end = start + (/^[^\s"'`,;)}\]]*/.exec(text.slice(start, limit))?.[0].length ?? 0);
  return { start, end, quoted: true };
}

function readTriple(text: string, start: number, quote: string, limit: number): Literal | undefined {
  const end = text.slice(start, limit).indexOf(quote);
  return end < 0 ? undefined : { start, end: start + end, quoted: true };
}

const BARE: Readonly<Record<Language, RegExp>> = {
  env: /(?:[^\s#]|(?<=[=:])#)\S{0,600}/y,
  yaml: /[^\s#"'{[&*|>,]\S{0,600}/y,
  shell: /[^\s"'`;&|<>()]{1,600}/y,
  xml: /[^\s<>"'&]{1,600}/y,
  markup: /[^\s"'`<>,;)\]&]{1,400}/y,
  other: /[^\s"'`<>,;)\]&]{1,400}/y,
  code: /[^\s"'`<>,;()[\]{}&|]{1,600}/y,
  json: /[^\s"'`<>,;()[\]{}&|\\]{1,600}/y,
  hcl: /[^\s"'`<>,;()[\]{}&|]{1,600}/y,
  sql: /[^\s"'`<>,;()]{1,600}/y,
};

function readBare(text: string, at: number, lineEnd: number, language: Language): Literal | undefined {
  const pattern = BARE[language];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  let end = Math.min(at + match[0].length, lineEnd);
  if (language === 'yaml' && isInFlow(text, at)) end = at + (/^[^\s,}\]]*/.exec(text.slice(at, end))?.[0].length ?? 0);
  else if (language === 'env' || language === 'yaml') end = restOfLine(text, end, lineEnd);
  while (end > at && isLoose(text.charCodeAt(end - 1))) end--;
  return end === at ? undefined : { start: at, end, quoted: false };
}

/** White space, a comma, a semicolon or a backslash belongs to the line, not to the value that it ends with. */
function isLoose(code: number): boolean {
  return code <= 32 || code === COMMA || code === SEMICOLON || code === BACKSLASH || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

/** Settings may have spaces in their values; a comment ends them, or the next pair of an inventory. What is cut here is too long to be one. */
function restOfLine(text: string, from: number, lineEnd: number): number {
  if (from >= lineEnd) return from;
  const rest = text.slice(from, Math.min(lineEnd, from + SPACED_CHARS_MAX));
  const comment = /\s(?:#|\/\/|;|-{0,2}[A-Za-z_][\w.-]{0,60}=\S)/.exec(rest);
  return from + (comment === null ? rest.length : comment.index);
}
