import {
  ANY,
  ANY_BUT_FRESH,
  type Glob,
  type GlobOptions,
  type SymbolLetters,
  compileGlob,
  lettersOf,
  SYMBOL_LETTERS,
  wordText,
} from './glob.ts';
import { literalPattern, type Pattern, patternText } from '../document/pattern.ts';

/** A pattern in one reading. */
export interface PreparedPattern {
  /** What the search uses. */
  readonly glob: Glob;
  /** With every symbol as itself: inclusions between such globs hold whatever the symbols are. */
  readonly exact: Glob;
  readonly hasSymbol: boolean;
  /** Its text, when the search takes it for one string. */
  readonly literal: string | undefined;
  /** The same in the letters of the document, where these are read without regard to their case. */
  readonly written?: string;
}

/**
 * How symbols are read. `exact`: as themselves. `any`: as any string. `other`: as any string that a fresh one can differ from, where the
 * symbol can hold no wildcard (else as any string).
 */
export type SymbolReading = 'exact' | 'any' | 'other';

/** Compiles patterns once for each text and way of reading. */
export interface PatternCache {
  readonly letters: SymbolLetters;
  prepare(pattern: Pattern, symbols: SymbolReading, options: PrepareOptions): PreparedPattern;
}

export interface PrepareOptions extends GlobOptions {
  /** Wildcards are characters (StringEquals). */
  readonly literal?: boolean;
}

export function patternCache(letters: SymbolLetters): PatternCache {
  const known = new Map<string, PreparedPattern>();
  return {
    letters,
    prepare(pattern, symbols, options) {
      const key = cacheKey(pattern, symbols, options);
      const before = known.get(key);
      if (before !== undefined) return before;
      const prepared = prepare(pattern, symbols, options, letters);
      known.set(key, prepared);
      return prepared;
    },
  };
}

function cacheKey(pattern: Pattern, symbols: SymbolReading, options: PrepareOptions): string {
  const [first] = pattern;
  const text = pattern.length === 1 && first?.kind === 'text' ? first.text : JSON.stringify(pattern);
  return `${pattern.length}${symbols}${options.letterCase ?? ''}${options.arn === true ? '+arn' : ''}${options.literal === true ? '+literal' : ''} ${text}`;
}

/** Most patterns of real policies are plain text, which is hardly ever looked at letter by letter. */
function plainPattern(text: string, written: string): PreparedPattern {
  let word: Glob | undefined;
  const letters = () => (word ??= lettersOf(text));
  return {
    literal: text,
    written,
    hasSymbol: false,
    get glob() {
      return letters();
    },
    get exact() {
      return letters();
    },
  };
}

function prepare(pattern: Pattern, symbols: SymbolReading, options: PrepareOptions, letters: SymbolLetters): PreparedPattern {
  const [first] = pattern;
  if (pattern.length === 1 && first?.kind === 'text' && options.letterCase !== 'fold')
    return plainPattern(options.letterCase === 'lower' ? first.text.toLowerCase() : first.text, first.text);
  const written =
    options.literal === true
      ? pattern.flatMap((part) => (part.kind === 'any' || part.kind === 'one' ? literalPattern(patternText([part])) : [part]))
      : pattern;
  const exact = compileGlob(written, letters, options);
  const hasSymbol = exact.some((token) => token >= SYMBOL_LETTERS && letters.meaning(token) !== undefined);
  if (!hasSymbol || symbols === 'exact') return { glob: exact, exact, hasSymbol, literal: literalOf(exact) };
  const glob = exact.map((token) => {
    const meaning = letters.meaning(token);
    if (meaning === undefined || (meaning.kind === 'variable' && symbols === 'other')) return token;
    return symbols === 'other' && meaning.kind === 'symbol' && !meaning.maybeWild ? ANY_BUT_FRESH : ANY;
  });
  return { glob, exact, hasSymbol, literal: literalOf(glob) };
}

function literalOf(glob: Glob): string | undefined {
  return glob.every((token) => token >= 0) ? wordText(glob) : undefined;
}
