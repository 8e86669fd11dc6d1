import { RE2JS, RE2JSException } from 're2js';

import type { Confidence } from '../../core/finding.ts';
import type { CustomPattern } from './custom-patterns.ts';

/** A pattern as the configuration has it. */
export interface PatternSource {
  readonly id: string;
  readonly title: string;
  /** RE2 syntax (github.com/google/re2/wiki/Syntax). The first group is the secret; without a group the whole match is. */
  readonly pattern: string;
  readonly tier: Confidence;
}

export interface CompiledPatterns {
  readonly patterns: readonly CustomPattern[];
  /** Index of each pattern that cannot be used, and why. */
  readonly problems: readonly { readonly index: number; readonly reason: string }[];
}

/** Compiles users' patterns. They run in time linear in the text, whatever they are: RE2 has neither backtracking nor references. */
export function compilePatterns(sources: readonly PatternSource[]): CompiledPatterns {
  const patterns: CustomPattern[] = [];
  const problems: { index: number; reason: string }[] = [];
  for (const [index, source] of sources.entries()) {
    const compiled = compile(source.pattern);
    if (typeof compiled === 'string') problems.push({ index, reason: compiled });
    else patterns.push({ id: source.id, title: source.title, tier: source.tier, find: (text) => matches(compiled, text) });
  }
  return { patterns, problems };
}

function compile(pattern: string): RE2JS | string {
  try {
    const compiled = RE2JS.compile(pattern);
    return compiled.matcher('').matches() ? 'it matches the empty text, so it would match everywhere' : compiled;
  } catch (error) {
    if (error instanceof RE2JSException) return `it is not a regular expression of RE2 (${error.message})`;
    throw error;
  }
}

function* matches(pattern: RE2JS, text: string): Iterable<{ readonly start: number; readonly end: number }> {
  const matcher = pattern.matcher(text);
  const group = matcher.groupCount() > 0 ? 1 : 0;
  while (matcher.find()) {
    const start = matcher.start(group);
    // A group that took no part in the match.
    yield start < 0 ? { start: matcher.start(0), end: matcher.end(0) } : { start, end: matcher.end(group) };
  }
}
