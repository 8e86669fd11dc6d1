import type { SourceFile } from '../../core/source.ts';
import { anchorPass } from './anchor-pass.ts';
import { type CustomPattern, checkCustomPatterns } from './custom-patterns.ts';
import { DECODED_FACTOR, decodedParts } from './decode.ts';
import { type ReadableView, readableView } from './readable-view.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { type Budget, type Candidate, LONG_TEXT_CHARS, Scan } from './scan.ts';
import { type SecretHit, type SecretScan, policyOf } from './secret-hit.ts';
import { SecretText } from './secret-text.ts';
import { TextLines } from './text-lines.ts';

export interface DetectOptions {
  /** Key of the identities: per repository, so that they cannot be guessed from outside. */
  readonly identityKey?: string;
  /** AWS accounts that the repository names. */
  readonly knownAccounts?: ReadonlySet<string>;
  readonly budget?: Budget;
  /** Only hits that touch such a line (1-based) are returned; the whole text is read all the same. */
  readonly onlyLines?: (line: number) => boolean;
  readonly customPatterns?: readonly CustomPattern[];
}

const DEFAULT_IDENTITY_KEY = 'phasegate';
/** A Kubernetes Secret may hold encoded text in its encoded values. */
const DECODE_DEPTH = 1;
const DECODE_DEPTH_KUBERNETES = 2;

/** Finds secrets in one text. Never throws; work is bounded, and whatever is cut short is in `limits`. */
export function detectSecrets(source: SourceFile, options: DetectOptions = {}): SecretScan {
  const view = readableView(source.text);
  const scan = new Scan(view.text, source.path, { budget: options.budget, knownAccounts: options.knownAccounts });
  const candidates = findCandidates(scan, source.path, options.customPatterns ?? []);
  const lines = new TextLines(source.text);
  const hits = candidates
    .map((candidate) => toHit(candidate, source.text, view, lines, options.identityKey ?? DEFAULT_IDENTITY_KEY))
    .filter((hit) => touches(hit, options.onlyLines));
  return { hits, limits: scan.limits };
}

function findCandidates(scan: Scan, path: string, custom: readonly CustomPattern[]): Candidate[] {
  anchorPass(scan);
  checkCustomPatterns(scan, custom);
  const plain = resolveOverlaps(scan.candidates);
  const isInToken = (candidate: Candidate): boolean =>
    plain.some((other) => other.group === 'jwt' && candidate.start < other.end && other.start < candidate.end);
  // The claims of a web token are part of it.
  const decoded = findDecoded(scan, path).filter((candidate) => candidate.group !== 'assignment' || !isInToken(candidate));
  if (decoded.length === 0) return plain;
  const isDecoded = (candidate: Candidate): boolean => decoded.some((other) => candidate.start < other.end && other.start < candidate.end);
  return [...plain.filter((candidate) => candidate.group !== 'assignment' || !isDecoded(candidate)), ...decoded].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** Hits inside encoded tokens; each stands where its token stands. */
function findDecoded(scan: Scan, path: string): Candidate[] {
  const depthMax = scan.text.includes('kind: Secret') || scan.depth > 0 ? DECODE_DEPTH_KUBERNETES : DECODE_DEPTH;
  if (scan.depth >= depthMax || scan.isExhausted) return [];
  if (scan.text.length > LONG_TEXT_CHARS) {
    scan.limits.push({ reason: `text of ${scan.text.length} characters: encoded parts were not decoded` });
    return [];
  }
  const found: Candidate[] = [];
  let decodedChars = 0;
  for (const part of decodedParts(scan.text, scan.longRuns)) {
    decodedChars += part.text.length;
    if (decodedChars > DECODED_FACTOR * scan.text.length || !scan.spend(part.text.length, part.start)) {
      scan.limits.push({
        reason: 'decoded text is too large: later encoded parts were not read',
        line: scan.lines.indexAt(part.start) + 1,
      });
      break;
    }
    const inner = new Scan(part.text, path, {
      depth: depthMax === DECODE_DEPTH ? DECODE_DEPTH_KUBERNETES : scan.depth + 1,
      outer: scan,
      knownAccounts: scan.knownAccounts,
    });
    for (const candidate of findCandidates(inner, path, [])) {
      const value = candidate.value ?? part.text.slice(candidate.start, candidate.end);
      found.push({ ...candidate, value, start: part.start, end: part.end, decodedFrom: part.encoding });
    }
  }
  return found;
}

function toHit(candidate: Candidate, text: string, view: ReadableView, lines: TextLines, key: string): SecretHit {
  const start = view.original(candidate.start);
  const end = view.original(candidate.end - 1) + 1;
  const secret = new SecretText(candidate.value ?? text.slice(start, end));
  return {
    detector: candidate.detector,
    title: candidate.title,
    group: candidate.group,
    policyId: policyOf(candidate.group),
    tier: candidate.tier,
    ...(candidate.severity === undefined ? {} : { severity: candidate.severity }),
    range: lines.range(start, end),
    ...(candidate.name === undefined ? {} : { name: candidate.name }),
    redacted: secret.redacted(),
    identity: secret.identity(key),
    ...(candidate.note === undefined ? {} : { note: candidate.note }),
    ...(candidate.decodedFrom === undefined ? {} : { decodedFrom: candidate.decodedFrom }),
  };
}

function touches(hit: SecretHit, onlyLines: ((line: number) => boolean) | undefined): boolean {
  if (onlyLines === undefined) return true;
  for (let line = hit.range.startLine; line <= hit.range.endLine; line++) if (onlyLines(line)) return true;
  return false;
}
