import type { Range } from '../../core/location.ts';

/** One instruction of a Dockerfile, continuation lines joined. */
export interface Instruction {
  /** In capitals: `ENV`. */
  readonly name: string;
  readonly words: readonly Word[];
}

/** One word behind the instruction, quotes taken off. */
export interface Word {
  readonly text: string;
  readonly range: Range;
}

const dockerfileName = /(?:^|[/._-])(?:docker|container)file(?:\.[\w.-]+)?$/iu;
/** Templates and what tools keep beside it are no Dockerfiles. */
const otherName = /(?:^|\/)[^/]*file[^/]*\.(?:md|txt|dockerignore|lock|ya?ml|json)$/iu;

export function isDockerfile(path: string): boolean {
  return dockerfileName.test(path) && !otherName.test(path);
}

/** A word that another program fills in (`FROM {{ item.image }}` of Molecule): what will stand there is not known. */
export function isFilledInLater(text: string): boolean {
  return /\{\{|\{%|<%/u.test(text);
}

const instructionLine = /^\s{0,100}([A-Za-z]{3,12})\s/u;
const hereDocument = /<<-?\s?["']?(\w{1,64})["']?/u;

/** Instructions in order. Comments, heredoc bodies and what is no instruction are passed over (docs.docker.com, "Dockerfile reference"). */
export function* instructions(text: string): Iterable<Instruction> {
  const lines = text.split(/\r\n|\n/u);
  let index = 0;
  while (index < lines.length) {
    const name = instructionLine.exec(lines[index] ?? '')?.[1]?.toUpperCase();
    const last = lastLine(lines, index);
    if (name !== undefined) {
      const words: Word[] = [];
      for (let number = index; number <= last; number += 1) words.push(...wordsOf(lines[number] ?? '', number + 1));
      yield { name, words: words.slice(1) };
    }
    index = afterHereDocument(lines, index, last) + 1;
  }
}

/** A line that ends in a backslash goes on; comments and empty lines in between count as nothing. */
function lastLine(lines: readonly string[], first: number): number {
  let index = first;
  if (/^\s*#/u.test(lines[index] ?? '')) return index;
  while (index < lines.length - 1 && (/[\\`]\s*$/u.test(lines[index] ?? '') || (index > first && /^\s*(?:#|$)/u.test(lines[index] ?? ''))))
    index += 1;
  return index;
}

function afterHereDocument(lines: readonly string[], first: number, last: number): number {
  const mark = hereDocument.exec(lines[first] ?? '')?.[1];
  if (mark === undefined) return last;
  const end = lines.findIndex((line, index) => index > last && line.trim() === mark);
  return end === -1 ? last : end;
}

/** Words split at spaces outside quotes; a lone backslash at the end is none. Linear in the line. */
function wordsOf(line: string, number: number): Word[] {
  if (/^\s*#/u.test(line)) return [];
  const words: Word[] = [];
  const pattern = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gu;
  for (const match of line.matchAll(pattern)) {
    const startColumn = match.index + 1;
    words.push({
      text: match[0],
      range: { startLine: number, startColumn, endLine: number, endColumn: startColumn + match[0].length },
    });
  }
  return words;
}

export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** The value, quotes included. */
  readonly range: Range;
}

/** The assignments of an ENV or an ARG: `K=V L=W`, and of ENV also `K V`. */
export function assignmentsOf({ name, words }: Instruction): readonly Assignment[] {
  const [first, second] = words;
  if (first === undefined || (name !== 'ENV' && name !== 'ARG')) return [];
  if (name === 'ENV' && !first.text.includes('=')) {
    const last = words.at(-1) ?? first;
    if (second === undefined) return [];
    const range = { ...second.range, endLine: last.range.endLine, endColumn: last.range.endColumn };
    const value = words
      .slice(1)
      .map((word) => word.text)
      .join(' ');
    return [{ name: first.text, value: unquoted(value), range }];
  }
  return words.flatMap(({ text, range }) => {
    const at = text.indexOf('=');
    if (at <= 0) return [];
    return [{ name: text.slice(0, at), value: unquoted(text.slice(at + 1)), range: { ...range, startColumn: range.startColumn + at + 1 } }];
  });
}

function unquoted(text: string): string {
  const quote = text[0];
  return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text;
}
