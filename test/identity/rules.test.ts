import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';
import '../property-seed.ts';
import { addressOf, render } from './estate.ts';
import type { Estate, Moved, Thing } from './estate.ts';

/** A state after a move, with the blocks that say so. */
interface After {
  readonly estate: Estate;
  readonly moved: readonly Moved[];
}

interface Rule {
  readonly name: string;
  /** The move of one thing, or of all of them; undefined where there is nothing to move. */
  move(estate: Estate, chosen: Thing): After | undefined;
}

const swap = (estate: Estate, chosen: Thing, other: Partial<Thing>): Estate =>
  estate.map((thing) => (thing === chosen ? { ...thing, ...other } : thing));
const plain = (estate: Estate): After => ({ estate, moved: [] });

const rules: readonly Rule[] = [
  { name: 'a resource takes another name', move: (estate, chosen) => plain(swap(estate, chosen, { name: `${chosen.name}_new` })) },
  {
    name: 'a resource takes another name, and so does what it declares',
    move: (estate, chosen) =>
      chosen.kind === 'group' || chosen.kind === 'ruled-group'
        ? plain(swap(estate, chosen, { name: `${chosen.name}_new`, title: `${chosen.title}-new` }))
        : undefined,
  },
  {
    name: 'a moved block gives the new name',
    move: (estate, chosen) => {
      const after = { ...chosen, name: `${chosen.name}_new`, title: `${chosen.title}-new` };
      if (chosen.kind === 'trail') return undefined;
      const next = swap(estate, chosen, after);
      return { estate: next, moved: [{ root: chosen.root, from: addressOf(chosen), to: addressOf(after) }] };
    },
  },
  { name: 'into a module of its root, or out of it', move: (estate, chosen) => plain(swap(estate, chosen, { module: !chosen.module })) },
  {
    name: 'everything into the module, or out of it',
    move: (estate, chosen) => plain(estate.map((thing) => ({ ...thing, module: !chosen.module }))),
  },
  {
    name: 'the key of a for_each',
    move: (estate, chosen) => plain(swap(estate, chosen, { each: 'blue' })),
  },
  ...(['1', 'var.many'] as const).map((count): Rule => ({
    name: `a count of ${count} comes, and another label`,
    move: (estate, chosen) => {
      // What guards is lost where it may be that there is none of it.
      if (chosen.kind === 'trail' || (chosen.kind === 'detector' && count !== '1')) return undefined;
      return plain(swap(estate, chosen, chosen.kind === 'policy' ? { count } : { count, title: `${chosen.title}-new` }));
    },
  })),
  { name: 'into another file of its root', move: (estate, chosen) => plain(swap(estate, chosen, { file: `${chosen.file}-new` })) },
  {
    name: 'a root moves whole',
    move: (estate, chosen) => plain(estate.map((thing) => (thing.root === chosen.root ? { ...thing, root: `${thing.root}-new` } : thing))),
  },
  {
    name: 'a root moves whole and its resources take other names',
    move: (estate, chosen) =>
      plain(
        estate.map((thing) => (thing.root === chosen.root ? { ...thing, root: `${thing.root}-new`, name: `${thing.name}_new` } : thing)),
      ),
  },
];

const thing = fc.record({
  kind: fc.constantFrom<Thing['kind'][]>('group', 'ruled-group', 'policy', 'detector', 'trail'),
  root: fc.constantFrom('red', 'green'),
  module: fc.boolean(),
  file: fc.constantFrom('main', 'more'),
  weak: fc.boolean(),
  port: fc.constantFrom(22, 8443, 5432),
});

/** Resources of AWS that a root has once are there once. */
const estates = fc.array(thing, { minLength: 1, maxLength: 6 }).map((things): Estate => {
  const once = new Set<string>();
  return things.flatMap((one, index): Thing[] => {
    const key = `${one.root} ${one.kind}`;
    if ((one.kind === 'detector' || one.kind === 'trail') && once.has(key)) return [];
    once.add(key);
    return [{ ...one, name: `t${index}`, title: `title-${index}` }];
  });
});
const cases = estates.chain((estate) => fc.tuple(fc.constant(estate), fc.nat({ max: estate.length - 1 })));

async function introduced(base: Estate, head: Estate, moved: readonly Moved[] = []): Promise<readonly string[]> {
  const { findings } = await review({ base: render(base), head: render(head, moved) });
  return findings
    .filter(({ baselineState }) => baselineState === 'new' || baselineState === 'updated')
    .map(({ policyId, resource }) => `${policyId} ${resource}`);
}

/** Draws that have nothing to move or to weaken are drawn again. */
const runs = { numRuns: 20 };

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test('alone it is no finding', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([estate, index]) => {
        const chosen = estate[index];
        const after = chosen === undefined ? undefined : rule.move(estate, chosen);
        fc.pre(after !== undefined);
        expect(await introduced(estate, after.estate, after.moved)).toEqual([]);
      }),
      runs,
    );
  });

  test('it hides no weakening', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([estate, index]) => {
        const chosen = estate[index];
        fc.pre(chosen !== undefined && !chosen.weak);
        const weakened = estate.map((one) => (one === chosen ? { ...one, weak: true } : one));
        const after = rule.move(weakened, weakened[index] ?? chosen);
        fc.pre(after !== undefined);
        expect(await introduced(estate, after.estate, after.moved)).not.toEqual([]);
      }),
      runs,
    );
  });
});

describe('what is no move', () => {
  test('between two roots that both live on everything is new, and every control lost', async () => {
    const stays: Thing[] = ['red', 'green'].map((root) => ({
      kind: 'policy',
      name: 'stays',
      title: 'stays',
      root,
      module: false,
      file: 'main',
      weak: false,
      port: 22,
    }));
    await fc.assert(
      fc.asyncProperty(cases, async ([estate, index]) => {
        const chosen = estate[index];
        fc.pre(chosen !== undefined && chosen.kind !== 'trail');
        // A new group is judged by the policies on the ports they watch.
        fc.pre(chosen.kind === 'detector' ? !chosen.weak : chosen.weak && (chosen.kind === 'policy' || chosen.port !== 8443));
        const base = [...estate, ...stays];
        const to = chosen.root === 'red' ? 'green' : 'red';
        expect(await introduced(base, swap(base, chosen, { root: to, file: 'arrived' }))).not.toEqual([]);
      }),
      runs,
    );
  });

  test('a moved block onto something that is there', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.constantFrom<Thing['kind'][]>('group', 'ruled-group', 'policy'), async ([estate, index], kind) => {
        const root = estate[index]?.root ?? 'red';
        const open: Thing = { kind, name: 'open', title: 'open', root, module: false, file: 'main', weak: true, port: 8443 };
        const closed: Thing = { ...open, name: 'closed', title: 'closed', weak: false };
        const moved = [{ root, from: addressOf(open), to: addressOf(closed) }];
        expect(await introduced([...estate, open, closed], [...estate, { ...closed, weak: true }], moved)).not.toEqual([]);
      }),
      runs,
    );
  });
});
