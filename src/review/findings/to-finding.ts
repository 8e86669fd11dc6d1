import { addressAsWritten } from '../../core/as-written.ts';
import { digest } from '../../core/digest.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Location } from '../../core/location.ts';
import type { Difference } from '../comparison/difference.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';
import { chooseAnchor } from '../sides/lines/anchor.ts';
import type { TouchedLines } from '../sides/lines/anchor.ts';
import type { Config } from '../settings/config.ts';
import { withConstructName } from './constructs.ts';
import type { Constructs } from './constructs.ts';
import type { ExcerptReader } from './excerpt.ts';
import { judge, phaseOf, severityOf } from '../verdict/gate.ts';
import type { Side } from '../sides/load-side.ts';
import type { MergeableFinding } from './merge-instances.ts';
import type { FindingLocation, Review } from '../result.ts';
import { sourceLocation } from '../sides/lines/source-place.ts';
import type { SourceFolders } from '../sides/lines/source-place.ts';
import type { WaiverBook } from '../verdict/waivers.ts';

/** What is the same for all findings of a review. */
export interface FindingContext {
  readonly mode: Review['mode'];
  readonly config: Config;
  readonly base: Side;
  readonly head: Side;
  readonly touched: TouchedLines;
  readonly excerpts: ExcerptReader;
  readonly waivers: WaiverBook;
  readonly identity: IdentityMap;
  /** Of `causesOf`. */
  readonly causes: Causes;
  readonly constructs: Constructs;
  readonly sourceFolders: SourceFolders;
}

/** For each difference its cause, and the fingerprints of all that the change introduces by that cause, sorted. */
export type Causes = ReadonlyMap<Difference, readonly string[]>;

type CauseContext = Pick<FindingContext, 'base' | 'head' | 'excerpts'>;

/** What one cause does to ten instances is one thing to accept; what it does to an eleventh is another. */
export function causesOf(differences: readonly Difference[], sides: CauseContext): Causes {
  const cases = differences.map((difference) => ({ difference, cause: causeOf(difference, sides) }));
  const introduced = groupBy(
    cases.filter(({ difference }) => difference.introduced),
    ({ cause }) => cause,
  );
  const all = new Map(
    [...introduced].map(([cause, members]) => [cause, [cause, ...members.map(({ difference }) => fingerprintOf(difference)).toSorted()]]),
  );
  return new Map(cases.map(({ difference, cause }) => [difference, all.get(cause) ?? [cause]]));
}

/** Stable identity of a finding: policy, resource and aspect; never a line, never a wording. 32 hexadecimal digits. */
export function fingerprintOf({
  policy,
  root,
  address,
  aspect,
  deployment,
}: Pick<Difference, 'policy' | 'root' | 'address' | 'aspect' | 'deployment'>): string {
  return digest(policy.id, root, address, aspect, ...(deployment === undefined ? [] : [deployment]));
}

/** The finding of a difference, judged. Throws for a policy that names no place: a bug of ours. */
export function toFinding(difference: Difference, context: FindingContext): MergeableFinding {
  const { policy } = difference;
  const fingerprint = fingerprintOf(difference);
  const id = findingId(difference, context);
  const waiver = context.waivers.find(difference, { id, fingerprint });
  const verdict = judge(difference, waiver, context);
  const construct = context.constructs.name(difference, difference.side);
  const named = (text: string): string => withConstructName(withMarkedAddress(text, difference.address), difference.address, construct);
  return {
    id,
    policyId: policy.id,
    controlId: policy.control,
    phase: phaseOf(policy, context.config),
    severity: severityOf(difference, context.config),
    confidence: difference.confidence,
    kind: difference.kind,
    baselineState: difference.baselineState,
    verdict: verdict.verdict,
    verdictReason: verdict.reason + (waiver === undefined ? endedText(difference, context) : ''),
    title: policy.title,
    message: named(difference.message),
    ...(difference.listing === undefined ? {} : { listing: { ...difference.listing, before: named(difference.listing.before) } }),
    ...(policy.speaksFor === undefined ? {} : { speaksFor: policy.speaksFor }),
    ...(difference.deployment === undefined ? {} : { deployments: [difference.deployment] }),
    why: policy.why,
    remedy: policy.remedy,
    resource: construct ?? displayName(difference),
    aspect: difference.aspect,
    ...places(difference, context),
    ...(difference.witness === undefined ? {} : { witness: difference.witness }),
    fingerprint,
    ...(waiver === undefined ? {} : { waiver }),
  };
}

/** The address as a sentence has to have it. */
function withMarkedAddress(text: string, address: string): string {
  const marked = addressAsWritten(address);
  return marked === address ? text : text.replaceAll(address, () => marked);
}

/** Who wrote the comment expects it to count. */
function endedText(difference: Difference, { waivers }: FindingContext): string {
  const ended = waivers.ended(difference);
  return ended === undefined ? '' : `; the suppression at ${ended.path}:${ended.line} was given for less`;
}

/**
 * Bound to what was judged: the claim, its weight, the lines that cause it, and everything it is claimed of, so that an acceptance does not
 * carry over to other code. All instances of one cause have the same id; another instance is another id for all of them. It is long, because the
 * author chooses what is hashed: of two claims whose short ids are equal, found by trial, the harmless one would be shown to be accepted.
 */
function findingId(difference: Difference, { causes }: FindingContext): string {
  return digest(...(causes.get(difference) ?? []));
}

/** The claim and the lines that cause it, whichever resource it is about. */
function causeOf(difference: Difference, { base, head, excerpts }: CauseContext): string {
  const { policy, kind, severity, address, aspect, trace, side, commit } = difference;
  // What a branch has had stays what it was through every push and rebase; head has other lines there.
  if (commit !== undefined) return digest(policy.id, kind, severity, address, aspect);
  const message = difference.listing?.before ?? difference.message;
  const files = (side === 'LEFT' ? base : head).files;
  const lines = trace.map(({ path, range }) => `${path}\n${excerpts.identityOf(files.get(path), range.startLine, range.endLine)}`);
  return digest(policy.id, kind, severity, message.replaceAll(address, ''), ...lines);
}

/** `network: aws_security_group.web`; the root is left out where it says nothing. */
export function displayName(at: { readonly root: string; readonly address: string }): string {
  return at.root === '.' || at.root === at.address ? at.address : `${at.root}: ${at.address}`;
}

/** What a program has made is shown where the program makes it, as far as it has left a trace. */
function places(difference: Difference, context: FindingContext): Pick<MergeableFinding, 'location' | 'related' | 'fix' | 'madeAt'> {
  const location = locate(difference, context);
  const beside = placesBeside(difference, context);
  const { side } = difference;
  const sources = context.constructs.sources(difference, side);
  const source = sources.length === 0 ? undefined : sourceLocation(sources, side, context.touched, context.sourceFolders);
  if (source === undefined || !context.constructs.isMade(location.path)) return { location, ...beside };
  const { path, startLine, endLine, startColumn = 1, endColumn = 1 } = location;
  const made = { location: { path, range: { startLine, startColumn, endLine, endColumn } }, message: 'in the synthesized template' };
  const {
    startColumn: _start,
    endColumn: _end,
    ...line
  } = toFindingLocation(source, side, side === 'LEFT' ? context.base : context.head, context.excerpts);
  return { location: line, madeAt: location, ...beside, related: [made, ...(beside.related ?? [])] };
}

function locate(difference: Difference, context: FindingContext): FindingLocation {
  const side = difference.side === 'LEFT' ? context.base : context.head;
  const anchor = chooseAnchor(
    difference.trace.map((at) => behindLink(at, side)),
    difference.side,
    context.touched,
  );
  if (anchor === undefined) throw new Error(`the policy ${difference.policy.id} reported a finding without a place`);
  const location = toFindingLocation(anchor, difference.side, side, context.excerpts);
  if (difference.commit === undefined) return location;
  // Head's file has other lines there: showing them would mislead.
  const { excerpt: _, ...place } = location;
  return { ...place, commit: difference.commit };
}

/** Related places and the fix, where their texts stand. */
function placesBeside(
  { related, fix, side }: Difference,
  { base, head, constructs }: FindingContext,
): Pick<MergeableFinding, 'related' | 'fix'> {
  const from = side === 'LEFT' ? base : head;
  const move = <T extends { readonly location: Location }>(one: T): T => ({ ...one, location: behindLink(one.location, from) });
  return {
    ...(related === undefined ? {} : { related: related.map(move) }),
    ...(fix === undefined || side === 'LEFT' || fix.edits.some(({ location }) => constructs.isMade(location.path))
      ? {}
      : { fix: { ...fix, edits: fix.edits.map(move) } }),
  };
}

/** The text behind a link stands where the link leads to. */
function behindLink(at: Location, { aliases }: Side): Location {
  const path = aliases.get(at.path)?.target;
  return path === undefined ? at : { ...at, path };
}

/** The location with the lines of that side around it. */
export function toFindingLocation(place: Location, side: 'LEFT' | 'RIGHT', from: Side, excerpts: ExcerptReader): FindingLocation {
  const at = behindLink(place, from);
  const { startLine, startColumn, endLine, endColumn } = at.range;
  const excerpt = excerpts.read(from.files.get(at.path) ?? from.files.get(place.path), startLine, endLine);
  return {
    path: at.path,
    side,
    startLine,
    endLine,
    startColumn,
    endColumn,
    commit: from.revision,
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}
