import type { AccessRequest } from './access-request.ts';
import type { Pattern } from '../document/pattern.ts';

/** Characters, or a wildcard. */
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
  if (first?.kind === 'text' && (pattern.length === 1 || !text.startsWith(first.text))) return pattern.length === 1 && first.text === text;
  const wanted = segmentsOf(pattern, request);
  if (wanted === undefined) return false;
  if (wanted.length < ARN_PARTS)
    return matchesTokens(
      wanted.flatMap((part, index) => (index === 0 ? part : [':', ...part])),
      text,
    );
  const given = text.split(':');
  if (given.length < ARN_PARTS) return false;
  const parts = [...given.slice(0, ARN_PARTS - 1), given.slice(ARN_PARTS - 1).join(':')];
  return parts.every((part, index) => matchesTokens(wanted[index] ?? [], part));
}

type Segments = readonly (readonly Token[])[];

const plainSegments = new WeakMap<Pattern, Segments>();

/** The segments of a pattern; one that says the same whatever is requested is taken apart once. */
function segmentsOf(pattern: Pattern, request: AccessRequest): Segments | undefined {
  const known = plainSegments.get(pattern);
  if (known !== undefined) return known;
  const tokens = tokensOf(pattern, request, true);
  if (tokens === undefined) return undefined;
  const segments = splitAtColons(tokens);
  if (pattern.every(({ kind }) => kind !== 'symbol' && kind !== 'variable')) plainSegments.set(pattern, segments);
  return segments;
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
      tokens.push(text);
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
    if (typeof token !== 'string') {
      parts.at(-1)?.push(token);
      continue;
    }
    let from = 0;
    for (let at = token.indexOf(':'); at !== -1 && parts.length < ARN_PARTS; at = token.indexOf(':', from)) {
      parts.at(-1)?.push(token.slice(from, at));
      parts.push([]);
      from = at + 1;
    }
    parts.at(-1)?.push(token.slice(from));
  }
  return parts;
}

/** Token by token. Where one does not match, the last star takes one character more: what an earlier one took is then never in question. */
function matchesTokens(tokens: readonly Token[], text: string): boolean {
  let at = 0;
  let behindStar: number | undefined;
  let taken = 0;
  for (let next = 0; ;) {
    const token = tokens[next];
    if (token === star) {
      next += 1;
      behindStar = next;
      taken = at;
      continue;
    }
    if (token === undefined ? at === text.length : token === question ? at < text.length : text.startsWith(token, at)) {
      if (token === undefined) return true;
      at += token === question ? 1 : token.length;
      next += 1;
      continue;
    }
    if (behindStar === undefined || taken >= text.length) return false;
    taken += 1;
    at = taken;
    next = behindStar;
  }
}
