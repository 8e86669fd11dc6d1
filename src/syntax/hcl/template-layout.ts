import type { TextToken, Token } from './template-tokens.ts';

/**
 * Applies `${~` and `~}`: space next to the marker goes away. In texts that are not quoted it goes no further than the line, whose line
 * break it takes along behind a marker, because the scanner of hclsyntax ends its literals there (scan_tokens.rl, parser_template.go).
 */
export function trimAtMarkers(tokens: readonly Token[], reach: 'line' | 'whole'): Token[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'text') return token;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const pieces = reach === 'line' ? linesOf(token) : [token.value];
    if (before !== undefined && before.kind !== 'text' && before.trimsRight) pieces[0] = (pieces[0] ?? '').trimStart();
    const last = pieces.length - 1;
    if (after !== undefined && after.kind !== 'text' && after.trimsLeft) pieces[last] = (pieces[last] ?? '').trimEnd();
    return { ...token, value: pieces.join('') };
  });
}

/**
 * Removes from every line the indentation that all lines of a `<<-` heredoc share, in place, and returns its width. Lines of nothing but
 * space do not count and keep theirs. A line whose beginning a marker has taken away begins nowhere and keeps its indentation
 * (flushHeredocTemplateParts in parser_template.go).
 */
export function dedent(tokens: Token[]): number {
  const starts = lineStarts(tokens);
  const width = Math.min(...starts.filter((line) => !line.isBlank).map((line) => line.spaces));
  if (!Number.isFinite(width)) return 0;
  for (const { token, lines, line, isBlank } of starts) {
    if (token === undefined || isBlank) continue;
    lines[line] = (lines[line] ?? '').slice(width);
    token.value = lines.join('');
  }
  return width;
}

/** The beginning of a line: a text, or a marker that stands in front of everything. */
interface LineStart {
  readonly token: TextToken | undefined;
  /** All lines of the token, and which of them this is. */
  readonly lines: string[];
  readonly line: number;
  readonly spaces: number;
  readonly isBlank: boolean;
}

function lineStarts(tokens: readonly Token[]): readonly LineStart[] {
  const starts: LineStart[] = [];
  let startsLine = true;
  for (const token of tokens) {
    const text = token.kind === 'text' ? token : undefined;
    const lines = text === undefined ? [''] : linesOf(text);
    for (const [line, piece] of lines.entries()) {
      const spaces = piece.length - piece.trimStart().length;
      if (startsLine) starts.push({ token: text, lines, line, spaces, isBlank: spaces === piece.length && piece.endsWith('\n') });
      startsLine = piece.endsWith('\n');
    }
  }
  return starts;
}

/** Each with its line break; a text that is empty has one empty line. */
function linesOf({ value }: TextToken): string[] {
  return value.split(/(?<=\n)/);
}
