import type { Token } from './template-tokens.ts';

/**
 * Removes from every line the indentation that all lines of a `<<-` heredoc share, in place, and returns its width. Lines of nothing but
 * space do not count and keep theirs, as in hclsyntax.
 */
export function dedent(tokens: Token[]): number {
  const lines = splitLines(tokens);
  let width = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.startsLine && !line.isBlank) width = Math.min(width, line.text.length - line.text.trimStart().length);
  }
  if (!Number.isFinite(width)) return 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'text') continue;
    token.value = lines
      .filter((line) => line.token === index)
      .map((line) => (line.startsLine && !line.isBlank ? line.text.slice(width) : line.text))
      .join('');
  }
  return width;
}

interface Line {
  readonly token: number;
  readonly text: string;
  readonly startsLine: boolean;
  readonly isBlank: boolean;
}

function splitLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let startsLine = true;
  for (const [token, part] of tokens.entries()) {
    const pieces = part.kind === 'text' ? part.value.split(/(?<=\n)/) : [''];
    for (const text of pieces) {
      const isBlank = text.trim() === '' && text.endsWith('\n');
      lines.push({ token, text, startsLine, isBlank });
      startsLine = text.endsWith('\n');
    }
  }
  return lines;
}

/** Applies `${~` and `~}`: space and newlines next to the marker go away. */
export function trimAtMarkers(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'text') return token;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    let value = token.value;
    if (before !== undefined && before.kind !== 'text' && before.trimsRight) value = value.trimStart();
    if (after !== undefined && after.kind !== 'text' && after.trimsLeft) value = value.trimEnd();
    return { ...token, value };
  });
}
