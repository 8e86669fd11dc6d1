import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRegularExpressions } from '../../../src/evaluate/terraform/functions/text/regular-expressions.ts';
import { loadYaml } from '../../../src/syntax/yaml/yaml-on-demand.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { askEngine, engineOnPath } from './ask-engine.ts';
import { expressions } from './expressions.ts';
import { judge } from './judge.ts';
import { evaluateIn, filesBeside } from './root.ts';

const engine = engineOnPath();
const answers = join(import.meta.dirname, 'answers');
const draws = 600;

test('any expression draws an answer', async () => {
  const parser = await testParser();
  await Promise.all([loadRegularExpressions(), loadYaml()]);
  const files = filesBeside(answers);
  fc.assert(
    fc.property(expressions, (expression) => {
      expect(evaluateIn({ files, expressions: { value: expression } }, parser).values.has('value')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('expressions that are drawn have the value that the engine gives them', async (context) => {
  if (engine === undefined) return context.skip('there is no tofu on the PATH');
  const parser = await testParser();
  await Promise.all([loadRegularExpressions(), loadYaml()]);
  const files = filesBeside(answers);
  const drawn = [...new Set(fc.sample(expressions, { numRuns: draws }))];
  const told = askEngine(engine, files, drawn);
  const wrong = drawn.flatMap((expression, index) => {
    const answer = told[index];
    const value = evaluateIn({ files, expressions: { value: expression } }, parser).values.get('value');
    if (value === undefined) return [];
    const { verdict, got } = judge(value, answer === undefined ? { expected: { error: true } } : { expected: JSON.parse(answer) });
    return verdict === 'wrong' || verdict === 'failed' ? [`${expression} is ${answer}, and not ${got}`] : [];
  });
  expect(wrong).toEqual([]);
});
