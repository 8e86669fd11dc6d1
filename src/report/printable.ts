/**
 * Text of a pull request is hostile: an escape sequence moves the cursor, a bidirectional override reorders what a reviewer reads, a zero
 * width character hides a difference, and what a job prints its runner reads for commands. Each such character is replaced by a visible name, so
 * nothing is dropped and nothing acts.
 */

/**
 * What must never reach a reader as it is: controls, separators that break lines, lone surrogates, and whatever Unicode calls default
 * ignorable (zero width, bidirectional, tag and variation characters) but the selector that makes a pictograph of a sign. And the start of what
 * runners take for a command anywhere in a line: `##[add-mask]` of GitHub Actions, `##vso[task.setvariable]` of Azure Pipelines.
 */
const unprintable = /#(?=#[\w-]*\[)|(?!\ufe0f)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** One line of printable text: every control, line break and tab included, becomes visible. */
export function printable(text: string): string {
  return text.replace(unprintable, visibleName);
}

/** As `printable`, but tabs stay: for source lines, where the width of a tab is worked out later. */
export function printableSource(text: string): string {
  return text.replace(unprintable, (char) => (char === '\t' ? char : visibleName(char)));
}

/** Printable text for a paragraph: runs of white space and line breaks become one space. */
export function printableProse(text: string): string {
  return printable(text.replace(/[ \t\r\n]+/g, ' ').trim());
}

/** Printable lines, coloured or not, of which no runner takes one for a command: `::set-output` of GitHub Actions may stand behind white space. */
export function withoutCommands(lines: string): string {
  return lines.replace(commandStart, visibleName);
}
const commandStart = /#(?=#[\w-]*\[)|:(?=:)(?<=^(?:[ \t]|\p{Cc}\[[0-9;]*m|\p{Cc}\]8;;[^\n\p{Cc}]*\p{Cc}\\?)*:)/gmu;

function visibleName(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Cuts to at most `charsMax` UTF-16 units without splitting a pair, saying so with an ellipsis. */
export function shorten(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text;
  const cut = text.slice(0, Math.max(0, charsMax - 1));
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
