import { detectSecrets } from '../analysis/secrets/detect-secrets.ts';
import type { SourceFile } from '../core/source.ts';
import type { Excerpt } from './result.ts';

const linesMax = 12;
const lineCharsMax = 400;
const contextLines = 1;

/** Source lines for reports. Every secret that the engine sees in the file is blotted out, whatever the finding is about. */
export class ExcerptReader {
  readonly #masked = new Map<SourceFile, readonly string[]>();

  read(file: SourceFile | undefined, startLine: number, endLine: number): Excerpt | undefined {
    if (file === undefined) return undefined;
    const lines = this.#lines(file);
    const first = Math.max(1, startLine - contextLines);
    const last = Math.min(lines.length, endLine + contextLines, first + linesMax - 1);
    if (last < first) return undefined;
    return { firstLine: first, lines: lines.slice(first - 1, last).map(cut) };
  }

  #lines(file: SourceFile): readonly string[] {
    const known = this.#masked.get(file);
    if (known !== undefined) return known;
    const lines = maskSecrets(file);
    this.#masked.set(file, lines);
    return lines;
  }
}

function maskSecrets(file: SourceFile): readonly string[] {
  const lines = file.text.split(/\r\n|\n/u);
  for (const { range } of detectSecrets(file).hits) {
    for (let number = range.startLine; number <= range.endLine; number += 1) {
      const line = lines[number - 1];
      if (line === undefined) continue;
      const from = number === range.startLine ? range.startColumn - 1 : 0;
      const to = number === range.endLine ? range.endColumn - 1 : line.length;
      lines[number - 1] = line.slice(0, from) + '•'.repeat(Math.max(0, Math.min(to, line.length) - from)) + line.slice(to);
    }
  }
  return lines;
}

function cut(line: string): string {
  return line.length <= lineCharsMax ? line : `${line.slice(0, lineCharsMax)}…`;
}
