import { printable } from '../printable.ts';
import type { FixHunk } from '../fix-diff.ts';
import { plural } from '../words.ts';
import type { Paper, Tone } from './style.ts';
import { cutToWidth } from './width.ts';
import { toCells } from './width.ts';
import { wrap } from './wrap.ts';

/** Columns before the text of a field: two of indent, the name, a gap. */
const nameColumns = 8;
const indent = ' '.repeat(2 + nameColumns);

/** `  why     one paragraph, wrapped, hanging under itself`. Takes printable text. */
export function renderField(paper: Paper, name: string, text: string, tone?: Tone): string[] {
  const lines = wrap(text, paper.width - indent.length);
  const painted = tone === undefined ? lines : lines.map((line) => paper.paint(tone, line));
  const [first = '', ...rest] = painted;
  return [`  ${paper.paint('dim', name.padEnd(nameColumns))}${first}`, ...rest.map((line) => `${indent}${line}`)];
}

/** The lines that go and come, under a title. */
export function renderFix(paper: Paper, title: string, hunks: readonly FixHunk[], homePath: string): string[] {
  const lines = renderField(paper, 'fix', title);
  for (const hunk of hunks) {
    if (hunk.path !== homePath || hunks.length > 1) lines.push(`${indent}${paper.paint('cyan', `${printable(hunk.path)}:${hunk.line}`)}`);
    lines.push(...hunk.removed.map((line) => diffLine(paper, '-', line)), ...hunk.added.map((line) => diffLine(paper, '+', line)));
    if (hunk.omitted > 0) lines.push(`${indent}${paper.paint('dim', `and ${plural(hunk.omitted, 'more line')}`)}`);
  }
  return lines;
}

function diffLine(paper: Paper, sign: '-' | '+', line: string): string {
  const text = toCells(line)
    .map((cell) => cell.text)
    .join('');
  return `${indent}${paper.paint(sign === '-' ? 'red' : 'green', cutToWidth(`${sign} ${text}`, paper.width - indent.length))}`;
}
