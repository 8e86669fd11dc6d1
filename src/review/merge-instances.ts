import { severities } from '../core/finding.ts';
import { groupBy } from '../core/group-by.ts';
import type { Finding, FindingInstance } from './result.ts';
import { secretControl } from './suppressions.ts';

/**
 * One cause, one entry: a module that is called ten times, or a resource with `count`, gives the same finding at the same place for each
 * instance, and a rule over many ports gives one for each port. The first stays and lists them all.
 */
export function mergeInstances(findings: readonly Finding[]): readonly Finding[] {
  return mergeBy(mergeBy(findings, causeOf), secretOf);
}

/** The same secret is often seen twice, in the text and in the attribute it stands in: the graver claim is told. */
function secretOf(finding: Finding): string | undefined {
  const { path, side, startLine } = finding.location;
  return finding.controlId === secretControl ? [path, side, startLine, finding.baselineState].join('\n') : undefined;
}

function causeOf(finding: Finding): string {
  const { path, side, startLine, startColumn } = finding.location;
  return [
    finding.policyId,
    path,
    side,
    startLine,
    startColumn,
    finding.verdict,
    finding.baselineState,
    finding.severity,
    finding.waiver?.reason ?? '',
  ].join('\n');
}

/** Merges findings of equal key into the gravest of them; undefined keys stand alone. */
function mergeBy(findings: readonly Finding[], keyOf: (finding: Finding) => string | undefined): readonly Finding[] {
  return [...groupBy(findings, (finding) => keyOf(finding) ?? finding).values()].map((group) => {
    const [first = group[0]] = group.toSorted(byGravity);
    return group.length === 1 ? first : { ...first, instances: group.flatMap(instancesOf) };
  });
}

/** What blocks first, then by severity. */
export function byGravity(a: Finding, b: Finding): number {
  if (a.verdict !== b.verdict) return a.verdict === 'block' ? -1 : 1;
  return severities.indexOf(b.severity) - severities.indexOf(a.severity);
}

function instancesOf(finding: Finding): readonly FindingInstance[] {
  const { id, policyId, resource, aspect, fingerprint } = finding;
  return finding.instances ?? [{ id, policyId, resource, aspect, fingerprint }];
}
