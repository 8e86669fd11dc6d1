import { ALPHANUMERIC, BASE64_MARK, JOINER, classOf } from './characters.ts';

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

/** Bits: what starts a joint, and (from `NEXT` on) what may stand behind it. A backslash only goes on with a line end. */
const QUOTE = 1;
const BACKSLASH = 2;
const NEXT = 256;
const kinds = new Uint8Array(2 * NEXT);
for (const quote of '"\'`') kinds[quote.charCodeAt(0)] = QUOTE;
kinds['\\'.charCodeAt(0)] = BACKSLASH;
for (const next of ' \t+.&\\') kinds[NEXT + next.charCodeAt(0)] = QUOTE;
for (const next of '\r\n') kinds[NEXT + next.charCodeAt(0)] = QUOTE | BACKSLASH;

interface Joint {
  readonly start: number;
  readonly end: number;
}

/** Every run of joints that are close to each other, joined. Pieces do not overlap but for their margins. */
export function* joinedLiterals(text: string): Generator<Joined> {
  let run: Joint[] = [];
  for (let at = nextJointStart(text, 0); at < text.length; at = nextJointStart(text, at + 1)) {
    JOINT.lastIndex = at;
    const match = JOINT.exec(text);
    if (match === null || !isTokenCode(text.charCodeAt(at + match[0].length))) continue;
    const joint = { start: at, end: at + match[0].length };
    at = joint.end - 1;
    const last = run.at(-1);
    if (last !== undefined && (joint.start - last.end > PART_CHARS_MAX || run.length >= JOINTS_PER_PIECE_MAX)) {
      yield join(text, run);
      run = [];
    }
    run.push(joint);
  }
  if (run.length > 0) yield join(text, run);
}

/** Offset of the next quote or backslash behind which a joint may go on; the text's length when there is none. */
function nextJointStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < NEXT ? (kinds[code] ?? 0) : 0;
    if (kind === 0) continue;
    const next = kinds[text.charCodeAt(at + 1) + NEXT] ?? 0;
    if ((kind & next) !== 0 && isTokenCode(text.charCodeAt(at - 1))) return at;
  }
  return text.length;
}

/** Parts of one token meet in letters, digits or the marks of base64; prose has a space there. */
function isTokenCode(code: number): boolean {
  return (classOf(code) & (ALPHANUMERIC | BASE64_MARK | JOINER)) !== 0;
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
