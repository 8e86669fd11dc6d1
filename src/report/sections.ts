import { atLeast, lostAspect, severities } from '../core/finding.ts';
import { groupBy } from '../core/group-by.ts';
import { compareLocations } from '../core/location.ts';
import type { Finding, Review } from '../review/result.ts';

/** The findings of a review in the parts that every report shows. Each finding stands in exactly one. */
export interface Sections {
  readonly blocking: readonly Finding[];
  /** Introduced, weakened or changed by the change, or (in a scan) simply there; of later phases only what is high or critical. */
  readonly advice: readonly Finding[];
  /** The same, of phases beyond the gate's, or for the record alone: counted, and not listed where people are to act. */
  readonly later: readonly Finding[];
  /** A valid waiver covers it. */
  readonly accepted: readonly Finding[];
  /** Stood on base already. */
  readonly existing: readonly Finding[];
  /** Stood on base and is gone. */
  readonly resolved: readonly Finding[];
}

type SectionName = keyof Sections;

export function sectionOf(finding: Finding, gate: Review['gate']): SectionName {
  if (finding.verdict === 'block') return 'blocking';
  if (finding.baselineState === 'absent') return 'resolved';
  if (finding.waiver !== undefined) return 'accepted';
  if (finding.baselineState === 'unchanged') return 'existing';
  return isLater(finding, gate) ? 'later' : 'advice';
}

/** A team sees the phases that it has reached; a grave risk it sees at once. That something is there no longer is more than a note. */
function isLater({ phase, severity, aspect }: Finding, gate: Review['gate']): boolean {
  return (severity === 'info' && !aspect.startsWith(lostAspect)) || (phase > gate.phase && !atLeast(severities, severity, 'high'));
}

export function toSections(review: Review): Sections {
  const sections: Record<SectionName, Finding[]> = { blocking: [], advice: [], later: [], accepted: [], existing: [], resolved: [] };
  for (const finding of review.findings.toSorted(compareFindings)) sections[sectionOf(finding, review.gate)].push(finding);
  return sections;
}

/** Findings of one policy, worst first. */
export interface PolicyGroup {
  readonly policyId: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Groups by policy; groups stand in the order of their first finding. */
export function groupByPolicy(findings: readonly Finding[]): PolicyGroup[] {
  return [...groupBy(findings, ({ policyId }) => policyId)].map(([policyId, members]) => ({ policyId, findings: members }));
}

/** Worst severity first, then the earlier phase, then policy and place: the same input gives the same report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    a.phase - b.phase ||
    compareText(a.policyId, b.policyId) ||
    compareLocations(toLocation(a), toLocation(b)) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function toLocation({ location }: Finding) {
  const { path, startLine, startColumn = 1, endLine, endColumn = 1 } = location;
  return { path, range: { startLine, startColumn, endLine, endColumn } };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
