import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegularExpressions } from '../../../src/evaluate/terraform/functions/text/regular-expressions.ts';
import { loadYaml } from '../../../src/syntax/yaml/yaml-on-demand.ts';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import { evaluateIn, filesBeside } from './root.ts';

/** What an engine answered, in `answers/`; `scripts/gen-engine-answers.mjs` asks it again. */
const folder = join(import.meta.dirname, 'answers');

interface Case {
  readonly group: string;
  readonly expression: string;
  readonly expected: unknown;
  readonly exact?: string;
}

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
  await Promise.all([loadRegularExpressions(), loadYaml()]);
});

describe('expressions are evaluated as the engine does', () => {
  const files = filesBeside(folder);
  const cases = readFileSync(join(folder, 'answers.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const groups = Map.groupBy(cases, ({ group }) => group);

  function judged(verdict: Verdict, group: readonly Case[]): string[] {
    return group.flatMap(({ expression, ...answer }) => {
      const value = evaluateIn({ files, expressions: { value: expression } }, parser).values.get('value');
      const judgement = value === undefined ? undefined : judge(value, answer);
      return judgement?.verdict === verdict ? [`${expression} is ${judgement.got}`] : [];
    });
  }

  test('there are enough of them', () => {
    expect(cases.length).toBeGreaterThan(2_000);
  });

  test.each([...groups])('no wrong value: %s', (_, group) => {
    expect(judged('wrong', group)).toEqual([]);
  });

  test('an error of the engine is one here, or not known', () => {
    const errors = cases.filter(({ expected }) => typeof expected === 'object' && expected !== null && 'error' in expected);
    expect(judged('accepted', errors).length / errors.length).toBeLessThan(0.01);
  });

  test('little is not known, and nothing fails that the engine evaluates', () => {
    expect(judged('unknown', cases).length / cases.length).toBeLessThan(0.01);
    expect(judged('failed', cases)).toEqual([]);
  });
});

describe('roots are evaluated as the engine does', () => {
  const { roots, outputs } = JSON.parse(readFileSync(join(folder, 'roots.json'), 'utf8')) as {
    roots: Record<string, { files: Record<string, string>; addresses: string[] }>;
    outputs: { root: string; out: string; expression: string; expected: unknown }[];
  };

  test.each(Object.entries(roots))('%s', (name, { files, addresses }) => {
    const asked = outputs.filter((output) => output.root === name);
    const evaluated = evaluateIn({ files, expressions: Object.fromEntries(asked.map(({ out, expression }) => [out, expression])) }, parser);
    const wrong = asked.flatMap(({ out, expression, expected }) => {
      const value = evaluated.values.get(out);
      const judgement = value === undefined ? { verdict: 'failed', got: 'nothing' } : judge(value, { expected });
      return judgement.verdict === 'equal' || judgement.verdict === 'unknown' ? [] : [`${expression} is ${judgement.got}`];
    });
    expect(wrong).toEqual([]);
    expect(evaluated.addresses).toEqual(addresses.toSorted());
  });
});
