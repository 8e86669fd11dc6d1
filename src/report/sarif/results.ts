import type { Fix } from '../../core/finding.ts';
import type { AppliedWaiver, Finding, Review } from '../../review/result.ts';
import { compareFindings, sectionOf } from '../sections.ts';
import { placeText, shortRevision, witnessText } from '../words.ts';
import { toArtifact, toLocation, toMessage, toRelatedLocation } from './location.ts';
import type { SarifFix, SarifLevel, SarifResult, SarifSuppression } from './log.ts';

/** A file with more results than this is refused by code scanning as a whole; of these it keeps the worst 5,000. */
export const resultsMax = 25_000;
/** Code scanning shows 100 places of a result; more are refused beyond 1,000. */
const relatedMax = 100;

interface Results {
  readonly results: readonly SarifResult[];
  /** Findings that are not among the results because of `resultsMax`. */
  readonly omitted: number;
}

/**
 * Findings that stand on head, what blocks first and then the worst. A resolved finding is no result: code scanning takes every result for an
 * open alert; the run's properties name it instead.
 */
export function toResults(review: Review, ruleIds: readonly string[], isUploaded: boolean): Results {
  const indexes = new Map(ruleIds.map((id, index) => [id, index]));
  const findings = review.findings.filter((finding) => sectionOf(finding, review.gate) !== 'resolved').toSorted(compareForReading);
  const results = findings.slice(0, resultsMax).map((finding) => toResult(finding, indexes.get(finding.policyId) ?? -1, isUploaded));
  return { results, omitted: findings.length - results.length };
}

function compareForReading(a: Finding, b: Finding): number {
  return Number(b.verdict === 'block') - Number(a.verdict === 'block') || compareFindings(a, b);
}

function toResult(finding: Finding, ruleIndex: number, isUploaded: boolean): SarifResult {
  const { policyId, related = [], waiver, fix } = finding;
  return {
    ruleId: policyId,
    ruleIndex,
    level: toLevel(finding),
    message: toMessage(messageText(finding)),
    locations: [toLocation(finding)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.slice(0, relatedMax).map((place, index) => toRelatedLocation(place.location, place.message, index + 1)),
        }),
    partialFingerprints: toFingerprints(finding, isUploaded),
    baselineState: finding.baselineState,
    ...(waiver === undefined ? {} : { suppressions: [toSuppression(waiver)] }),
    ...(fix === undefined || fix.edits.length === 0 ? {} : { fixes: [toFix(fix)] }),
    properties: toProperties(finding),
  };
}

/**
 * Code scanning tells alerts of one rule in one file apart by `primaryLocationLineHash` and by nothing else (docs.github.com: SARIF support for
 * code scanning). GitHub's own upload step works it out of the sources and finds fault with another's; who uploads by the API must bring it.
 */
function toFingerprints({ fingerprint }: Finding, isUploaded: boolean): SarifResult['partialFingerprints'] {
  return { 'phasegate/v1': fingerprint, ...(isUploaded ? { primaryLocationLineHash: `${fingerprint}:1` } : {}) };
}

/** `error` is what fails a check: the verdict decides. Advice is a warning, or a note when it is small. */
function toLevel({ verdict, severity }: Finding): SarifLevel {
  if (verdict === 'block') return 'error';
  return severity === 'low' || severity === 'info' ? 'note' : 'warning';
}

function messageText({ message, location, witness }: Finding): string {
  const removed =
    location.side === 'LEFT'
      ? ` After the change it is gone or off; it stood at ${placeText(location)}${location.commit === undefined ? '' : ` in ${shortRevision(location.commit)}`}, so the first line of the file is marked instead.`
      : '';
  return `${message}${witness === undefined ? '' : ` Proof: ${witnessText(witness)}.`}${removed}`;
}

function toSuppression({ source, reason, by, until }: AppliedWaiver): SarifSuppression {
  const properties = { source, ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) };
  return { kind: source === 'inline' ? 'inSource' : 'external', status: 'accepted', justification: reason, properties };
}

function toFix(fix: Fix): SarifFix {
  const paths = [...new Set(fix.edits.map((edit) => edit.location.path))];
  return {
    description: toMessage(fix.title),
    artifactChanges: paths.map((path) => ({
      artifactLocation: toArtifact(path),
      replacements: fix.edits
        .filter((edit) => edit.location.path === path)
        .map((edit) => ({ deletedRegion: edit.location.range, insertedContent: { text: edit.replacement } })),
    })),
  };
}

function toProperties(finding: Finding): Record<string, unknown> {
  const { controlId, phase, severity, confidence, kind, verdict, verdictReason, resource, aspect, location, witness, instances } = finding;
  const { path, side, startLine, endLine, commit } = location;
  return {
    controlId,
    phase,
    severity,
    confidence,
    kind,
    verdict,
    verdictReason,
    resource,
    aspect,
    ...(witness === undefined ? {} : { witness }),
    ...(instances === undefined ? {} : { instances }),
    ...(side === 'LEFT' ? { removedFrom: { path, startLine, endLine, ...(commit === undefined ? {} : { commit }) } } : {}),
  };
}
