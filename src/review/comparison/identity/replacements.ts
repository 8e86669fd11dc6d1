import type { Identified } from '../../../model/subject.ts';
import { accountScope } from '../../../model/scope.ts';
import { contentKeysWithout } from './content.ts';
import type { Resolve } from './content.ts';
import { withoutLabels } from './labels.ts';
import { onceInAnAccount } from './once-in-an-account.ts';
import { pairUp } from './pairing.ts';
import type { Stage } from './pairing.ts';
import { thingKey } from './thing.ts';
import type { Gone, Thing } from './thing.ts';

/** What is gone and what came, among all that is on the move, to which they may refer. */
export interface OpenSides {
  readonly gone: readonly Gone[];
  readonly come: readonly Thing[];
  readonly base: Moving;
  readonly head: Moving;
}
interface Moving {
  readonly things: ReadonlyMap<string, Thing>;
  readonly resolve: (thing: Thing) => Resolve;
}

/** Of more things on the move than these only what an account has once is told: all else is compared once for each attribute. */
const thingsMax = 200;
/** Attributes that are left out, one after the other. */
const attributesMax = 60;

/**
 * What took the place of something that is gone under no name of it: the only one that an account can have, or what says the same but for one
 * attribute. It weakens what it replaces where it is less; it excuses nothing.
 */
export function replacements({ gone, come, base, head }: OpenSides): ReadonlyMap<string, Identified> {
  if (gone.length === 0 || come.length === 0) return new Map();
  const keysOfBase = contentKeysWithout(base.things, base.resolve);
  const keysOfHead = contentKeysWithout(head.things, head.resolve);
  const but = (name: string): Stage<Gone, Thing> => {
    const ofBase = keysOfBase(name);
    const ofHead = keysOfHead(name);
    return {
      ofBase: ({ key, thing, state }) => restKey(thing, state, name, ofBase.get(key)),
      ofHead: (thing) => restKey(thing, thing.state, name, ofHead.get(thingKey(thing))),
    };
  };
  const names = new Set([...gone.map(({ thing }) => thing), ...come].flatMap(({ attributes }) => [...attributes.entries.keys()]));
  const isFew = base.things.size <= thingsMax && head.things.size <= thingsMax;
  const { pairs } = pairUp(gone, come, [
    { ofBase: ({ thing, state }) => onlyKey(thing, state), ofHead: (thing) => onlyKey(thing, thing.state) },
    ...(isFew ? [...names].slice(0, attributesMax).map(but) : []),
  ]);
  return new Map(pairs.map((pair) => [pair.base.key, { root: pair.head.root, address: pair.head.address }]));
}

function onlyKey({ type, resource }: Thing, state: string): string | undefined {
  return resource === undefined || !onceInAnAccount.has(type) ? undefined : `${state}\n${type}\n${accountScope(resource)}`;
}

/** Undefined where nothing is left that could be equal. */
function restKey(thing: Thing, state: string, name: string, content: string | undefined): string | undefined {
  const rest = [...withoutLabels(thing).entries.keys()].filter((other) => other !== name);
  return thing.resource === undefined || rest.length === 0 || content === undefined ? undefined : `${state}\n${content}`;
}
