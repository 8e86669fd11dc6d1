import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resource } from '../../src/core/resource.ts';
import type { UnknownValue, Value } from '../../src/core/value.ts';
import { binds, boundBy, boundIn, mayBind } from '../../src/model/binding.ts';

const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
const at = { path: 'main.tf', range };
const roots = ['network', 'other'];
const addresses = ['aws_vpc.a', 'aws_vpc.a[0]', 'aws_vpc.a["k"]', 'module.m[0].aws_vpc.a', 'module.m[0].aws_vpc.a["x"]', 'module.m'];
const texts = ['a', 'aws_vpc.a', 'aws_vpc.a.id', '${aws_vpc.a.id}', ''];

const via = fc
  .array(fc.record({ type: fc.constantFrom('aws_vpc', 'aws_subnet'), address: fc.constantFrom(...addresses) }), { maxLength: 2 })
  .map((all) => all.map((of) => ({ kind: 'attribute' as const, name: 'id', at, of })));
const origin = via.map((steps) => ({ at, via: steps }));
const unknown: fc.Arbitrary<UnknownValue> = fc
  .record({ address: fc.option(fc.constantFrom(...addresses)), expression: fc.constantFrom(...texts), origin })
  .map(({ address, expression, origin: from }) => ({
    kind: 'unknown',
    reason: 'computed-attribute',
    expression,
    origin: from,
    ...(address === null ? {} : { reference: { address, path: ['id'] } }),
  }));
const text: fc.Arbitrary<Value> = fc.record({ kind: fc.constant('string' as const), value: fc.constantFrom(...texts), origin });
const template: fc.Arbitrary<Value> = fc
  .tuple(fc.constantFrom(...texts), unknown, origin)
  .map(([start, hole, from]) => ({ kind: 'template', parts: [start, hole], origin: from }));
const single = fc.oneof(unknown, text, template);
const choice: fc.Arbitrary<Value> = fc
  .tuple(fc.array(single, { minLength: 2, maxLength: 3 }), unknown, origin)
  .map(([options, condition, from]) => ({ kind: 'choice', options, condition, origin: from }));
const value = fc.oneof(single, choice);

const thing = fc.record({ root: fc.constantFrom(...roots), value: fc.option(value, { nil: undefined }) });

function target(root: string, address: string): Resource {
  return { root, address, type: 'aws_vpc' } as Resource;
}

describe('things that name a target', () => {
  test('are those of its root of which `binds` says so, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(thing, { maxLength: 8 }),
        fc.constantFrom(...roots),
        fc.constantFrom(...addresses),
        fc.array(fc.option(single, { nil: undefined }), { maxLength: 2 }),
        (things, root, address, names) => {
          const resource = target(root, address);
          const asked = things.filter((one) => one.root === root && binds(one.value, resource, names) === 'yes');
          const found = boundBy(
            things,
            (one) => one.value,
            (one) => one.root,
          )(resource, names);
          expect(found).toEqual(asked);
          found.forEach((one, index) => expect(one).toBe(asked[index]));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('or may name it: none is left out of which `binds` cannot tell, and few others are asked about', () => {
    let asked = 0;
    let left = 0;
    fc.assert(
      fc.property(
        fc.array(thing, { maxLength: 8 }),
        fc.constantFrom(...roots),
        fc.constantFrom(...addresses),
        fc.array(fc.option(single, { nil: undefined }), { maxLength: 2 }),
        (things, root, address, names) => {
          const resource = target(root, address);
          const found = mayBind(
            things,
            (one) => one.value,
            (one) => one.root,
          )(resource, names);
          const wanted = things.filter((one) => one.root === root && binds(one.value, resource, names) !== 'no');
          expect(found.filter((one) => wanted.includes(one))).toEqual(wanted);
          expect(found).toEqual(things.filter((one) => found.includes(one)));
          asked += found.length;
          left += things.length - found.length;
        },
      ),
      { numRuns: 2000 },
    );
    expect(asked).toBeGreaterThan(500);
    expect(left).toBeGreaterThan(1000);
  });

  test('targets that a value names are those of which `binds` says so, in their order', () => {
    let count = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...roots), fc.constantFrom(...addresses)), { selector: String, maxLength: 8 }),
        fc.array(fc.array(fc.option(single, { nil: undefined }), { maxLength: 2 }), { minLength: 8, maxLength: 8 }),
        value,
        fc.constantFrom(...roots),
        (places, names, one, root) => {
          const targets = places.map(([its, address]) => target(its, address));
          const namesOf = (resource: Resource): readonly (Value | undefined)[] => names[targets.indexOf(resource)] ?? [];
          const asked = targets.filter((resource) => resource.root === root && binds(one, resource, namesOf(resource)) === 'yes');
          expect(boundIn(targets, namesOf)(one, root)).toEqual(asked);
          count += asked.length;
        },
      ),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(300);
  });
});
