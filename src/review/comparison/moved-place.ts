import type { Confidence } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Place, Setting } from '../../model/provider-place.ts';
import type { Evidence } from '../../policies/define-policy.ts';
import { confidenceIn, traceOf } from '../../policies/define-policy.ts';
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

/** Text of all that is known of a place; undefined when nothing is. */
export function placeKey({ place }: Evidence): string | undefined {
  if (place === undefined) return undefined;
  const { region, account, profile } = place;
  const texts = [region.text, account.text, profile.text];
  return texts.every((text) => text === undefined) ? undefined : texts.join('\n');
}

/** Pairs of which head's stands elsewhere, when no other one has come to stand where base's was: two providers may swap their names. */
export function movedPlaces(pairs: readonly EvidencePair[]): readonly MovedPlace[] {
  const moved = pairs.flatMap((pair) => comparePlaces(pair) ?? []);
  const arrived = new Map<string, number>();
  const add = (key: string, by: number): number => {
    const left = (arrived.get(key) ?? 0) + by;
    arrived.set(key, left);
    return left;
  };
  for (const { pair } of moved) add(standKey(pair.head, pair.head.root), 1);
  return moved.filter(({ pair }) => add(standKey(pair.base, pair.head.root), -1) < 0);
}

/** Evidence of one key can stand in for each other: the same kind of thing in the same place. */
function standKey({ policy, subject, claim }: Claimed<Evidence>, root: string): string {
  const type = 'resource' in subject ? subject.resource.type : '';
  return `${policy.id}\n${type}\n${root}\n${placeKey(claim) ?? ''}`;
}

const names: Readonly<Record<keyof Place, string>> = { region: 'region', account: 'account', profile: 'profile' };

function comparePlaces(pair: EvidencePair): MovedPlace | undefined {
  const before = pair.base.claim.place;
  const after = pair.head.claim.place;
  if (before === undefined || after === undefined) return undefined;
  const changed = (['account', 'region', 'profile'] as const).filter((name) => isOther(before[name], after[name]));
  const [first] = changed;
  if (first === undefined) return undefined;
  const words = changed.map((name) => `${names[name]} ${shown(after[name])} instead of ${shown(before[name])}`).join(', ');
  const sources = changed.flatMap((name) => after[name].source ?? []);
  const isKnown = changed.some((name) => isCertain(name, before[name], after[name]));
  return {
    pair,
    words,
    confidence: isKnown ? confidenceIn(...sources) : 'possible',
    trace: [...sources.flatMap(traceOf), ...pair.head.claim.trace],
  };
}

function shown({ text, source }: Setting): string {
  return text ?? (source === undefined ? 'whatever the environment says' : 'what is not known');
}

function isOther(before: Setting, after: Setting): boolean {
  return before.text !== after.text && (before.text !== undefined || after.source !== undefined);
}

/** What the environment decides may be the same as what is written on the other side; a role that is assumed all at once hardly is. */
function isCertain(name: keyof Place, before: Setting, after: Setting): boolean {
  if (before.text !== undefined && after.text !== undefined) return true;
  return name === 'account' && before.source === undefined && after.text !== undefined;
}
