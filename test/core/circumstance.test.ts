import fc from 'fast-check';
import { expect, test } from 'vitest';
import { both, describeCircumstances, either, isWithin, opposite } from '../../src/core/circumstance.ts';
import type { Circumstance, Circumstances } from '../../src/core/circumstance.ts';

const names = ['var.a', 'module.m.var.b', 'Parameters.C'];
const texts = ['dev', 'test', 'prod'];
/** Every deployment there is, when three things are decided outside the code. */
const deployments = texts.flatMap((a) =>
  texts.flatMap((b) => texts.map((c) => new Map(names.map((name, at) => [name, [a, b, c][at] ?? ''])))),
);

function holds(circumstances: Circumstances, deployment: ReadonlyMap<string, string>): boolean {
  return circumstances.every((one) => {
    const text = deployment.get(one.of) ?? '';
    return 'is' in one ? one.is.includes(text) : !one.isNot.includes(text);
  });
}

const someTexts = fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 });
const one: fc.Arbitrary<Circumstance> = fc
  .tuple(fc.constantFrom(...names), someTexts, fc.boolean())
  .map(([of, list, not]) => (not ? { of, isNot: list } : { of, is: list }));
const circumstances = fc.uniqueArray(one, { maxLength: 3, selector: (item) => item.of });

const of = (a: Circumstances): typeof deployments => deployments.filter((deployment) => holds(a, deployment));

test('both at once are the deployments of each, and undefined only when there is none', () => {
  fc.assert(
    fc.property(circumstances, circumstances, (a, b) => {
      const together = both(a, b);
      expect(together === undefined ? [] : of(together)).toEqual(of(a).filter((deployment) => holds(b, deployment)));
    }),
  );
});

test('either leaves no deployment out, and neither does the opposite', () => {
  fc.assert(
    fc.property(circumstances, circumstances, (a, b) => {
      expect(of(either(a, b))).toEqual(expect.arrayContaining([...of(a), ...of(b)]));
      expect(of(opposite(a))).toEqual(expect.arrayContaining(deployments.filter((deployment) => !holds(a, deployment))));
    }),
  );
});

test('of one thing the opposite is exactly the other deployments, and either of two exactly those of each', () => {
  fc.assert(
    fc.property(one, one, (a, b) => {
      expect(of(opposite([a]))).toEqual(deployments.filter((deployment) => !holds([a], deployment)));
      fc.pre(a.of === b.of);
      expect(of(either([a], [b]))).toEqual(deployments.filter((deployment) => holds([a], deployment) || holds([b], deployment)));
    }),
  );
});

test('of several things together the opposite is not known', () => {
  const [a, b] = [
    { of: 'var.a', is: ['dev'] },
    { of: 'Parameters.C', is: ['dev'] },
  ];
  expect(opposite([a, b])).toEqual([]);
  expect(opposite([])).toEqual([]);
  expect(either([a, b], [a])).toEqual([]);
  expect(either([a, b], [b, a])).toEqual([a, b]);
});

test('within is said only when it is so', () => {
  fc.assert(
    fc.property(circumstances, circumstances, (a, b) => {
      fc.pre(isWithin(a, b));
      expect(of(b)).toEqual(expect.arrayContaining(of(a)));
    }),
  );
});

test('what may differ at each use never excludes itself', () => {
  expect(both([{ of: 'each.key', is: ['a'] }], [{ of: 'each.key', is: ['b'] }])).toBeDefined();
  expect(both([{ of: 'uuid()', is: ['a'] }], [{ of: 'uuid()', isNot: ['a'] }])).toBeDefined();
});

const many = (count: number, from = 0): string[] => Array.from({ length: count }, (_, at) => `text ${from + at}`);

test('of one thing 64 texts are told apart, and of more nothing is known', () => {
  const together = (count: number): Circumstances => either([{ of: 'var.a', is: many(32) }], [{ of: 'var.a', is: many(count - 32, 32) }]);
  expect(together(64)).toEqual([{ of: 'var.a', is: many(64) }]);
  expect(together(65)).toEqual([]);
});

test('what is neither in one list nor in the other is cut at 64 texts, which leaves no deployment out', () => {
  const neither = (count: number): Circumstances | undefined =>
    both([{ of: 'var.a', isNot: many(32) }], [{ of: 'var.a', isNot: many(count - 32, 32) }]);
  expect(neither(64)).toEqual([{ of: 'var.a', isNot: many(64) }]);
  expect(neither(65)).toEqual([{ of: 'var.a', isNot: many(64) }]);
});

test('eight things are looked at together, and a ninth is left open', () => {
  const things = (count: number, from = 0): Circumstances => many(count, from).map((text) => ({ of: `var.${text}`, is: ['a'] }));
  expect(both(things(4), things(4, 4))).toEqual(things(8));
  expect(both(things(4), things(5, 4))).toEqual(things(8));
  expect(both(things(8), [{ of: 'var.text 8', is: ['b'] }])).toEqual(things(8));
});

test('they read as a sentence', () => {
  expect(
    describeCircumstances([
      { of: 'var.environment', is: ['dev', 'test'] },
      { of: 'var.public', is: ['true'] },
    ]),
  ).toBe('var.environment is "dev" or "test" and var.public is true');
  expect(describeCircumstances([{ of: 'var.x', is: ['a', 'b', 'c', 'd'] }])).toBe('var.x is "a", "b", "c" or "d"');
  expect(describeCircumstances([{ of: 'var.x', isNot: ['a', 'b', 'c', 'd', 'e'] }])).toBe('var.x is not "a", "b", "c" or 2 others');
  expect(describeCircumstances([])).toBeUndefined();
});
