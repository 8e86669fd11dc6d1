import type { SkippedFile } from '../../core/source.ts';
import { whatDecides } from '../../core/unknown-kind.ts';
import type { SecretScanner, SourceText } from '../../model/sources/source-text.ts';
import type { ListedPolicy } from '../../policies/define-policy.ts';
import { chooseAnchor } from '../sides/lines/anchor.ts';
import type { TouchedLines } from '../sides/lines/anchor.ts';
import { unknownTrace } from '../comparison/difference.ts';
import type { Comparison } from '../comparison/compare.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';
import type { Config } from '../settings/config.ts';
import type { OwnPolicies } from '../settings/own-policies/read-own-policies.ts';
import { constructsOf } from './constructs.ts';
import type { Constructs } from './constructs.ts';
import { ExcerptReader, secretPlaces } from './excerpt.ts';
import type { Side } from '../sides/load-side.ts';
import { maskWords } from './mask-words.ts';
import { buildMatrix } from './matrix.ts';
import { ownPolicyInfos } from './own-policy-infos.ts';
import { byGravity, mergeInstances } from './merge-instances.ts';
import { nextControl } from './next-control.ts';
import type { AccessChange, Finding, NotJudged, Notice, Review, UnresolvedEntry } from '../result.ts';
import type { Claimed, Claims } from '../comparison/run-policies.ts';
import type { Unresolved } from '../../policies/define-policy.ts';
import { shownExpression } from '../comparison/shown-expression.ts';
import { evidenceEntries } from './evidence-entries.ts';
import { causesOf, displayName, toFinding } from './to-finding.ts';
import type { SourceFolders } from '../sides/lines/source-place.ts';
import type { WaiverBook } from '../verdict/waivers.ts';

/** All that a result is put together from. */
export interface AssembleRequest {
  readonly mode: Review['mode'];
  readonly config: Config;
  readonly policies: readonly ListedPolicy[];
  readonly own: OwnPolicies;
  readonly base: Side;
  readonly head: Side;
  readonly claims: { readonly base: Claims; readonly head: Claims };
  readonly comparison: Comparison;
  readonly touched: TouchedLines;
  /** Who can do what since the change. */
  readonly access?: AccessChange | undefined;
  readonly waivers: WaiverBook;
  readonly identity: IdentityMap;
  readonly notices: readonly Notice[];
  readonly notJudged: readonly NotJudged[];
  readonly failures: readonly string[];
  readonly filesChanged: number;
  readonly resources: number;
  /** Texts of head that were searched for secrets. */
  readonly texts: readonly SourceText[];
  /** Sentences on parts of the change that could not be looked at. */
  readonly unread: readonly string[];
  /** Files of earlier commits that could not be read. */
  readonly skippedInHistory: readonly SkippedFile[];
  readonly sourceFolders: SourceFolders;
  /** For the excerpts, which show no secret. */
  readonly scanSecrets: SecretScanner;
  readonly durationMs: number;
}

/** Puts the result together; everything is decided by now. */
export function assemble(request: AssembleRequest): Review {
  const { config, base, head, comparison } = request;
  const { claims } = request;
  const places = secretPlaces([
    { side: base, claims: claims.base },
    { side: head, claims: claims.head },
  ]);
  const excerpts = new ExcerptReader(request.scanSecrets, places);
  const constructs = constructsOf(base, head);
  const context = {
    constructs,
    sourceFolders: request.sourceFolders,
    mode: request.mode,
    config,
    base,
    head,
    touched: request.touched,
    excerpts,
    waivers: request.waivers,
    identity: request.identity,
    causes: causesOf(comparison.differences, { base, head, excerpts }),
  };
  const findings = mergeInstances(comparison.differences.map((difference) => toFinding(difference, context))).toSorted(byWeight);
  const { model, phase, severity, confidence } = config;
  const skipped = [
    ...new Map([...request.skippedInHistory, ...base.skipped, ...head.skipped].map((entry) => [entry.path, entry])).values(),
  ];
  const filesRead = new Set([...base.files.keys(), ...head.files.keys()]).size;
  const { mode, policies } = request;
  const matrix = buildMatrix({ mode, model, policies, ...claims, differences: comparison.differences, findings });
  const next = nextControl({ matrix, policies, gate: { phase }, mode, read: { files: filesRead, resources: request.resources } });
  const review: Review = {
    schemaVersion: 1,
    mode: request.mode,
    conclusion: concludes(findings, request),
    base: request.mode === 'scan' ? null : base.revision,
    head: head.revision,
    gate: { model, phase, severity, confidence },
    findings,
    unresolved: unresolvedEntries(request, constructs),
    evidence: evidenceEntries(request.claims.head.evidence, head, excerpts),
    matrix,
    ...(next === undefined ? {} : { next }),
    counts: {
      filesChanged: request.filesChanged,
      filesRead,
      filesSkipped: skipped.length,
      resources: request.resources,
      policies: request.policies.length,
    },
    notJudged: request.notJudged,
    skipped,
    diagnostics: diagnosticsOf(request),
    notices: request.notices,
    failures: request.failures,
    ...(request.own.policies.length === 0 ? {} : { ownPolicies: ownPolicyInfos(request.own, config) }),
    ...(request.access === undefined ? {} : { access: request.access }),
    durationMs: Math.round(request.durationMs),
  };
  return maskWords(review, request.scanSecrets);
}

/** What was not understood or not looked at whole; the change's own files and the code that it reaches. */
function diagnosticsOf({ head, texts, unread }: AssembleRequest): Review['diagnostics'] {
  const ofCode = head.diagnostics.map(({ kind, message, location }) => ({
    path: location.path,
    line: location.range.startLine,
    kind,
    message,
  }));
  const ofBytes = head.replaced.map((path) => ({
    path,
    line: 1,
    kind: 'not-read',
    message: 'Some bytes are no UTF-8; they were replaced before reading.',
  }));
  const ofSecrets = texts.flatMap((file) =>
    file.secrets().limits.map(({ reason, line }) => ({
      path: file.path,
      line: line ?? 1,
      kind: 'limit-reached',
      message: `Not searched whole for secrets: ${reason}`,
    })),
  );
  const ofChange = unread.map((message) => ({ path: '.', line: 1, kind: 'not-read', message }));
  return [...ofChange, ...ofCode, ...ofBytes, ...ofSecrets];
}

function concludes(findings: readonly Finding[], request: AssembleRequest): Review['conclusion'] {
  const blocked = request.failures.length > 0 || findings.some((finding) => finding.verdict === 'block');
  if (blocked) return 'failure';
  return request.filesChanged === 0 ? 'neutral' : 'success';
}

/** What blocks first, then by severity, then by place. */
function byWeight(a: Finding, b: Finding): number {
  const gravity = byGravity(a, b);
  if (gravity !== 0) return gravity;
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  return a.location.startLine - b.location.startLine;
}

/** Each expression is shown once for a place, with all that depends on it. */
function unresolvedEntries({ comparison, touched }: AssembleRequest, constructs: Constructs): readonly UnresolvedEntry[] {
  const entries = new Map<string, UnresolvedEntry>();
  for (const { claim, onBase } of comparison.unresolved) {
    if (onBase) continue;
    const entry = toUnresolvedEntry(claim, touched, constructs);
    const key = `${entry.path}\n${entry.line}\n${entry.expression}`;
    entries.set(key, withAnother(entries.get(key), entry) ?? entry);
  }
  return [...entries.values()];
}

/** Of one policy, one resource is enough: a rule of ten groups is one thing to look at. */
function withAnother(first: UnresolvedEntry | undefined, { policyId, resource, message }: UnresolvedEntry): UnresolvedEntry | undefined {
  if (first === undefined) return undefined;
  const { also = [] } = first;
  return [first, ...also].some((one) => one.policyId === policyId) ? first : { ...first, also: [...also, { policyId, resource, message }] };
}

function toUnresolvedEntry({ policy, claim, ...at }: Claimed<Unresolved>, touched: TouchedLines, constructs: Constructs): UnresolvedEntry {
  const { path, range } = chooseAnchor(unknownTrace(claim.unknown), 'RIGHT', touched) ?? claim.unknown.origin.at;
  return {
    policyId: policy.id,
    resource: constructs.name(at, 'RIGHT') ?? displayName(at),
    path,
    line: range.startLine,
    expression: shownExpression(claim.unknown.expression),
    reason: claim.unknown.reason,
    decidedBy: whatDecides(claim.unknown),
    message: claim.message,
  };
}
