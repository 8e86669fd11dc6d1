import type { Anchor } from './anchors.ts';
import { ALPHANUMERIC, BASE64_MARK, JOINER, classOf } from './characters.ts';
import type { Scan } from './scan.ts';

/** A piece of text in which the parts of a split literal stand together again. */
export interface Joined {
  readonly text: string;
  /** Offset in the whole text of an offset in this piece. */
  original(offset: number): number;
}

/**
 * Between the parts of one literal: quote, operator or line end, quote; or a line continued with a backslash. Same quote on both sides.
 * `"a" + "b"`, `"a"` and `"b"` on lines below each other, `'a' .` and `'b'`, `a\` and `b`.
 */
const JOINT =
  /(["'`])[ \t]{0,20}(?:[+.&][ \t]{0,20}(?:\\?\r?\n[ \t]{0,80})?|\\?\r?\n[ \t]{0,80}(?:[+.&][ \t]{0,20})?)\1|\\\r?\n[ \t]{0,80}/y;
/** Parts further from each other than this belong to different literals. */
const PART_CHARS_MAX = 200;
/** Around the first and the last joint of a piece. */
const MARGIN_CHARS = 120;
const JOINTS_PER_PIECE_MAX = 40;
const SPACES_MAX = 20;
const SPACE = 32;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;

interface Joint {
  readonly start: number;
  readonly end: number;
}

/** Leave in the scan where a quote and an operator stand behind each other. */
export const jointAnchors: readonly Anchor[] = ['"', "'", '`'].flatMap((quote) =>
  ['+', '.', '&', ' +', ' .', ' &'].map((operator) => ({
    text: quote + operator,
    check: (scan: Scan, at: number) => void scan.quotesBeforeOperators.push(at),
  })),
);

/** Every run of joints that are close to each other, joined. Pieces do not overlap but for their margins. */
export function* joinedLiterals(scan: Scan): Generator<Joined> {
  let run: Joint[] = [];
  for (const joint of jointsOf(scan)) {
    const last = run.at(-1);
    if (last !== undefined && (joint.start - last.end > PART_CHARS_MAX || run.length >= JOINTS_PER_PIECE_MAX)) {
      yield join(scan.text, run);
      run = [];
    }
    run.push(joint);
  }
  if (run.length > 0) yield join(scan.text, run);
}

/** In order of place, without overlaps. */
function* jointsOf(scan: Scan): Generator<Joint> {
  const ends = endsOfOpenLines(scan);
  const places = scan.quotesBeforeOperators.length === 0 ? ends : [...scan.quotesBeforeOperators, ...ends].toSorted((a, b) => a - b);
  let behind = 0;
  for (const start of places) {
    if (start < behind || !isTokenCode(scan.text.charCodeAt(start - 1))) continue;
    JOINT.lastIndex = start;
    const match = JOINT.exec(scan.text);
    if (match === null || !isTokenCode(scan.text.charCodeAt(start + match[0].length))) continue;
    behind = start + match[0].length;
    yield { start, end: behind };
  }
}

/** Parts of one token meet in letters, digits or the marks of base64; prose has a space there. */
function isTokenCode(code: number): boolean {
  return (classOf(code) & (ALPHANUMERIC | BASE64_MARK | JOINER)) !== 0;
}

/** Offsets of the quotes and backslashes that lines end with. */
function endsOfOpenLines({ text, lines }: Scan): number[] {
  const places: number[] = [];
  for (let index = 0; index < lines.count - 1; index++) {
    const end = lines.end(index) - 1;
    const at = text.charCodeAt(end) === CARRIAGE_RETURN ? end - 1 : end;
    const code = text.charCodeAt(at);
    if (isQuote(code)) places.push(at);
    else if (code === BACKSLASH) {
      const quote = spacesBefore(text, at - 1);
      places.push(isQuote(text.charCodeAt(quote)) ? quote : at);
    }
  }
  return places;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 96;
}

function spacesBefore(text: string, from: number): number {
  let at = from;
  while (at > from - SPACES_MAX && text.charCodeAt(at) === SPACE) at--;
  return at;
}

function join(text: string, run: readonly Joint[]): Joined {
  const from = Math.max(0, (run[0]?.start ?? 0) - MARGIN_CHARS);
  const to = Math.min(text.length, (run.at(-1)?.end ?? 0) + MARGIN_CHARS);
  const parts: string[] = [];
  let at = from;
  for (const joint of run) {
    parts.push(text.slice(at, joint.start));
    at = joint.end;
  }
  parts.push(text.slice(at, to));
  return { text: parts.join(''), original: (offset) => originalOffset(from, run, offset) };
}

function originalOffset(from: number, run: readonly Joint[], offset: number): number {
  let place = from + offset;
  for (const joint of run) {
    if (place < joint.start) break;
    place += joint.end - joint.start;
  }
  return place;
}
