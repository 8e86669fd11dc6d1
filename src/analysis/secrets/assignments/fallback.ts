import { isQuote } from '../text/characters.ts';
import type { Language } from '../text/language.ts';

/** Languages in which an expression with an operator may stand behind a name. */
const expressive: ReadonlySet<Language> = new Set(['code', 'hcl', 'sql', 'yaml', 'other']);
const EXPRESSION_CHARS_MAX = 300;
const FALLBACKS_MAX = 4;
/** Calls whose last argument counts when the first ones give nothing. */
const CHOOSER =
  /(?:coalesce|try|lookup|ifnull|nvl|isnull|get_?or_?(?:default|else)|or_?else|getenv|get_?env|getproperty|optString|fetch|get)\(/i;
/** What may stand before a text that is taken when the rest gives nothing. */
const BEFORE_FALLBACK = /(?:\{\{|\?\?|\|\||\?:?|\bor|\belse|\|\s{0,3}default\(|\.(?:get)?or_?else\(|\.(?:unwrap|value)_?or\()\s{0,4}$/i;

/**
 * Offsets of the quotes of texts that an expression falls back to: `env.X ?? "x"`, `coalesce(var.x, "x")`, `a ? "x" : "y"`,
 * `{{ x | default("x") }}`, `{{ "x" | password_hash }}`. The expression starts at `at` and ends with its line, or with what separates it from the next one.
 */
export function fallbacksOf(text: string, at: number, lineEnd: number, language: Language): number[] {
  if (!expressive.has(language)) return [];
  const end = Math.min(lineEnd, at + EXPRESSION_CHARS_MAX);
  const found: number[] = [];
  let depth = 0;
  let isChoice = false;
  for (let i = at; i < end && depth >= 0 && found.length < FALLBACKS_MAX; i++) {
    const code = text.charCodeAt(i);
    if (code === SEMICOLON || (code === COMMA && depth === 0)) break;
    depth += depthOf(code);
    isChoice ||= code === QUESTION;
    if (!isQuote(code)) continue;
    if (isFallback(text, at, i, isChoice)) found.push(i);
    i = closing(text, i, end);
  }
  return found;
}

const QUESTION = 63;
const COMMA = 44;
const SEMICOLON = 59;
const BACKSLASH = 92;

/** How much deeper a bracket leads. */
function depthOf(code: number): number {
  switch (code) {
    case 40:
    case 91:
      return 1;
    case 41:
    case 93:
      return -1;
    default:
      return 0;
  }
}

const BEFORE_CHARS = 24;

/** `isChoice`: a question mark stood before. */
function isFallback(text: string, from: number, at: number, isChoice: boolean): boolean {
  const before = text.slice(Math.max(from, at - BEFORE_CHARS), at);
  if (BEFORE_FALLBACK.test(before)) return true;
  if (/:\s{0,4}$/.test(before)) return isChoice;
  return /,\s{0,4}$/.test(before) && CHOOSER.test(text.slice(from, at));
}

/** Offset of the quote that closes the one at `at`; the end when none does. */
function closing(text: string, at: number, end: number): number {
  const quote = text.charCodeAt(at);
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === quote) return i;
  }
  return end;
}

/** `${NAME:x}`, `${NAME:-x}`, `${NAME-x}`, `${NAME:=x}`, also inside each other: where in the value the default stands. */
export function defaultIn(value: string): { readonly from: number; readonly length: number } | undefined {
  let from = 0;
  let to = value.length;
  for (;;) {
    const open = OPEN_DEFAULT.exec(value.slice(from, to));
    if (open === null || value.charAt(to - 1) !== '}') break;
    from += open[0].length;
    to--;
  }
  return from === 0 || to <= from ? undefined : { from, length: to - from };
}

/**
 * Not `:?message` and not `:+other`: neither is a value. Nor is what stands behind a source of the Serverless Framework: `${ssm:/shop/password~true}`
 * says where the value is.
 */
const OPEN_DEFAULT =
  /^["']?\$\{(?!(?:ssm|cf|env|self|opt|s3|param|sls|aws|output|terraform|vault|secretsmanager)(?:\.[\w-]{1,40})?:)[\w.-]{1,100}?(?::[-=]?|-|=)(?![?+])/;
