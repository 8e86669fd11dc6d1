/**
 * A string of an IAM policy, taken apart: letters, wildcards, policy variables and parts that the code does not determine. Neighbouring
 * texts are joined, and a run of `*` is one.
 */
export type Pattern = readonly PatternPart[];

export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `*`: any run of characters, the empty one included. */
  | { readonly kind: 'any' }
  /** `?`: one character. */
  | { readonly kind: 'one' }
  /** `${aws:username}`: what the request says. `text` is the name, lower case, without braces, with its default. */
  | { readonly kind: 'variable'; readonly text: string }
  | OpaquePart;

/** A part that the code does not determine. Equal text is the same unknown string. */
export interface OpaquePart {
  readonly kind: 'symbol';
  /** The expression as people would name it: `var.bucket`. */
  readonly text: string;
  /** False when the value can hold no wildcard: an id, name or ARN that AWS makes. */
  readonly maybeWild: boolean;
  /** What it comes to for all that the code says. */
  readonly means?: string;
}

/** Longer patterns are cut into a symbol: a policy document has at most 20,480 characters (IAM and S3 quotas). */
export const PATTERN_CHARS_MAX = 20_480;

const one: PatternPart = { kind: 'one' };
const any: PatternPart = { kind: 'any' };
const escapes: ReadonlyMap<string, string> = new Map([
  ['*', '*'],
  ['?', '?'],
  ['$', '$'],
]);

/** What a caller knows about a string: letters, and parts it could not determine. */
export type PatternSource = string | readonly (string | Omit<OpaquePart, 'kind'>)[];

/**
 * Reads a pattern. `${…}` is a policy variable where the policy version and the element have them (IAM user guide, "Policy variables":
 * version 2012-10-17, Resource and Condition values); `${*}`, `${?}` and `${$}` are the characters themselves.
 */
export function parsePattern(source: PatternSource, { variables }: { readonly variables: boolean }): Pattern {
  const pieces = typeof source === 'string' ? [source] : source;
  const chars = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece : piece.text).length, 0);
  return chars > keptCharsMax ? parsePieces(pieces, variables) : parseOnce(pieces, variables);
}

type Pieces = Exclude<PatternSource, string>;

function parsePieces(pieces: Pieces, variables: boolean): Pattern {
  return patternOf(
    pieces.flatMap((piece) => (typeof piece === 'string' ? parseText(piece, variables) : [{ kind: 'symbol' as const, ...piece }])),
  );
}

/** Longer texts hardly stand in two documents. */
const keptCharsMax = 200;
const keptMax = 10_000;
const kept = { plain: new Map<string, Pattern>(), variables: new Map<string, Pattern>() };

/**
 * The documents of an estate say the same few hundred words again and again: each is one pattern, and what was made of it (a glob, the actions
 * that it means) is there for all of them.
 */
function parseOnce(pieces: Pieces, variables: boolean): Pattern {
  const patterns = variables ? kept.variables : kept.plain;
  const key = keyOf(pieces);
  const known = patterns.get(key);
  if (known !== undefined) return known;
  if (patterns.size >= keptMax) patterns.clear();
  const pattern = parsePieces(pieces, variables);
  patterns.set(key, pattern);
  return pattern;
}

/** A text alone is its own key; what no text begins with marks the others, which say where each piece ends. */
function keyOf(pieces: Pieces): string {
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === 'string' && !only.startsWith('\0')) return only;
  return `\0${JSON.stringify(pieces)}`;
}

/** A pattern without wildcards or variables. */
export function literalPattern(text: string): Pattern {
  return text === '' ? [] : [{ kind: 'text', text }];
}

function parseText(text: string, variables: boolean): PatternPart[] {
  if (text.length > PATTERN_CHARS_MAX) return [{ kind: 'symbol', text: `a text of ${text.length} characters`, maybeWild: true }];
  const parts: PatternPart[] = [];
  const token = variables ? /\$\{([^{}]*)\}|\*+|\?/g : /\*+|\?/g;
  let from = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    from = match.index + match[0].length;
    if (match[0].startsWith('*')) parts.push(any);
    else parts.push(match[0] === '?' ? one : variablePart(match[1] ?? ''));
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

function variablePart(name: string): PatternPart {
  const escaped = escapes.get(name);
  return escaped === undefined ? { kind: 'variable', text: variableName(name) } : { kind: 'text', text: escaped };
}

/** The name without case; a default (`${aws:PrincipalTag/team, 'all'}`) stays as written. */
function variableName(text: string): string {
  const comma = text.indexOf(',');
  return comma < 0 ? text.trim().toLowerCase() : `${text.slice(0, comma).trim().toLowerCase()}${text.slice(comma)}`;
}

/** Parts as a pattern: neighbouring texts are joined, and a run of `*` is one. */
export function patternOf(parts: readonly PatternPart[]): Pattern {
  const joined: PatternPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && part.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    else if (!(last?.kind === 'any' && part.kind === 'any')) joined.push(part);
  }
  return joined;
}

/** The pattern as a policy writes it; symbols as `<expression>`. */
export function patternText(pattern: Pattern): string {
  return pattern.map(partText).join('');
}

function partText(part: PatternPart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'any':
      return '*';
    case 'one':
      return '?';
    case 'variable':
      return `\${${part.text}}`;
    case 'symbol':
      return `<${part.text}>`;
  }
}

/** The string that the pattern is, when it is only one. */
export function literalText(pattern: Pattern): string | undefined {
  if (pattern.length === 0) return '';
  const [part] = pattern;
  return pattern.length === 1 && part?.kind === 'text' ? part.text : undefined;
}

/** `*`, `**`, `?*`…: only wildcards, at least one of them a star. */
export function isAllWild(pattern: Pattern): boolean {
  return pattern.some(({ kind }) => kind === 'any') && pattern.every(({ kind }) => kind === 'any' || kind === 'one');
}

/** A star or a question mark that is one: the text of an expression may have them, too (`var.services[*].arn`). */
export function hasWildcard(pattern: Pattern): boolean {
  return pattern.some(({ kind }) => kind === 'any' || kind === 'one');
}

/** The first expression that the pattern depends on and that may be a wildcard itself, when nothing else stands beside it. */
export function wildSymbol(pattern: Pattern): string | undefined {
  const [part] = pattern;
  return pattern.length === 1 && part?.kind === 'symbol' && part.maybeWild ? part.text : undefined;
}

/** All expressions that the pattern depends on. */
export function patternSymbols(pattern: Pattern): string[] {
  return pattern.flatMap((part) => (part.kind === 'symbol' ? [part.text] : []));
}
