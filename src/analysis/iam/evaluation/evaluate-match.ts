import type { AccessRequest } from './access-request.ts';
import type { Pattern } from '../document/pattern.ts';

/** One character, or a wildcard. */
type Token = string | typeof star | typeof question;
const star = Symbol('*');
const question = Symbol('?');
const ARN_PARTS = 6;

/** Does the whole text match? Without `wildcards`, `*` and `?` are characters. */
export function matchesText(pattern: Pattern, text: string, request: AccessRequest, wildcards = true): boolean {
  const [first] = pattern;
  if (first?.kind === 'text' && (pattern.length === 1 || !text.startsWith(first.text))) return pattern.length === 1 && first.text === text;
  const tokens = tokensOf(pattern, request, wildcards);
  return tokens !== undefined && matchesTokens(tokens, text);
}

/** Segment by segment where the pattern has all six of an ARN: wildcards do not cross the colons before the last (IAM user guide). */
export function matchesArn(pattern: Pattern, text: string, request: AccessRequest): boolean {
  const [first] = pattern;
  if (first?.kind === 'text' && !text.startsWith(first.text)) return false;
  const tokens = tokensOf(pattern, request, true);
  if (tokens === undefined) return false;
  const wanted = splitAtColons(tokens);
  if (wanted.length < ARN_PARTS) return matchesTokens(tokens, text);
  const given = text.split(':');
  if (given.length < ARN_PARTS) return false;
  const parts = [...given.slice(0, ARN_PARTS - 1), given.slice(ARN_PARTS - 1).join(':')];
  return parts.every((part, index) => matchesTokens(wanted[index] ?? [], part));
}

/** Variables and symbols as the request has them; their own stars are characters. Undefined when one has no value. */
function tokensOf(pattern: Pattern, request: AccessRequest, wildcards: boolean): Token[] | undefined {
  const tokens: Token[] = [];
  for (const part of pattern) {
    if (part.kind === 'any') tokens.push(wildcards ? star : '*');
    else if (part.kind === 'one') tokens.push(wildcards ? question : '?');
    else {
      const text =
        part.kind === 'text' ? part.text : part.kind === 'symbol' ? request.symbols?.get(part.text) : variableValue(part.text, request);
      if (text === undefined) return undefined;
      for (let index = 0; index < text.length; index += 1) tokens.push(text.charAt(index));
    }
  }
  return tokens;
}

function variableValue(text: string, request: AccessRequest): string | undefined {
  const [name = '', ...rest] = text.split(',');
  const values = request.context.get(name.trim());
  if (values?.length === 1) return values[0];
  const fallback = /^\s*'(.*)'\s*$/s.exec(rest.join(','));
  return values === undefined || values.length === 0 ? fallback?.[1] : undefined;
}

function splitAtColons(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token === ':' && parts.length < ARN_PARTS) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Table of "the first i tokens match the first j characters", row by row. */
function matchesTokens(tokens: readonly Token[], text: string): boolean {
  let row = Array.from({ length: text.length + 1 }, (_, column) => column === 0);
  for (const token of tokens) {
    const next: boolean[] = [token === star && row[0] === true];
    for (let column = 1; column <= text.length; column += 1) {
      const takesOne = token === question || token === text.charAt(column - 1);
      next.push(token === star ? row[column] === true || next[column - 1] === true : takesOne && row[column - 1] === true);
    }
    row = next;
  }
  return row[text.length] === true;
}
