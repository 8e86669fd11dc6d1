import { expect, test } from 'vitest';
import { extendUnknown, unknownValue } from '../../src/evaluate/value-operations.ts';

const origin = { at: { path: 'main.tf', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } }, via: [] };

test('what is below an unknown of a resource is known by its path there', () => {
  const reference = { address: 'aws_vpc.main', path: ['tags'] } as const;
  const tags = unknownValue('computed-attribute', 'aws_vpc.main.tags', origin, reference);
  const name = extendUnknown(tags, '["Name"]', 'Name');
  expect(name).toMatchObject({ expression: 'aws_vpc.main.tags["Name"]', reference: { address: 'aws_vpc.main', path: ['tags', 'Name'] } });
  expect(extendUnknown(tags, '[*]').reference).toEqual(reference);
  expect(extendUnknown(unknownValue('data-source', 'data.x', origin), '.y', 'y').reference).toBeUndefined();
});
