import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bothOf, judge } from './answers.ts';
import type { Answers } from './answers.ts';

const answers = JSON.parse(readFileSync(new URL('answers.json', import.meta.url), 'utf8')) as Answers;

describe('what engines answer', () => {
  it('is known for hundreds of expressions, by engines with their versions', () => {
    expect(answers.cases.length).toBeGreaterThan(300);
    expect(Object.keys(answers.engines)).toEqual(['moto', 'cfn-lint', 'python']);
    for (const answer of answers.cases) expect(answer.by.length > 0 || answer.decided !== undefined).toBe(true);
  });

  it.each(answers.cases.map((answer) => [answer.group, JSON.stringify(answer.expression), answer] as const))('%s %s', (_, __, answer) => {
    const { verdict, got } = judge(answers, answer);
    expect({ verdict, got }).toEqual({ verdict: 'equal', got });
  });

  it('is not met by another answer', () => {
    const { verdict } = judge(answers, { group: 'Ref', expression: { Ref: 'Env' }, expected: 'dev', by: [] });
    expect(verdict).toBe('wrong');
  });
});

describe('loops', () => {
  it('are written out in every place that takes them', () => {
    expect(answers.loops.length).toBeGreaterThan(20);
  });

  it.each(answers.loops.map((loop) => [loop.name, loop] as const))('%s', (_, loop) => {
    const { looped, written } = bothOf(answers, loop);
    expect(looped).toEqual(written);
    expect(written).not.toEqual([]);
  });

  it('are not met by another expansion', () => {
    const [first, second] = answers.loops;
    if (first === undefined || second === undefined) throw new Error('no loops');
    const { looped, written } = bothOf(answers, { ...first, expanded: second.expanded });
    expect(looped).not.toEqual(written);
  });
});
