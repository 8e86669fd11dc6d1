import type { Dialect } from './pipeline.ts';

/** A piece of a command: what a reader of its variables shall see, and where it ends. */
interface Piece {
  readonly text: string;
  readonly end: number;
}

/** What is longer is no expression that a person wrote. */
const expressionCharsMax = 2_000;

/** `${{ … }}` of a workflow. */
function expressionAt(script: string, at: number): Piece | undefined {
  if (!script.startsWith('${{', at)) return undefined;
  const length = script.slice(at, at + expressionCharsMax).indexOf('}}') + 2;
  return length < 2 ? undefined : { text: script.slice(at, at + length), end: at + length };
}

const parameter = /\$\{[^{}\n]{1,1000}\}/uy;

/** `${NAME}` with whatever is done to it. */
function parameterAt(script: string, at: number): Piece | undefined {
  parameter.lastIndex = at;
  const [text] = (script.startsWith('${', at) && parameter.exec(script)) || [];
  return text === undefined ? undefined : { text, end: at + text.length };
}

const arithmetic = /\$\(\(([^\n]{0,1000}?)\)\)/uy;

/** `$((…))`, whose `<<` opens nothing. */
export function arithmeticAt(script: string, at: number): Piece | undefined {
  arithmetic.lastIndex = at;
  const match = script.startsWith('$((', at) ? arithmetic.exec(script) : null;
  return match === null ? undefined : { text: `$((${withoutSigns(match[1] ?? '')}))`, end: at + match[0].length };
}

/** `'…'`, and `$'…'` of a POSIX shell, where nothing is expanded. */
function singleQuoted(script: string, at: number, dialect: Dialect): Piece | undefined {
  const isEscaping = dialect === 'posix' && script.startsWith("$'", at);
  if (!isEscaping && script[at] !== "'") return undefined;
  const from = at + (isEscaping ? 2 : 1);
  let end = script.indexOf("'", from);
  while (isEscaping && end > 0 && isEscaped(script, from, end)) end = script.indexOf("'", end + 1);
  if (end < 0) return { text: "'", end: from };
  return { text: `'${unexpanded(script.slice(from, end))}'`, end: end + 1 };
}

function isEscaped(script: string, from: number, at: number): boolean {
  let before = at;
  while (before > from && script[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

const escapes: Readonly<Record<Dialect, string>> = { posix: '\\', powershell: '`' };

/** The sign that escapes with what it takes the meaning from; before the end of a line it joins the next one to it. */
function escaped(script: string, at: number, dialect: Dialect): Piece | undefined {
  if (script[at] !== escapes[dialect]) return undefined;
  const next = script.slice(at + 1, at + 3);
  if (next.startsWith('\n') || next === '\r\n') return { text: ' ', end: at + 1 + next.indexOf('\n') + 1 };
  return { text: unexpanded(script.slice(at, at + 2)), end: Math.min(at + 2, script.length) };
}

/** What stands at `at` outside of quotes. */
export function plainPiece(script: string, at: number, dialect: Dialect): Piece {
  const piece = expressionAt(script, at) ?? parameterAt(script, at) ?? singleQuoted(script, at, dialect) ?? escaped(script, at, dialect);
  return piece ?? { text: script[at] ?? '', end: at + 1 };
}

/** What stands at `at` between double quotes, where variables are expanded and signs of the shell are text. */
export function insideDoubleQuotes(script: string, at: number, dialect: Dialect): Piece {
  const piece = expressionAt(script, at) ?? parameterAt(script, at) ?? escaped(script, at, dialect);
  return piece ?? { text: withoutSigns(script[at] ?? ''), end: at + 1 };
}

/** Text in which no variable is expanded; expressions of a workflow are, before. */
export function unexpanded(text: string): string {
  return withoutSigns(text.replaceAll(/\$(?!\{\{)/gu, ''));
}

/** Text in which the signs of a shell are only text. */
export function withoutSigns(text: string): string {
  return text.replaceAll(/[|;&<>]/gu, ' ');
}
