import { lostAspect, severities } from '../../core/finding.ts';
import type { Listing } from '../../core/finding.ts';
import { groupBy } from '../../core/group-by.ts';
import { firstNames } from '../../core/first-names.ts';
import type { Finding, FindingInstance, FindingLocation } from '../result.ts';
import { isOwnPolicyId } from '../settings/own-policies/own-policy-files.ts';
import { secretControl } from '../settings/suppressions.ts';

/** A finding on its way to the result. */
export interface MergeableFinding extends Finding {
  /** Set when the message names one of several alike: of what is merged, the message names each. */
  readonly listing?: Listing;
  /** Of the policy: others that say the same of one resource. */
  readonly speaksFor?: readonly string[];
  /** Where the cause stands in a synthesized template, when the finding points at the program that made it: one line makes many things. */
  readonly madeAt?: Pick<FindingLocation, 'path' | 'startLine' | 'startColumn'>;
}

/**
 * One cause, one entry: a module that is called ten times, or a resource with `count`, gives the same finding at the same place for each
 * instance, and a rule over many ports gives one for each port. The first stays and lists them all. What several policies say of one thing is
 * told by the gravest of them.
 */
export function mergeInstances(findings: readonly MergeableFinding[]): readonly Finding[] {
  const byCause = mergeBy(findings, causeOf).map(withoutListing);
  const bySubject = [secretOf, ruleOf, guardOf(byCause)].reduce<readonly MergeableFinding[]>((all, keyOf) => mergeBy(all, keyOf), byCause);
  return mergeBy(bySubject, sameThingOf(findings), saidTogether).map(withoutPlace).map(withDeployments);
}

function withoutListing(finding: MergeableFinding): MergeableFinding {
  const { listing: _, ...rest } = finding;
  return rest;
}

function withoutPlace(finding: MergeableFinding): Finding {
  const { madeAt: _, speaksFor: __, ...rest } = finding;
  return rest;
}

/** The same secret is often seen twice, in the text and in the attribute it stands in. */
function secretOf(finding: MergeableFinding): string | undefined {
  return finding.controlId === secretControl && !isOwnPolicyId(finding.policyId) ? placeOf(finding) : undefined;
}

const networkControls: ReadonlySet<string> = new Set(['cleanup-risky-open-ports', 'limit-network-access', 'network-segmentation']);

/** Of a rule that opens everything it says the most. It speaks for nobody: another rule of the same group is another thing. */
const widestPolicy = 'sg-ingress-all-ports-open-to-world';

/**
 * A rule that opens every port opens the administration ports too, and lets in more than before. That nobody described it opens nothing, and what a
 * team's own policy says is another thing.
 */
function ruleOf(finding: MergeableFinding): string | undefined {
  const opens = networkControls.has(finding.controlId) && finding.severity !== 'info' && !isOwnPolicyId(finding.policyId);
  const { startColumn } = finding.madeAt ?? finding.location;
  return opens && isIntroduced(finding) ? `${placeOf(finding)}\n${startColumn}` : undefined;
}

/** That a guard is gone and that it is not there are one thing, when it is this change that takes it away. */
function guardOf(findings: readonly Finding[]): (finding: Finding) => string | undefined {
  const subjectOf = ({ policyId, resource }: Finding): string => `${policyId}\n${resource}`;
  const lost = new Map(findings.filter(({ aspect }) => aspect.startsWith(lostAspect)).map((loss) => [subjectOf(loss), loss]));
  return (finding) => {
    const loss = lost.get(subjectOf(finding));
    const isLess = loss !== undefined && severities.indexOf(finding.severity) < severities.indexOf(loss.severity);
    return finding === loss || (isLess && isIntroduced(finding)) ? subjectOf(finding) : undefined;
  };
}

/** What one change brings about on one resource is told once, by the gravest of the policies that say the same. */
function sameThingOf(findings: readonly MergeableFinding[]): (finding: Finding) => string | undefined {
  const keyOf = (policyId: string, { resource }: Finding): string => `${policyId}\n${resource}`;
  const introduced = findings.filter(isIntroduced);
  const there = new Set(introduced.map((finding) => keyOf(finding.policyId, finding)));
  const speakers = new Map<string, string>();
  // Somebody may speak for one who speaks for others.
  const first = (key: string): string => {
    const speaker = speakers.get(key);
    return speaker === undefined || speaker === key ? key : first(speaker);
  };
  for (const finding of introduced) {
    const own = keyOf(finding.policyId, finding);
    const others = (finding.speaksFor ?? []).map((id) => keyOf(id, finding)).filter((key) => there.has(key));
    for (const key of others.length === 0 ? [] : [own, ...others]) speakers.set(first(key), first(own));
  }
  return (finding) => {
    const key = keyOf(finding.policyId, finding);
    return isIntroduced(finding) && speakers.has(key) ? first(key) : undefined;
  };
}

function isWidest({ policyId }: Finding): number {
  return Number(policyId === widestPolicy);
}

function isIntroduced({ baselineState }: Finding): boolean {
  return baselineState === 'new' || baselineState === 'updated';
}

function placeOf({ location, madeAt = location, baselineState, waiver }: MergeableFinding): string {
  const { path, startLine } = madeAt;
  return [path, location.side, startLine, baselineState, waiver?.reason ?? ''].join('\n');
}

function causeOf(finding: MergeableFinding): string {
  const { side } = finding.location;
  const { path, startLine, startColumn } = finding.madeAt ?? finding.location;
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

/** Merges findings of equal key into the gravest of them, of equally grave ones that for which the fewest speak; undefined keys stand alone. */
function mergeBy<F extends MergeableFinding>(
  findings: readonly F[],
  keyOf: (finding: F) => string | undefined,
  messageOf: (first: F, alike: readonly F[]) => string = listed,
): readonly F[] {
  return [...groupBy(findings, (finding) => keyOf(finding) ?? finding).values()].map((group) => {
    const speakersOf = ({ policyId }: F): number => group.filter(({ speaksFor = [] }) => speaksFor.includes(policyId)).length;
    const [first = group[0]] = group.toSorted((a, b) => byGravity(a, b) || isWidest(b) - isWidest(a) || speakersOf(a) - speakersOf(b));
    if (group.length === 1) return first;
    const same = group.filter((one) => one.policyId === first.policyId);
    const alike = same.filter((one) => one.resource === first.resource);
    // What it says is so where its own policy found it: what others say of other deployments is less.
    return { ...first, message: messageOf(first, alike), instances: group.flatMap(instancesOf), deployments: deploymentsOf(same) };
  });
}

/** Of the policy that speaks every message: it may say more than one thing of the resource, and each is news. */
function saidTogether({ message }: Finding, alike: readonly Finding[]): string {
  return [...new Set([message, ...alike.map((one) => one.message)])].slice(0, itemsNamedMax).join(' ');
}

/** None when one of them is in the code alone, which every deployment has. */
function deploymentsOf(group: readonly Finding[]): readonly string[] {
  const all = group.map(({ deployments = [] }) => deployments);
  return all.some((some) => some.length === 0) ? [] : [...new Set(all.flat())].toSorted();
}

const deploymentsNamedMax = 3;

/** Says in which deployments it is so. */
function withDeployments(finding: Finding): Finding {
  const { deployments, message, ...rest } = finding;
  if (deployments === undefined) return finding;
  if (deployments.length === 0) return { message, ...rest };
  return { ...finding, message: `${message} This is so with ${firstNames(deployments, deploymentsNamedMax, ', with ')}.` };
}

const itemsNamedMax = 4;

/** Only what these findings are about is named: what else the same rule opens may have been open before. */
function listed({ message, listing }: MergeableFinding, alike: readonly MergeableFinding[]): string {
  if (listing === undefined) return message;
  const items = [...new Set(alike.flatMap((one) => one.listing?.item ?? []))];
  const named = items.slice(0, itemsNamedMax).join(', ');
  const more = items.length > itemsNamedMax ? ` and ${items.length - itemsNamedMax} more ${listing.items}` : '';
  return `${listing.before}${named}${more}.`;
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
