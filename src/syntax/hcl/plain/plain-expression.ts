import type { HclBinaryOperator, HclExpression } from '../hcl-tree.ts';
import { numberLiteral } from '../number-literal.ts';
import { plainChainMax, plainDepthMax, skipSpace, take, takeName } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { readBraces, readBrackets } from './plain-collection.ts';
import { readPostfixes } from './plain-postfix.ts';
import { readHeredoc, readQuoted } from './plain-template.ts';

/**
 * Reads an expression and the space behind it, up to what cannot belong to it. `isEnclosed`: in brackets, where a newline is a space; else an
 * expression ends with its line. Undefined for what is not plain.
 */
export function readExpression(cursor: Cursor, isEnclosed: boolean): HclExpression | undefined {
  if (cursor.depth >= plainDepthMax) return undefined;
  cursor.depth += 1;
  const result = readConditional(cursor, isEnclosed);
  cursor.depth -= 1;
  return result;
}

function readConditional(cursor: Cursor, isEnclosed: boolean): HclExpression | undefined {
  const start = cursor.at;
  const condition = readOperation(cursor, isEnclosed, 1);
  if (condition === undefined || cursor.text[cursor.at] !== '?') return condition;
  // A conditional in the first branch, without parentheses, is left to the parser.
  const then = takeMark(cursor, isEnclosed) ? readOperation(cursor, isEnclosed, 1) : undefined;
  if (then === undefined || cursor.text[cursor.at] !== ':' || !takeMark(cursor, isEnclosed)) return undefined;
  const otherwise = readExpression(cursor, isEnclosed);
  if (otherwise === undefined) return undefined;
  return { kind: 'conditional', condition, then, otherwise, range: cursor.conversion.lines.range(start, cursor.end) };
}

/** `?` or `:` and the space behind it. */
function takeMark(cursor: Cursor, isEnclosed: boolean): boolean {
  cursor.at += 1;
  const newline = skipSpace(cursor);
  return newline !== undefined && (isEnclosed || !newline);
}

const levels: ReadonlyMap<string, number> = new Map([
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<', 4],
  ['<=', 4],
  ['>', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
]);
const operator = /\|\||&&|[=!<>]=|[<>+\-*/%]/y;

function isOperator(token: string): token is HclBinaryOperator {
  return levels.has(token);
}

/** Binary operators of this level and those that bind tighter; all are left-associative. */
function readOperation(cursor: Cursor, isEnclosed: boolean, floor: number): HclExpression | undefined {
  const start = cursor.at;
  let left = readTerm(cursor, isEnclosed);
  for (let count = 0; count < plainChainMax; count += 1) {
    operator.lastIndex = cursor.at;
    const token = operator.exec(cursor.text)?.[0];
    if (left === undefined || token === undefined || !isOperator(token)) return left;
    const level = levels.get(token) ?? 0;
    if (level < floor) return left;
    cursor.at += token.length;
    const space = skipSpace(cursor);
    if (space === undefined || (space && !isEnclosed)) return undefined;
    const right = readOperation(cursor, isEnclosed, level + 1);
    if (right === undefined) return undefined;
    left = { kind: 'binary', operator: token, left, right, range: cursor.conversion.lines.range(start, cursor.end) };
  }
  return undefined;
}

/** A primary with its postfixes, and the space behind it. */
function readTerm(cursor: Cursor, isEnclosed: boolean): HclExpression | undefined {
  const start = cursor.at;
  const sign = cursor.text[start];
  if (sign === '-' || sign === '!') return readUnary(cursor, isEnclosed, sign);
  const primary = readPrimary(cursor);
  const term = primary === undefined ? undefined : readPostfixes(cursor, primary, start);
  return term !== undefined && endsPlainly(cursor, isEnclosed) ? term : undefined;
}

function readUnary(cursor: Cursor, isEnclosed: boolean, sign: '-' | '!'): HclExpression | undefined {
  const start = cursor.at;
  cursor.at += 1;
  const operand = /[-!]/.test(cursor.text[cursor.at] ?? '') ? undefined : readTerm(cursor, isEnclosed);
  return operand === undefined
    ? undefined
    : { kind: 'unary', operator: sign, operand, range: cursor.conversion.lines.range(start, cursor.end) };
}

/** What the parser could take for more of the same term although there is space before it. */
const termGoesOn = /[[.{]|<<|<[^ =]/y;
const operationGoesOn = /[?:+\-*/%<>=!&|,]/y;

/**
 * Moves over the space behind a term. The parser takes newlines for space everywhere: what it could then take for the same expression, though
 * there is a space or a new line, is not plain.
 */
function endsPlainly(cursor: Cursor, isEnclosed: boolean): boolean {
  const before = cursor.at;
  const newline = skipSpace(cursor);
  if (newline === undefined) return false;
  if (cursor.at > before && (stands(termGoesOn, cursor) || couldCall(cursor, before))) return false;
  return isEnclosed || !newline || !stands(operationGoesOn, cursor);
}

/** A parenthesis makes a call of a name, however far behind it. */
function couldCall({ text, at }: Cursor, termEnd: number): boolean {
  return text[at] === '(' && !/["}\])]/.test(text[termEnd - 1] ?? '');
}

function stands(pattern: RegExp, cursor: Cursor): boolean {
  pattern.lastIndex = cursor.at;
  return pattern.test(cursor.text);
}

function readPrimary(cursor: Cursor): HclExpression | undefined {
  const char = cursor.text[cursor.at];
  if (char === '"') return readQuoted(cursor);
  if (char === '[') return readBrackets(cursor);
  if (char === '{') return readBraces(cursor);
  if (char === '(') return readParentheses(cursor);
  if (char === '<') return readHeredoc(cursor);
  return readNumber(cursor) ?? readNamed(cursor);
}

function readParentheses(cursor: Cursor): HclExpression | undefined {
  cursor.at += 1;
  if (skipSpace(cursor) === undefined) return undefined;
  const inner = readExpression(cursor, true);
  return inner !== undefined && take(cursor, ')') ? inner : undefined;
}

const number = /[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![A-Za-z0-9_.])/y;

function readNumber(cursor: Cursor): HclExpression | undefined {
  const start = cursor.at;
  number.lastIndex = start;
  const found = number.exec(cursor.text)?.[0];
  if (found === undefined) return undefined;
  take(cursor, found);
  return numberLiteral(found, cursor.conversion.lines.range(start, cursor.end));
}

/** Words that mean something in some places: nobody names a variable so. */
const keywords: ReadonlySet<string> = new Set(['for', 'in', 'if', 'else', 'endif', 'endfor']);

function readNamed(cursor: Cursor): HclExpression | undefined {
  const start = cursor.at;
  const name = takeName(cursor);
  if (name === undefined || keywords.has(name)) return undefined;
  const range = cursor.conversion.lines.range(start, cursor.end);
  const isCall = cursor.text[cursor.at] === '(';
  if (name === 'true' || name === 'false') return isCall ? undefined : { kind: 'literal', value: name === 'true', range };
  if (name === 'null') return isCall ? undefined : { kind: 'literal', value: null, range };
  return isCall ? readCall(cursor, name, start) : { kind: 'variable', name, range };
}

function readCall(cursor: Cursor, name: string, start: number): HclExpression | undefined {
  cursor.at += 1;
  const args: HclExpression[] = [];
  let expandsLast = false;
  for (;;) {
    if (skipSpace(cursor) === undefined) return undefined;
    if (take(cursor, ')')) break;
    const argument = expandsLast ? undefined : readExpression(cursor, true);
    if (argument === undefined) return undefined;
    args.push(argument);
    expandsLast = take(cursor, '...');
    if (expandsLast && skipSpace(cursor) === undefined) return undefined;
    if (!take(cursor, ',') && cursor.text[cursor.at] !== ')') return undefined;
  }
  return { kind: 'call', name, args, expandsLast, range: cursor.conversion.lines.range(start, cursor.end) };
}
