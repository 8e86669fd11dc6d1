import type { Range } from '../../../core/location.ts';
import { skipTrivia } from './scan-module-sources.ts';

/** A block as it is written, found without parsing: for what is no resource, such as the call of a module or a backend. */
export interface ScannedBlock {
  /** `module`, `backend`. */
  readonly type: string;
  readonly labels: readonly string[];
  /** From the type to the brace that opens it. */
  readonly header: Range;
  readonly attributes: readonly ScannedAttribute[];
  readonly blocks: readonly ScannedBlock[];
}

export interface ScannedAttribute {
  readonly name: string;
  /** The expression as it is written, without the comment behind it. */
  readonly text: string;
  readonly range: Range;
}

const word = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** Labels up to the brace; no block has more of them. A word is taken whole: one that may be taken apart takes for ever where no brace follows. */
const header = /[ \t]*((?:(?:"[^"\n]*"|[\p{ID_Start}_][\p{ID_Continue}-]*(?![\p{ID_Continue}-]))[ \t]*){0,9})\{/uy;
const assignment = /[ \t]*=(?![=>])/uy;
/** Deeper code is no block that anybody asks for. */
const depthMax = 6;

/** The blocks of a file of Terraform, outermost first. What does not look like one is passed over. */
export function scanBlocks(text: string): readonly ScannedBlock[] {
  return scanBody({ text, lines: lineStarts(text) }, 0, 0).blocks;
}

/** The same, with the attributes beside the blocks: of files that are no Terraform, such as a unit of Terragrunt. */
export function scanWhole(text: string): Pick<ScannedBlock, 'attributes' | 'blocks'> {
  return scanBody({ text, lines: lineStarts(text) }, 0, 0);
}

interface Source {
  readonly text: string;
  readonly lines: readonly number[];
}
interface Body {
  readonly attributes: readonly ScannedAttribute[];
  readonly blocks: readonly ScannedBlock[];
  readonly end: number;
}

function scanBody(source: Source, from: number, depth: number): Body {
  const { text } = source;
  const attributes: ScannedAttribute[] = [];
  const blocks: ScannedBlock[] = [];
  let at = from;
  while (at < text.length && text[at] !== '}') {
    const behind = skipTrivia(text, at);
    const name = behind > at ? undefined : matchAt(word, text, at)?.[0];
    if (name === undefined) {
      at = behind > at ? behind : at + 1;
      continue;
    }
    const start = at;
    at += name.length;
    const opening = matchAt(header, text, at);
    if (matchAt(assignment, text, at) !== undefined) {
      const first = text.indexOf('=', at) + 1;
      const end = expressionEnd(text, first);
      attributes.push({ name, text: text.slice(first, end).trim(), range: rangeOf(source, start, end) });
      at = end;
    } else if (opening !== undefined && depth < depthMax) {
      const inside = at + opening[0].length;
      const body = scanBody(source, inside, depth + 1);
      const labels = (opening[1] ?? '').match(/"[^"\n]*"|[^\s"]+/gu) ?? [];
      blocks.push({
        ...body,
        type: name,
        labels: labels.map((label) => label.replaceAll('"', '')),
        header: rangeOf(source, start, inside),
      });
      at = body.end + 1;
    }
  }
  return { attributes, blocks, end: at };
}

/** Where the line ends, unless a bracket is open. */
function expressionEnd(text: string, from: number): number {
  let open = 0;
  let at = from;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '#' || text.startsWith('//', at)) {
      if (open === 0) return at;
    } else if (open === 0 && (char === '\n' || char === '}')) return at;
    const behind = skipTrivia(text, at);
    if ('([{'.includes(char)) open += 1;
    if (')]}'.includes(char)) open -= 1;
    at = behind > at ? behind : at + 1;
  }
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}

function rangeOf({ lines, text }: Source, start: number, end: number): Range {
  const from = positionOf(lines, start);
  const to = positionOf(lines, start + text.slice(start, end).trimEnd().length);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** The last line that begins at or before the offset. */
function positionOf(lines: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
