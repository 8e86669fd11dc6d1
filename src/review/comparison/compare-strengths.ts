import type { Strength, Weakening } from '../../policies/define-policy.ts';
import { withoutKeys } from '../../core/instance-key.ts';
import { claimKey } from './difference.ts';
import type { Difference } from './difference.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import { pairUp } from './identity/pairing.ts';
import type { Pairing } from './identity/pairing.ts';
import type { Claimed, Claims } from './run-policies.ts';

type Item = Claimed<Strength<unknown>>;

/** Degrees that fell. What is gone is held against what took its place, so that a new name is no way around the comparison. */
export function compareStrengths(base: Claims, head: Claims, identity: IdentityMap): Difference[] {
  const keyOf = (item: Item): string => claimKey(item, item.claim.aspect);
  const sure = pairUp(base.strengths, head.strengths, [{ ofBase: (item) => successorKey(item, identity), ofHead: keyOf }]);
  // The main resource alone may have little content: that it is the same says less than that the degrees are alike.
  const same = pairUp(sure.onlyBase, sure.onlyHead, [{ ofBase: (item) => claimKey(item, item.claim.aspect, identity), ofHead: keyOf }]);
  const left = { onlyBase: same.onlyBase, onlyHead: same.onlyHead };
  const likes = alike(left, identity);
  const pairs = [
    ...sure.pairs,
    ...same.pairs.filter((pair) => isAlike(pair.base, pair.head)),
    ...likes,
    ...replaced(left, likes, identity),
    ...furtherInstances({ base: base.strengths, head: head.strengths }, left, identity),
  ];
  const paired = new Set(pairs.map(({ head: item }) => item));
  const pairedBase = new Set(pairs.map(({ base: item }) => item));
  const came = same.onlyHead.filter((item) => !paired.has(item));
  const gone = same.onlyBase.filter((item) => !pairedBase.has(item)).slice(0, alikeMax);
  return [
    ...pairs.flatMap((pair) => weakened(pair.base, pair.head, identity) ?? []),
    ...came.flatMap((item) => appeared(item, gone, identity) ?? []),
  ];
}

/** What base had not at all, unless something that is gone was no stronger: then it took its place. */
function appeared(item: Item, gone: readonly Item[], identity: IdentityMap): Difference | undefined {
  const { policy, claim } = item;
  if (policy.states !== 'strength' || policy.appeared === undefined) return undefined;
  const isSuccessor = (before: Item): boolean =>
    before.policy === policy && identity.subject(before).root === item.root && weakened(before, item, identity) === undefined;
  if (gone.some(isSuccessor)) return undefined;
  const weakening = policy.appeared(claim.degree);
  return weakening === undefined ? undefined : toDifference(item, weakening);
}

/** Instances of a number that one side leaves open: each is held against the one thing that stands for them all, which has its pair already. */
function furtherInstances(
  all: { readonly base: readonly Item[]; readonly head: readonly Item[] },
  { onlyBase, onlyHead }: Pick<Pairing<Item, Item>, 'onlyBase' | 'onlyHead'>,
  identity: IdentityMap,
): Pairing<Item, Item>['pairs'] {
  const came = onlyHead.flatMap((head) => {
    const place = identity.oneOf(head);
    const key = place === undefined ? undefined : claimKey({ ...head, ...place }, head.claim.aspect);
    const base = key === undefined ? undefined : all.base.find((item) => successorKey(item, identity) === key);
    return base === undefined ? [] : [{ base, head }];
  });
  const gone = onlyBase.flatMap((base) => {
    const { address } = identity.subject(base);
    if (address === base.address || withoutKeys(address) !== withoutKeys(base.address)) return [];
    const key = successorKey(base, identity);
    const head = all.head.find((item) => claimKey(item, item.claim.aspect) === key);
    return head === undefined ? [] : [{ base, head }];
  });
  return [...came, ...gone];
}

function isAlike(before: Item, after: Item): boolean {
  return before.policy.states === 'strength' && before.policy.isAlike?.(before.claim.degree, after.claim.degree) === true;
}

function successorKey(item: Item, identity: IdentityMap): string | undefined {
  const at = identity.successor(item);
  return at === undefined ? undefined : claimKey({ ...item, ...at }, item.claim.aspect);
}

/** Pairs of one policy that are looked at; whatever is beyond was replaced in such numbers that nobody can say by what. */
const alikeMax = 200;

/** One gone and one come under no common name: the same where the policy takes them for it. */
function alike(
  { onlyBase, onlyHead }: Pick<Pairing<Item, Item>, 'onlyBase' | 'onlyHead'>,
  identity: IdentityMap,
): Pairing<Item, Item>['pairs'] {
  const gone = onlyBase.filter((item) => identity.isGone(item)).slice(0, alikeMax);
  const came = new Set(onlyHead.filter((item) => identity.isNew(item)).slice(0, alikeMax));
  return gone.flatMap((before) => {
    const { root } = identity.subject(before);
    for (const after of came) {
      if (after.policy !== before.policy || after.root !== root || after.claim.aspect !== before.claim.aspect) continue;
      if (!isAlike(before, after)) continue;
      came.delete(after);
      return [{ base: before, head: after }];
    }
    return [];
  });
}

/** Under no common name, and by all else that they say the one in the other's place. Where a policy has an idea of its own of what is alike, that counts. */
function replaced(
  { onlyBase, onlyHead }: Pick<Pairing<Item, Item>, 'onlyBase' | 'onlyHead'>,
  taken: Pairing<Item, Item>['pairs'],
  identity: IdentityMap,
): Pairing<Item, Item>['pairs'] {
  const isFree = ({ policy }: Item): boolean => policy.states !== 'strength' || policy.isAlike === undefined;
  const replacementKey = (item: Item): string | undefined => {
    const at = identity.replacement(item);
    return at === undefined ? undefined : claimKey({ ...item, ...at }, item.claim.aspect);
  };
  const before = new Set(taken.flatMap((pair) => [pair.base, pair.head]));
  return pairUp(
    onlyBase.filter((item) => isFree(item) && !before.has(item)),
    onlyHead.filter((item) => isFree(item) && !before.has(item)),
    [{ ofBase: replacementKey, ofHead: (item) => claimKey(item, item.claim.aspect) }],
  ).pairs;
}

function weakened(before: Item, after: Item, identity: IdentityMap): Difference | undefined {
  const { policy } = after;
  // What both sides share was not weakened.
  if (policy.states === 'evidence' || before.claim.degree === after.claim.degree) return undefined;
  const weakening = policy.weaker?.(degreeInHead(before, policy, identity), after.claim.degree);
  if (weakening === undefined) return undefined;
  return toDifference(after, weakening);
}

function toDifference(after: Item, weakening: Weakening): Difference {
  const { policy } = after;
  const { message, severity = policy.severity, confidence = 'certain', trace = after.claim.trace, witness, fix } = weakening;
  return {
    policy,
    root: after.root,
    address: after.address,
    aspect: after.claim.aspect,
    kind: 'weakening',
    baselineState: 'new',
    introduced: true,
    severity,
    confidence,
    message,
    side: 'RIGHT',
    trace,
    ...(witness === undefined ? {} : { witness }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function degreeInHead({ claim, root }: Item, policy: Item['policy'], identity: IdentityMap): unknown {
  const renamed = policy.states === 'strength' ? policy.renamed?.(claim.degree, (text) => identity.expression(text, root)) : undefined;
  return renamed ?? claim.degree;
}
