import type { FindingLocation } from '../review/result.ts';

/** Most lines of an excerpt that are shown; of a longer one the first and the last. */
const excerptLinesMax = 9;
const excerptTailLines = 2;

/** One line of an excerpt, the same for every renderer. */
export type ExcerptLine =
  | {
      readonly kind: 'line';
      readonly number: number;
      readonly text: string;
      /** `removed`: stood on base and is gone. `marked`: part of the finding. `context`: around it. */
      readonly role: 'context' | 'marked' | 'removed';
      /** Columns to underline, 1-based UTF-16, half-open; absent on context lines. */
      readonly mark?: { readonly start: number; readonly end: number };
    }
  | { readonly kind: 'gap'; readonly lines: number };

/** The lines of a finding's excerpt with the part of each that the finding is about; empty when there is no excerpt. */
export function toExcerptLines(location: FindingLocation): ExcerptLine[] {
  const { excerpt } = location;
  if (excerpt === undefined) return [];
  const lines = excerpt.lines.map((text, index) => toLine(location, excerpt.firstLine + index, text));
  if (lines.length <= excerptLinesMax) return lines;
  const head = excerptLinesMax - excerptTailLines;
  const gap: ExcerptLine = { kind: 'gap', lines: lines.length - excerptLinesMax };
  return [...lines.slice(0, head), gap, ...lines.slice(-excerptTailLines)];
}

function toLine(location: FindingLocation, number: number, raw: string): ExcerptLine {
  const text = raw.replace(/\r?\n?$/, '');
  if (number < location.startLine || number > location.endLine) return { kind: 'line', number, text, role: 'context' };
  return { kind: 'line', number, text, role: location.side === 'LEFT' ? 'removed' : 'marked', mark: markOf(location, number, text) };
}

function markOf(location: FindingLocation, number: number, text: string): { start: number; end: number } {
  const indent = text.length - text.trimStart().length;
  const first = number === location.startLine ? (location.startColumn ?? indent + 1) : indent + 1;
  const last = number === location.endLine ? (location.endColumn ?? text.length + 1) : text.trimEnd().length + 1;
  const start = Math.min(Math.max(1, first), text.length + 1);
  return { start, end: Math.max(start, Math.min(last, text.length + 1)) };
}
