import type { Pattern, PatternPart } from '../document/pattern.ts';

/**
 * A pattern as a list of tokens: a letter (UTF-16 code unit, or `LETTERS` and above for symbols, which only stars and they themselves
 * match), or one of the wildcards.
 */
export type Glob = readonly number[];

export const ANY = -1;
export const ONE = -2;
/** As ANY and ONE, but a colon does not match: the first five segments of an ARN. */
export const ANY_IN_SEGMENT = -3;
export const ONE_IN_SEGMENT = -4;
/** As ANY, but the letter FRESH does not match: an unknown string that a fresh one can be chosen to differ from. */
export const ANY_BUT_FRESH = -5;
/** The letter of searched words that stands for "a character that no pattern has". */
export const FRESH = 0xffff;
/** Letters from here on stand for symbols and policy variables. */
export const SYMBOL_LETTERS = 0x10000;
/** Added to a letter that matches both its cases. */
export const FOLDED = 0x1000000;
const COLON = 0x3a;
const ARN_SEGMENTS = 6;

/** Gives each symbol and each policy variable a letter of its own, the same for the same text. */
export interface SymbolLetters {
  letter(part: PatternPart & { readonly kind: 'symbol' | 'variable' }): number;
  /** What a letter stands for. */
  meaning(letter: number): (PatternPart & { readonly kind: 'symbol' | 'variable' }) | undefined;
}

export function symbolLetters(): SymbolLetters {
  const letters = new Map<string, number>();
  const meanings: (PatternPart & { readonly kind: 'symbol' | 'variable' })[] = [];
  return {
    letter(part) {
      const key = `${part.kind} ${part.text}`;
      const known = letters.get(key);
      if (known !== undefined) return known;
      const letter = SYMBOL_LETTERS + meanings.length;
      letters.set(key, letter);
      meanings.push(part);
      return letter;
    },
    // Most letters stand for themselves, and an index below zero is looked up by its name.
    meaning: (letter) => (letter < SYMBOL_LETTERS ? undefined : meanings[letter - SYMBOL_LETTERS]),
  };
}

export interface GlobOptions {
  /** `lower`: letters become lower case (the other side is lower case too). `fold`: letters match both cases. */
  readonly letterCase?: 'lower' | 'fold';
  /** Read the pattern as an ARN: wildcards in the first five of six segments stay within them. */
  readonly arn?: boolean;
}

export function compileGlob(pattern: Pattern, letters: SymbolLetters, options: GlobOptions = {}): Glob {
  const tokens = pattern.flatMap((part) => partTokens(part, letters, options));
  return options.arn === true ? confineToSegments(tokens) : tokens;
}

/** A glob of letters, `*` and `?` without symbols. */
export function globOf(text: string, options: GlobOptions = {}): Glob {
  const tokens = [...chars(text, options.letterCase)].map((code) => (code === 0x2a ? ANY : code === 0x3f ? ONE : code));
  return options.arn === true ? confineToSegments(tokens) : tokens;
}

function partTokens(part: PatternPart, letters: SymbolLetters, options: GlobOptions): readonly number[] {
  switch (part.kind) {
    case 'any':
      return [ANY];
    case 'one':
      return [ONE];
    case 'text':
      return chars(part.text, options.letterCase);
    case 'variable':
    case 'symbol':
      return [letters.letter(part)];
  }
}

function chars(text: string, letterCase: GlobOptions['letterCase']): number[] {
  const codes = lettersOf(letterCase === undefined ? text : text.toLowerCase());
  return letterCase === 'fold' ? codes.map((code) => (isCased(code) ? code + FOLDED : code)) : codes;
}

function isCased(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter.toUpperCase() !== letter && letter.toUpperCase().length === 1;
}

/**
 * AWS reads a wildcard within an ARN segment as part of the segment (IAM user guide, "Specifying wildcards in resource ARNs"), and lets
 * it cross colons only where the pattern has fewer than six segments.
 */
function confineToSegments(tokens: readonly number[]): Glob {
  const colons = tokens.flatMap((token, index) => (token === COLON ? [index] : []));
  const fifth = colons[ARN_SEGMENTS - 2];
  if (fifth === undefined) return tokens;
  return tokens.map((token, index) => (index > fifth ? token : token === ANY ? ANY_IN_SEGMENT : token === ONE ? ONE_IN_SEGMENT : token));
}

export function isStar(token: number | undefined): boolean {
  return token === ANY || token === ANY_IN_SEGMENT || token === ANY_BUT_FRESH;
}

/** Does one token that is no star match one letter? */
function matchesLetter(token: number, letter: number): boolean {
  if (token === letter) return true;
  if (token === ONE) return letter < SYMBOL_LETTERS;
  if (token === ONE_IN_SEGMENT) return letter < SYMBOL_LETTERS && letter !== COLON;
  return token >= FOLDED && letter < SYMBOL_LETTERS && foldedLetter(letter) === token - FOLDED;
}

function foldedLetter(letter: number): number {
  return String.fromCharCode(letter).toLowerCase().charCodeAt(0);
}

/** Does a star match the letter? */
function starTakes(star: number, letter: number): boolean {
  if (star === ANY) return true;
  return star === ANY_BUT_FRESH ? letter !== FRESH : letter !== COLON;
}

/** True when the glob has no wildcard and no letter that matches several. */
export function isLiteral(glob: Glob): boolean {
  return glob.every((token) => token >= 0 && token < FOLDED);
}

/** The text of a glob without wildcards; symbols become characters of a plane that no text uses. */
export function wordText(word: readonly number[]): string {
  let text = '';
  for (const token of word) text += String.fromCodePoint(token >= FOLDED ? token - FOLDED : token);
  return text;
}

export function lettersOf(text: string): number[] {
  const codes: number[] = [];
  for (let index = 0; index < text.length; index += 1) codes.push(text.charCodeAt(index));
  return codes;
}

/** Does the glob match the word? Greedy with one point of return while stars cross everything, else a walk over the set of positions. */
export function matchesWord(glob: Glob, word: readonly number[]): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < word.length;) {
    const token = glob[at];
    const letter = word[index] ?? 0;
    if (token === ANY) {
      star = at;
      resume = index;
      at += 1;
    } else if (isStar(token)) return matchesBySets(glob, word);
    else if (token !== undefined && matchesLetter(token, letter)) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else return false;
  }
  while (isStar(glob[at])) at += 1;
  return at === glob.length;
}

function matchesBySets(glob: Glob, word: readonly number[]): boolean {
  let positions = startPositions(glob);
  for (const letter of word) {
    positions = stepPositions(glob, positions, letter);
    if (positions.length === 0) return false;
  }
  return positions.at(-1) === glob.length;
}

/** Positions of a glob that are alive, ascending; `glob.length` means accepted here. */
export type Positions = readonly number[];

export function startPositions(glob: Glob): Positions {
  return closed(glob, [0]);
}

/** The positions after one letter. Positions before the last crossing star are dropped: it accepts whatever they would. */
export function stepPositions(glob: Glob, positions: Positions, letter: number): Positions {
  const next: number[] = [];
  for (const position of positions) {
    const token = glob[position];
    if (token === undefined) continue;
    if (isStar(token)) {
      if (starTakes(token, letter)) next.push(position);
    } else if (matchesLetter(token, letter)) next.push(position + 1);
  }
  return closed(glob, next);
}

/** With the positions behind stars, which may match nothing. `positions` ascend, and may repeat. */
function closed(glob: Glob, positions: readonly number[]): Positions {
  if (!positions.some((position) => isStar(glob[position]))) return positions;
  const all: number[] = [];
  for (const start of positions) {
    // They ascend, so what is not beyond the last one is among them already, with all that follows from it.
    for (let position = start; ; position += 1) {
      if (position > (all.at(-1) ?? -1)) all.push(position);
      if (!isStar(glob[position])) break;
    }
  }
  const lastStar = all.findLastIndex((position) => glob[position] === ANY);
  return lastStar > 0 ? all.slice(lastStar) : all;
}

/**
 * A sufficient test that `big` matches every word of `small`: the wildcards of `small` are letters that only an equal wildcard or a wider
 * star of `big` takes. Proves nearly all inclusions of real policies; false says nothing.
 */
export function coversGlob(big: Glob, small: Glob): boolean {
  const start = sharedBeginning(big, small);
  if (start === undefined) return false;
  // `arn:*` behind `arn:`: whatever follows.
  if (big[start] === ANY && start === big.length - 1) return true;
  let positions = closed(big, [start]);
  for (let index = start; index < small.length; index += 1) {
    const token = small[index] ?? 0;
    positions = token < 0 || token >= FOLDED ? stepOverWildcard(big, positions, token) : stepPositions(big, positions, token);
    if (positions.length === 0) return false;
  }
  return positions.at(-1) === big.length;
}

/** A quick look: false when the letters at the ends already say that `coversGlob` is false. */
export function mayCover(big: Glob, small: Glob): boolean {
  return sharedBeginning(big, small) !== undefined;
}

/** Length of the letters that `big` begins with, if `small` begins with them too. */
function sharedBeginning(big: Glob, small: Glob): number | undefined {
  let index = 0;
  for (let token = big[0]; token !== undefined && token >= 0 && token < FOLDED; token = big[index]) {
    if (small[index] !== token) return undefined;
    index += 1;
  }
  const last = big.at(-1);
  const endsApart = last !== undefined && last >= 0 && last < FOLDED && small.at(-1) !== last;
  return endsApart ? undefined : index;
}

function stepOverWildcard(big: Glob, positions: Positions, wildcard: number): Positions {
  const next: number[] = [];
  for (const position of positions) {
    const token = big[position];
    if (token === undefined) continue;
    if (isStar(token) && (token === ANY || (token === ANY_IN_SEGMENT && staysInSegment(wildcard)))) next.push(position);
    else if (!isStar(token) && !isStar(wildcard) && takesWildcard(token, wildcard)) next.push(position + 1);
  }
  return closed(big, next);
}

function staysInSegment(wildcard: number): boolean {
  return wildcard === ANY_IN_SEGMENT || wildcard === ONE_IN_SEGMENT || wildcard >= FOLDED;
}

function takesWildcard(token: number, wildcard: number): boolean {
  return token === wildcard || token === ONE || (token === ONE_IN_SEGMENT && wildcard !== ONE);
}
