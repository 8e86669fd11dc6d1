import type { Evaluation, Move } from '../../../core/resource.ts';
import { groupBy } from '../../../core/group-by.ts';
import { constructPath } from '../../../model/construct-path.ts';
import type { Identified } from '../../../model/subject.ts';
import { pairUp } from './pairing.ts';
import type { Stage } from './pairing.ts';
import { contentKeys } from './content.ts';
import type { ContentKeys, Resolve } from './content.ts';
import { byInstanceKeys } from './instance-keys.ts';
import { namesOf } from './labels.ts';
import { movedAddresses } from './moved-blocks.ts';
import { wholeOf } from './rename-in-text.ts';
import { replacements } from './replacements.ts';
import { localName, thingKey, thingsOf } from './thing.ts';
import type { Gone, Thing } from './thing.ts';

/** What became of the things of base that head does not have where base has them. Keys are of `thingKey`, on base but for `come`. */
export interface Matches {
  /** Things that are another root's or bear another name on head, and are the same. */
  readonly moved: ReadonlyMap<string, Identified>;
  /** Those of them that nothing but their content tells. */
  readonly byContent: ReadonlySet<string>;
  /** Instances on head that base may have had, by their key on head: the place on head of the thing of base that stands for all of them. */
  readonly oneOf: ReadonlyMap<string, Identified>;
  /** What came under a name of one that is gone, whatever its content. */
  readonly named: ReadonlyMap<string, Identified>;
  /** What took the place of one that is gone under no name of it. */
  readonly replaced: ReadonlyMap<string, Identified>;
  /** Gone, and nothing on head is it. */
  readonly gone: ReadonlySet<string>;
  /** On head alone, by name; what took the place of one that is gone is among them unless a `moved` block says so. */
  readonly come: ReadonlySet<string>;
}

export interface MatchRequest {
  readonly base: readonly Evaluation[];
  readonly head: readonly Evaluation[];
  /** The root on head of a root on base. */
  readonly rootOf: (root: string) => string;
}

/** Applies the rules in their order; each speaks only of what those before left open. */
export function matchThings(request: MatchRequest): Matches {
  const moved = new Map<string, Identified>();
  const open = openEnds(request, moved);
  byMovedBlocks(request.head, open, moved);
  const oneOf = otherKeys(open, moved);
  byConstructs(open, moved);
  const before = new Set(moved.keys());
  const { left, others } = byContent(open, moved);
  const underName = named(open, before, others);
  return {
    moved,
    oneOf,
    byContent: new Set([...moved.keys()].filter((key) => !before.has(key))),
    named: underName,
    replaced: replaced(open, left, moved, underName),
    gone: new Set(left.map(({ key }) => key)),
    come: new Set(open.head.keys()),
  };
}

interface OpenEnds {
  readonly base: Map<string, Gone>;
  readonly head: Map<string, Thing>;
  /** Places on head of everything that base has, there or not. */
  readonly places: ReadonlySet<string>;
}

/** What is at the same address of the same root is the same, whatever a `moved` block says; the rest is gone or came. */
function openEnds({ base, head, rootOf }: MatchRequest, moved: Map<string, Identified>): OpenEnds {
  const onHead = new Map(head.flatMap(thingsOf).map((thing) => [thingKey(thing), thing]));
  const open: OpenEnds & { places: Set<string> } = { base: new Map(), head: new Map(onHead), places: new Set() };
  for (const thing of base.flatMap(thingsOf)) {
    const key = thingKey(thing);
    const at = { root: rootOf(thing.root), address: thing.address };
    const place = thingKey(at);
    open.places.add(place);
    open.head.delete(place);
    if (!onHead.has(place)) open.base.set(key, { thing, key, state: rootOf(thing.state), at });
    else if (place !== key) moved.set(key, at);
  }
  return open;
}

/** A `moved` block counts when its source is gone and its target came. */
function byMovedBlocks(head: readonly Evaluation[], open: OpenEnds, moved: Map<string, Identified>): void {
  const leads = new Map<string, ReturnType<typeof movedAddresses>>();
  for (const [root, moves] of groupBy<Move, string>(
    head.flatMap((evaluation) => evaluation.moves),
    (move) => move.root,
  )) {
    leads.set(root, movedAddresses(moves));
  }
  if (leads.size === 0) return;
  for (const { key, state, at } of open.base.values()) {
    const isTaken = (address: string): boolean => open.places.has(thingKey({ root: at.root, address }));
    const address = leads.get(state)?.(at.address, isTaken);
    const target = address === undefined ? undefined : { root: at.root, address };
    if (target === undefined || !open.head.delete(thingKey(target))) continue;
    open.base.delete(key);
    moved.set(key, target);
  }
}

function otherKeys(open: OpenEnds, moved: Map<string, Identified>): ReadonlyMap<string, Identified> {
  if (open.base.size === 0 || open.head.size === 0) return new Map();
  const found = byInstanceKeys([...open.base.values()], [...open.head.values()]);
  for (const [key, at] of found.moved) {
    moved.set(key, at);
    open.base.delete(key);
    open.head.delete(thingKey(at));
  }
  for (const key of found.oneOf.keys()) open.head.delete(key);
  return found.oneOf;
}

/**
 * A resource that goes to another stack of its assembly, or gets another name there, keeps its logical id or its place among the constructs. In a
 * template of no known assembly it keeps that place alone.
 */
function byConstructs(open: OpenEnds, moved: Map<string, Identified>): void {
  const gone = [...open.base.values()].filter(({ thing }) => mayBeConstruct(thing));
  const came = [...open.head.values()].filter(mayBeConstruct);
  if (gone.length === 0 || came.length === 0) return;
  const stage = (within: (thing: Thing) => boolean, nameOf: (thing: Thing) => string | undefined): Stage<Gone, Thing> => ({
    ofBase: ({ thing, state }) => (within(thing) ? join(thing.family ?? state, thing.type, nameOf(thing)) : undefined),
    ofHead: (thing) => (within(thing) ? join(thing.family ?? thing.state, thing.type, nameOf(thing)) : undefined),
  });
  const stages = [stage(({ family }) => family !== undefined, logicalId), stage(() => true, pathOf)];
  for (const { base, head } of pairUp(gone, came, stages).pairs) {
    open.base.delete(base.key);
    open.head.delete(thingKey(head));
    moved.set(base.key, { root: head.root, address: head.address });
  }
}

function mayBeConstruct(thing: Thing): boolean {
  return thing.family !== undefined || pathOf(thing) !== undefined;
}

function pathOf({ resource }: Thing): string | undefined {
  return resource === undefined ? undefined : constructPath(resource);
}

/** Without the nested stacks that it stands in. */
function logicalId({ address }: Thing): string {
  return address.slice(address.lastIndexOf('.') + 1);
}

interface ByContent {
  readonly left: readonly Gone[];
  /** Pairs of one content that are not the same all the same, by `pairKey`. */
  readonly others: ReadonlySet<string>;
}

/** Same type and content, one gone and one come: the same, within one state, or under its own name in another template of the change. */
function byContent(open: OpenEnds, moved: Map<string, Identified>): ByContent {
  const { base, head } = candidates(open);
  if (base.length === 0 || head.length === 0) return { left: [...open.base.values()], others: new Set() };
  const onBase = new Map(base.map(({ key, thing }) => [key, thing]));
  const onHead = new Map(head.map((thing) => [thingKey(thing), thing]));
  const ofBase = contentKeys(onBase, resolver(onBase, moved));
  const ofHead = contentKeys(onHead, resolver(onHead, new Map()));
  const stage = (kind: 'own' | 'withReferrers', nameOf: (thing: Thing) => string): Stage<Gone, Thing> => ({
    ofBase: ({ key, thing, state }) => join(thing.family ?? state, nameOf(thing), ofBase[kind].get(key)),
    ofHead: (thing) => join(thing.family ?? thing.state, nameOf(thing), ofHead[kind].get(thingKey(thing))),
  });
  const stages = [stage('withReferrers', localName), stage('own', localName), stage('withReferrers', () => ''), stage('own', () => '')];
  const within = pairUp(base, head, stages);
  const across = betweenTemplates(within.onlyBase, within.onlyHead);
  const pairs = within.pairs.filter((pair) => !isOther(pair, ofBase, ofHead));
  const others = within.pairs.filter((pair) => !pairs.includes(pair)).map((pair) => pairKey(pair));
  for (const pair of [...pairs, ...across]) {
    const { root, address } = pair.head;
    moved.set(pair.base.key, { root, address });
  }
  return { left: [...open.base.values()].filter(({ key }) => !moved.has(key)), others: new Set(others) };
}

interface Pair {
  readonly base: Gone;
  readonly head: Thing;
}

function pairKey({ base, head }: Pair): string {
  return `${base.key}\n${thingKey(head)}`;
}

/**
 * Two calls of one module make things of one content: a group of which the rules stand apart. Under another call, and with none of what referred to
 * it, it is another one.
 */
function isOther({ base, head }: Pair, ofBase: ContentKeys, ofHead: ContentKeys): boolean {
  const call = (address: string, type: string): string => address.slice(0, Math.max(0, address.lastIndexOf(`${type}.`)));
  const [before, after] = [call(base.thing.address, base.thing.type), call(head.address, head.type)];
  if (before === '' || after === '' || before === after) return false;
  const referred = ofBase.referrers.get(base.key) ?? [];
  const refers = new Set(ofHead.referrers.get(thingKey(head)));
  return referred.length > 0 && refers.size > 0 && !referred.some((one) => refers.has(one));
}

/** A stack that is split: what refers to the other half is an import or a parameter there, so such values say nothing. */
function betweenTemplates(base: readonly Gone[], head: readonly Thing[]): readonly { readonly base: Gone; readonly head: Thing }[] {
  const gone = base.filter(({ thing }) => thing.dialect === 'cloudformation');
  const came = head.filter((thing) => thing.dialect === 'cloudformation');
  if (gone.length === 0 || came.length === 0) return [];
  const nothing = (): Resolve => (text) => ({ text });
  const ofBase = contentKeys(new Map(gone.map(({ key, thing }) => [key, thing])), nothing, 'left out');
  const ofHead = contentKeys(new Map(came.map((thing) => [thingKey(thing), thing])), nothing, 'left out');
  return pairUp(gone, came, [
    {
      ofBase: ({ key, thing }) => join(thing.address, ofBase.own.get(key)),
      ofHead: (thing) => join(thing.address, ofHead.own.get(thingKey(thing))),
    },
  ]).pairs;
}

/** Only what has a counterpart of its type has to be looked at. */
function candidates(open: OpenEnds): { readonly base: readonly Gone[]; readonly head: readonly Thing[] } {
  const typesGone = new Set([...open.base.values()].map(({ thing }) => thing.type));
  const typesCome = new Set([...open.head.values()].map(({ type }) => type));
  return {
    base: [...open.base.values()].filter(({ thing }) => typesCome.has(thing.type)),
    head: [...open.head.values()].filter(({ type }) => typesGone.has(type)),
  };
}

/** What an address means to the thing that refers to it: something on the move, or a name on head. */
function resolver(moving: ReadonlyMap<string, Thing>, moved: ReadonlyMap<string, Identified>): (thing: Thing) => Resolve {
  const whole = new Map([...moving].map(([key, { root, address }]) => [thingKey({ root, address: wholeOf(address) }), key]));
  return ({ state }) =>
    (address) => {
      const key = thingKey({ root: state, address });
      const found = moving.has(key) ? key : whole.get(key);
      return found === undefined ? { text: moved.get(key)?.address ?? address } : { moving: found };
    };
}

/** Gone and come under one name: their own in another module or template, or one that an attribute gives them. */
function named(open: OpenEnds, before: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlyMap<string, Identified> {
  const gone = [...open.base.values()].filter(({ key }) => !before.has(key));
  const came = [...open.head.values()];
  if (gone.length === 0 || came.length === 0) return new Map();
  const stage = (ofThing: (thing: Thing) => string | undefined, isWithinState = true): Stage<Gone, Thing> => ({
    ofBase: ({ thing, state }) => join(isWithinState ? state : '', thing.type, ofThing(thing)),
    ofHead: (thing) => join(isWithinState ? thing.state : '', thing.type, ofThing(thing)),
  });
  const stages = [
    stage(localName),
    ...[0, 1, 2].map((index) => stage((thing) => namesOf(thing)[index])),
    stage(({ dialect, address }) => (dialect === 'cloudformation' ? address : undefined), false),
  ];
  const { pairs } = pairUp(gone, came, stages);
  return new Map(
    pairs.filter((pair) => !others.has(pairKey(pair))).map(({ base, head }) => [base.key, { root: head.root, address: head.address }]),
  );
}

/** What neither content nor name has told. */
function replaced(
  open: OpenEnds,
  left: readonly Gone[],
  moved: ReadonlyMap<string, Identified>,
  underName: ReadonlyMap<string, Identified>,
): ReadonlyMap<string, Identified> {
  const taken = new Set([...moved.values(), ...underName.values()].map(thingKey));
  const gone = left.filter(({ key }) => !underName.has(key));
  const came = [...open.head].filter(([key]) => !taken.has(key)).map(([, thing]) => thing);
  const types = new Set(came.map(({ type }) => type));
  const typesGone = new Set(gone.map(({ thing }) => thing.type));
  const onBase = new Map([...open.base].map(([key, { thing }]) => [key, thing]));
  return replacements({
    gone: gone.filter(({ thing }) => types.has(thing.type)),
    come: came.filter(({ type }) => typesGone.has(type)),
    base: { things: onBase, resolve: resolver(onBase, moved) },
    head: { things: open.head, resolve: resolver(open.head, new Map()) },
  });
}

/** Undefined when a part is missing: such keys never pair. */
function join(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('\n');
}
