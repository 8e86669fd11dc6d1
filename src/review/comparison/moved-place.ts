import type { Confidence } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import { symbolicText } from '../../model/binding.ts';
import type { Place, Setting } from '../../model/provider-place.ts';
import type { Evidence } from '../../policies/define-policy.ts';
import { confidenceIn, traceOf } from '../../policies/define-policy.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import type { Claimed } from './run-policies.ts';

/** One piece of evidence of both sides. */
export interface EvidencePair {
  readonly base: Claimed<Evidence>;
  readonly head: Claimed<Evidence>;
}

/** How evidence that both sides have protects something else on head. */
export interface MovedPlace {
  readonly pair: EvidencePair;
  readonly words: string;
  readonly confidence: Confidence;
  readonly trace: readonly Location[];
}

/** Text of all that is said of a place, an expression as such; undefined when nothing is. `inHead` is for what stands on base. */
export function placeKey({ place }: Evidence, inHead: InHead = (text) => text): string | undefined {
  if (place === undefined) return undefined;
  const { region, account, profile } = place;
  const texts = [region, account, profile].map(({ text, source }) => text ?? (source && inHead(symbolicText(source) ?? '')));
  return texts.every((text) => text === undefined) ? undefined : texts.join('\n');
}

/** Pairs of which head's stands elsewhere, when no other one has come to stand where base's was: two providers may swap their names. */
export function movedPlaces(pairs: readonly EvidencePair[], identity: IdentityMap): readonly MovedPlace[] {
  const moved = pairs.flatMap((pair) => comparePlaces(pair, identity) ?? []);
  const arrived = new Map<string, number>();
  const add = (key: string, by: number): number => {
    const left = (arrived.get(key) ?? 0) + by;
    arrived.set(key, left);
    return left;
  };
  for (const { pair } of moved) add(standKey(pair.head, pair.head.root), 1);
  return moved.filter(({ pair }) => add(standKey(pair.base, pair.head.root, inHeadOf(pair.base.root, identity)), -1) < 0);
}

/** Evidence of one key can stand in for each other: the same kind of thing in the same place. */
function standKey({ policy, subject, claim }: Claimed<Evidence>, root: string, inHead?: InHead): string {
  const type = 'resource' in subject ? subject.resource.type : '';
  return [policy.id, type, root, placeKey(claim, inHead) ?? ''].join('\n');
}

/** A text of base as head would write it. */
export type InHead = (text: string) => string;

export function inHeadOf(root: string, identity: IdentityMap): InHead {
  return (text) => text.replaceAll(/\$\{([^{}]*)\}/gu, (_, expression: string) => `\${${identity.expression(expression, root)}}`);
}

const names: Readonly<Record<keyof Place, string>> = { region: 'region', account: 'account', profile: 'profile' };

function comparePlaces(pair: EvidencePair, identity: IdentityMap): MovedPlace | undefined {
  const before = pair.base.claim.place;
  const after = pair.head.claim.place;
  if (before === undefined || after === undefined) return undefined;
  const inHead = inHeadOf(pair.base.root, identity);
  const changed = (['account', 'region', 'profile'] as const).filter(
    (name) => isOther(before[name], after[name]) || isOtherExpression(before[name], after[name], inHead),
  );
  const [first] = changed;
  if (first === undefined) return undefined;
  const words = changed
    .map((name) => `${names[name]} ${shown(after[name], before[name])} instead of ${shown(before[name], after[name])}`)
    .join(', ');
  const sources = changed.flatMap((name) => after[name].source ?? []);
  const isKnown = changed.some((name) => isCertain(name, before[name], after[name]));
  return {
    pair,
    words,
    confidence: isKnown ? confidenceIn(...sources) : 'possible',
    trace: [...sources.flatMap(traceOf), ...pair.head.claim.trace],
  };
}

/** An expression is named where another stands on the other side. */
function shown({ text, source }: Setting, other: Setting): string {
  if (text !== undefined) return text;
  if (source === undefined) return 'whatever the environment says';
  const written = other.text === undefined && other.source !== undefined ? symbolicText(source) : undefined;
  return written?.replaceAll(/\$\{([^{}]*)\}/gu, '$1') ?? 'what is not known';
}

/** Of neither it is known what it comes to: another variable may give another account, or the same. */
function isOtherExpression(before: Setting, after: Setting, inHead: InHead): boolean {
  if (before.text !== undefined || after.text !== undefined || before.source === undefined || after.source === undefined) return false;
  const [was, is] = [symbolicText(before.source), symbolicText(after.source)];
  return was !== undefined && is !== undefined && inHead(was) !== is;
}

function isOther(before: Setting, after: Setting): boolean {
  return before.text !== after.text && (before.text !== undefined || after.source !== undefined);
}

/** What the environment decides may be the same as what is written on the other side; a role that is assumed all at once hardly is. */
function isCertain(name: keyof Place, before: Setting, after: Setting): boolean {
  if (before.text !== undefined && after.text !== undefined) return true;
  return name === 'account' && before.source === undefined && after.text !== undefined;
}
