import type { Side } from './load-side.ts';
import type { Change } from './ports.ts';
import type { Claims } from './run-policies.ts';

/** Reasons why a review is no review, whatever was found: each ends in the conclusion `failure`, never in a pass. */

/** Policies that crashed on either side. */
export function policyFailures(claims: { readonly base: Claims; readonly head: Claims }): readonly string[] {
  return [...new Set([...claims.base.failures, ...claims.head.failures])];
}

/** A file that the commit names and the repository does not have: nothing can be said about the change then. */
export function missingFrom(side: Side): readonly string[] {
  const [first, ...others] = side.skipped.filter((entry) => entry.reason === 'missing-object');
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    `${first.path}${more} cannot be read: the clone does not have the object. Fetch the whole commit (no --filter, no partial clone) and try again.`,
  ];
}

/** A changed file that base could read and head cannot: what the change says there is not known, and must not pass as nothing. */
export function brokenBy(change: Change, base: Side, head: Side): readonly string[] {
  const changed = new Set(change.files.map((file) => file.path));
  const count = (side: Side, path: string): number =>
    side.diagnostics.filter((one) => one.kind === 'parse-error' && one.location.path === path).length;
  const broken = head.diagnostics.filter(({ kind, location }) => kind === 'parse-error' && changed.has(location.path));
  const worse = broken.filter(({ location }) => count(head, location.path) > count(base, location.path));
  const first = new Map(worse.toReversed().map((one) => [one.location.path, one]));
  return [...first.values()].map(
    ({ location, message }) =>
      `${location.path}:${location.range.startLine} cannot be read: ${message} Mend it, so that the change can be reviewed.`,
  );
}
