import { expect, test } from 'vitest';
import { terraformFunctions } from '../../../src/evaluate/terraform/functions/index.ts';
import { legacyFunctions } from '../../../src/evaluate/terraform/functions/legacy.ts';
import { notEvaluated, partlyEvaluated } from '../../../src/evaluate/terraform/functions/not-evaluated.ts';
import { signatures } from '../../../src/evaluate/terraform/functions/signatures.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { valueOf } from '../expression.ts';

test('every function of the engine is evaluated, or named with the reason', () => {
  const open = [...signatures.keys()].filter((name) => terraformFunctions.has(name) === notEvaluated.has(name));
  expect(open).toEqual([]);
  expect(signatures.size).toBeGreaterThan(120);
  expect([...notEvaluated.keys(), ...partlyEvaluated.keys()].filter((name) => !signatures.has(name))).toEqual([]);
});

test('what is evaluated is a function of the engine, or of a provider', () => {
  expect([...terraformFunctions.keys()].filter((name) => !signatures.has(name) && !name.startsWith('provider::'))).toEqual([]);
});

test('what old engines had, and none has now, is evaluated for code of theirs', async () => {
  expect(legacyFunctions.size).toBe(3);
  for (const name of legacyFunctions.keys()) expect(signatures.has(name) || terraformFunctions.has(name)).toBe(false);
  expect(valueOf(await testParser(), 'concat(list("a", "b"), values(map("a", "x", "b", "y")))')).toEqual(['a', 'b', 'x', 'y']);
});
