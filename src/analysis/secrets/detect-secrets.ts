import type { Severity } from '../../core/finding.ts';
import type { Range } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import { anchorPass } from './anchor-pass.ts';
import { type CustomPattern, checkCustomPatterns } from './custom-patterns.ts';
import { findDecoded, findSplit } from './hidden/hidden-secrets.ts';
import { findInJsonTexts } from './hidden/in-json-texts.ts';
import { type ReadableView, readableView } from './text/readable-view.ts';
import { publicByDesign } from './public-by-design.ts';
import { severityHere } from './severity-here.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import type { BudgetLimits } from './budget.ts';
import { type Candidate, Scan } from './scan.ts';
import { type SecretHit, type SecretScan, policyOf } from './secret-hit.ts';
import { SecretText } from './secret-text.ts';
import { TextLines } from './text/text-lines.ts';

export interface DetectOptions {
  /** Key of the identities: per repository, so that they cannot be guessed from outside. */
  readonly identityKey?: string;
  /** AWS accounts that the repository names. */
  readonly knownAccounts?: ReadonlySet<string>;
  readonly limits?: Partial<BudgetLimits>;
  /** Only hits that touch such a line (1-based) are returned; the whole text is read all the same. */
  readonly onlyLines?: (line: number) => boolean;
  readonly customPatterns?: readonly CustomPattern[];
}

const DEFAULT_IDENTITY_KEY = 'phasegate';

/** Finds secrets in one text. Never throws; work is bounded, and whatever is cut short is in `limits`. */
export function detectSecrets(source: SourceFile, options: DetectOptions = {}): SecretScan {
  const view = readableView(source.text);
  const scan = new Scan(view.text, source.path, { limits: options.limits, knownAccounts: options.knownAccounts });
  const candidates = findCandidates(scan, options.customPatterns ?? []);
  if (candidates.length === 0) return { hits: [], limits: scan.limits };
  const lines = view.text === source.text ? scan.lines : new TextLines(source.text);
  const weighed = candidates.map((candidate) => ({ ...candidate, severity: severityHere(candidate, scan.file) }));
  const places = weighed.map((candidate) => placeOf(candidate, view, lines)).filter((place) => touches(place.range, options.onlyLines));
  return { hits: places.map((place) => toHit(place, source.text, options.identityKey ?? DEFAULT_IDENTITY_KEY)), limits: scan.limits };
}

function findCandidates(scan: Scan, custom: readonly CustomPattern[]): Candidate[] {
  anchorPass(scan);
  checkCustomPatterns(scan, custom);
  const inner = (innerScan: Scan): readonly Candidate[] => findCandidates(innerScan, []);
  const written = resolveOverlaps(scan.candidates).map((candidate) => withReason(candidate, publicByDesign(scan, scan.path, candidate)));
  const plain = withTexts(written, findInJsonTexts(scan, inner));
  const split = findSplit(scan, inner).filter((candidate) => !overlapsAny(candidate, plain));
  const tokens = plain.filter((candidate) => candidate.group === 'jwt');
  // The claims of a web token are part of it.
  const decoded = findDecoded(scan, inner).filter((candidate) => candidate.group !== 'assignment' || !overlapsAny(candidate, tokens));
  if (decoded.length === 0 && split.length === 0) return plain;
  const rest = plain.filter((candidate) => candidate.group !== 'assignment' || !overlapsAny(candidate, decoded));
  return [...rest, ...split, ...decoded].toSorted((a, b) => a.start - b.start);
}

/** What is found in the texts of a JSON file, too: `\nDB_PASSWORD` is the name `DB_PASSWORD` there. What has a form of its own is found in both. */
function withTexts(written: readonly Candidate[], inTexts: readonly Candidate[]): Candidate[] {
  if (inTexts.length === 0) return [...written];
  const sure = written.filter((candidate) => candidate.group !== 'assignment' || !overlapsAny(candidate, inTexts));
  return [...sure, ...inTexts.filter((candidate) => !overlapsAny(candidate, sure))].toSorted((a, b) => a.start - b.start);
}

function withReason(candidate: Candidate, reason: string | undefined): Candidate {
  return reason === undefined ? candidate : { ...candidate, tier: 'possible', severity: 'info', note: `public by design: ${reason}` };
}

function overlapsAny(candidate: Candidate, others: readonly Candidate[]): boolean {
  return others.some((other) => candidate.start < other.end && other.start < candidate.end);
}

/** A candidate with what it weighs in its file. */
type Weighed = Omit<Candidate, 'severity'> & { readonly severity: Severity | undefined };

/** A candidate with its place in the text as it is written. */
interface Place {
  readonly candidate: Weighed;
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}

function placeOf(candidate: Weighed, view: ReadableView, lines: TextLines): Place {
  const start = view.original(candidate.start);
  const end = view.original(candidate.end - 1) + 1;
  return { candidate, start, end, range: lines.range(start, end) };
}

function touches(range: Range, onlyLines: ((line: number) => boolean) | undefined): boolean {
  if (onlyLines === undefined) return true;
  for (let line = range.startLine; line <= range.endLine; line++) if (onlyLines(line)) return true;
  return false;
}

function toHit({ candidate, start, end, range }: Place, text: string, key: string): SecretHit {
  const secret = new SecretText(candidate.value ?? text.slice(start, end));
  return {
    detector: candidate.detector,
    title: candidate.title,
    group: candidate.group,
    policyId: policyOf(candidate.group),
    tier: candidate.tier,
    ...(candidate.severity === undefined ? {} : { severity: candidate.severity }),
    range,
    ...(candidate.name === undefined ? {} : { name: candidate.name }),
    redacted: secret.redacted(),
    identity: secret.identity(key),
    label: secret.label(key),
    ...(candidate.note === undefined ? {} : { note: candidate.note }),
    ...(candidate.decodedFrom === undefined ? {} : { decodedFrom: candidate.decodedFrom }),
  };
}
