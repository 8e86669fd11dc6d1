import { expect, it } from 'vitest';
import { notEvaluated, partlyEvaluated } from '../../src/evaluate/cloudformation/intrinsics/not-evaluated.ts';
import { intrinsics } from '../../src/evaluate/cloudformation/intrinsics/registry.ts';
import { evaluate, property } from './evaluate.ts';

it.each([...notEvaluated.keys()])('%s is unknown, as the documents say', (name) => {
  const template = JSON.stringify({ Resources: { Subject: { Type: 'AWS::X::Y', Properties: { P: { [name]: ['a', 'b'] } } } } });
  expect(property(evaluate(template), 'Subject', 'P')?.kind).toBe('unknown');
});

it('what is evaluated within limits is evaluated', () => {
  for (const name of partlyEvaluated.keys()) expect([name, intrinsics.has(name), notEvaluated.has(name)]).toEqual([name, true, false]);
});
