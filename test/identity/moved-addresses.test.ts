import { expect, test } from 'vitest';
import type { Move } from '../../src/core/resource.ts';
import { movedAddresses } from '../../src/review/comparison/identity/moved-blocks.ts';

/** Where an address is led by statements `from > to`; `taken` is what stands there already. */
function led(address: string, statements: readonly string[], taken: readonly string[] = []): string | undefined {
  const moves = statements.map((statement): Move => {
    const [from = '', to = ''] = statement.split(' > ');
    return { root: '.', from, to };
  });
  return movedAddresses(moves)(address, (one) => taken.includes(one));
}

test.each<[string, string, readonly string[], string | undefined]>([
  ['nothing speaks of it', 'a.x', ['a.y > a.z'], undefined],
  ['one', 'a.x', ['a.x > a.y'], 'a.y'],
  ['one after the other', 'a.x', ['a.x > a.y', 'a.y > a.z'], 'a.z'],
  ['in any order, many', 'a.x', ['a.z > a.w', 'a.y > a.z', 'a.x > a.y'], 'a.w'],
  ['said twice', 'a.x', ['a.x > a.y', 'a.x > a.y'], 'a.y'],
  ['a circle', 'a.x', ['a.x > a.y', 'a.y > a.x'], undefined],
  ['to itself', 'a.x', ['a.x > a.x'], undefined],
  ['two targets', 'a.x', ['a.x > a.y', 'a.x > a.z'], undefined],
  ['two sources', 'a.x', ['a.x > a.z', 'a.y > a.z'], undefined],
  ['all instances', 'a.x[0]', ['a.x > a.y'], 'a.y[0]'],
  ['one instance', 'a.x[0]', ['a.x[0] > a.y'], 'a.y'],
  ['another instance', 'a.x[1]', ['a.x[0] > a.y'], undefined],
  ['what is in a module', 'module.m.a.x', ['module.m > module.n'], 'module.n.a.x'],
  ['a name that begins the same', 'a.xy', ['a.x > a.z'], undefined],
])('moved blocks lead, or do not: %s', (_, address, statements, target) => {
  expect(led(address, statements)).toBe(target);
});

test('what stands there already stays', () => {
  expect(led('a.x', ['a.x > a.y'], ['a.y'])).toBeUndefined();
});
