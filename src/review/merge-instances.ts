import type { Finding } from './result.ts';

/**
 * One cause, one entry: a module that is called ten times, or a resource with `count`, gives the same finding at the same place for each
 * instance, and a rule over many ports gives one for each port. The first stays and lists them all.
 */
export function mergeInstances(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { path, side, startLine, startColumn } = finding.location;
    const key = [
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
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return group.length === 1
      ? [first]
      : [{ ...first, instances: group.map(({ id, resource, aspect, fingerprint }) => ({ id, resource, aspect, fingerprint })) }];
  });
}
