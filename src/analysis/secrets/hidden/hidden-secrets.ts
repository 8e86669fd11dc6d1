import { DECODED_FACTOR, type Decoded, decodedParts } from './decode.ts';
import { joinedLiterals } from './joined-literals.ts';
import { type Candidate, LONG_TEXT_CHARS, Scan } from '../scan.ts';
import type { SecretGroup } from '../secret-hit.ts';

/** Finds the candidates of a text that came out of another one. */
export type Inner = (scan: Scan) => readonly Candidate[];

/** What it costs to decode one character, in characters of work. */
const DECODE_WORK = 4;
const DECODE_DEPTH = 1;
/** A Kubernetes Secret may hold encoded text in its encoded values. */
const DECODE_DEPTH_KUBERNETES = 2;
/** Joined parts may make a word by chance, but no token of a known form. */
const guessedGroups: ReadonlySet<SecretGroup> = new Set(['assignment', 'command-line', 'connection-string']);

/** Hits inside encoded tokens; each stands where its token stands. */
export function findDecoded(scan: Scan, inner: Inner): Candidate[] {
  const depthMax = scan.depth > 0 || scan.hasKubernetesSecret ? DECODE_DEPTH_KUBERNETES : DECODE_DEPTH;
  if (scan.depth >= depthMax || scan.isExhausted) return [];
  if (scan.text.length > LONG_TEXT_CHARS) {
    scan.limit(`text of ${scan.text.length} characters: encoded parts and split literals were not put together`);
    return [];
  }
  const depth = depthMax === DECODE_DEPTH ? DECODE_DEPTH_KUBERNETES : scan.depth + 1;
  const found: Candidate[] = [];
  for (const part of affordableParts(scan)) {
    for (const candidate of inner(new Scan(part.text, '', { depth, outer: { scan, at: part.start } }))) {
      if (!scan.mayKeep(part.start)) return found;
      const value = candidate.value ?? part.text.slice(candidate.start, candidate.end);
      found.push({ ...candidate, value, start: part.start, end: part.end, decodedFrom: part.encoding });
    }
  }
  return found;
}

function* affordableParts(scan: Scan): Generator<Decoded> {
  let decodedChars = 0;
  for (const part of decodedParts(scan.text, scan.longRuns)) {
    decodedChars += part.text.length;
    if (decodedChars > DECODED_FACTOR * scan.text.length) {
      scan.limit('decoded text is too large: later encoded parts were not read', part.start);
      return;
    }
    if (!scan.spend(DECODE_WORK * part.text.length, part.start)) return;
    yield part;
  }
}

/** Hits that only show when the parts of a split literal are put together: `"AKIA" + "…"`. */
export function findSplit(scan: Scan, inner: Inner): Candidate[] {
  if (scan.depth > 0 || scan.isExhausted || scan.text.length > LONG_TEXT_CHARS) return [];
  const found: Candidate[] = [];
  for (const piece of joinedLiterals(scan)) {
    if (!scan.spend(piece.text.length, piece.original(0))) return found;
    for (const candidate of inner(new Scan(piece.text, '', { depth: DECODE_DEPTH_KUBERNETES, outer: { scan, at: piece.original(0) } }))) {
      const start = piece.original(candidate.start);
      const end = piece.original(candidate.end - 1) + 1;
      const isSplit = end - start > candidate.end - candidate.start;
      if (!isSplit || guessedGroups.has(candidate.group)) continue;
      if (!scan.mayKeep(start)) return found;
      found.push({ ...candidate, value: candidate.value ?? piece.text.slice(candidate.start, candidate.end), start, end });
    }
  }
  return found;
}
