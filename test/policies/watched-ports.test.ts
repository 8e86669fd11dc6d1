import { expect, test } from 'vitest';
import { adminPorts, databasePorts } from '../../src/policies/security-groups/watched-ports.ts';

test('ports of remote administration', () => {
  expect([...adminPorts.keys()].toSorted((a, b) => a - b)).toEqual([
    20, 21, 22, 23, 135, 445, 2375, 2376, 3389, 5900, 5985, 5986, 6443, 10_250,
  ]);
});

test('ports of data services', () => {
  expect([...databasePorts.keys()].toSorted((a, b) => a - b)).toEqual([
    1433, 1521, 2049, 3306, 5432, 5439, 5984, 6379, 8182, 9042, 9092, 9200, 9300, 11_211, 27_017, 27_018, 27_019,
  ]);
});

test.each([...adminPorts, ...databasePorts])('port %i has a name that people know', (_, name) => expect(name).toMatch(/^[\w ]{3,}$/u));
