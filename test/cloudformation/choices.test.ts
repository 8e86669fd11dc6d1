import { describe, expect, it } from 'vitest';
import { describeCircumstances } from '../../src/core/circumstance.ts';
import { possibleValues } from '../../src/core/value.ts';
import type { Value } from '../../src/core/value.ts';
import { brief, evaluate, property } from './evaluate.ts';

const head = `
Parameters:
  Tier: {Type: String, AllowedValues: [dev, prod]}
  Open: {Type: String}
  Stage: {Type: String, Default: dev, AllowedValues: [dev, prod]}
  Net: {Type: String, Default: 10.0.0.0/8, AllowedValues: [10.0.0.0/8, 0.0.0.0/0]}
Mappings:
  Stages:
    dev: {C: 10.0.0.0/8, Size: small}
    prod: {C: 0.0.0.0/0, Size: large}
  Nets:
    eu-west-1: {C: 10.0.0.0/8}
    us-east-1: {C: 0.0.0.0/0}
Conditions:
  IsProd: !Equals [!Ref Tier, prod]
  IsOpen: !Equals [x, !Ref Open]
  NotProd: !Not [!Condition IsProd]
  Both: !And [!Condition IsProd, !Condition IsOpen]
  Either: !Or [!Condition IsProd, !Condition IsOpen]
  Opaque: !Equals [!Ref Open, !Ref AWS::Region]
Resources:
  Subject:
    Type: AWS::X::Y
    Properties:
      P: `;

function options(written: string): Record<string, unknown> {
  const value: Value | undefined = property(evaluate(`${head}${written}\n`), 'Subject', 'P');
  if (value?.kind !== 'choice') throw new Error(`no choice but ${String(value?.kind)}`);
  return Object.fromEntries(
    value.options.map((option, index) => [String(brief(option)), describeCircumstances(value.when?.[index] ?? []) ?? 'any deployment']),
  );
}

describe('which deployments have an option', () => {
  const table: [written: string, expected: Record<string, string>][] = [
    ['!Ref Tier', { dev: 'Parameters.Tier is "dev"', prod: 'Parameters.Tier is "prod"' }],
    ['!Sub "a-${Tier}"', { 'a-dev': 'Parameters.Tier is "dev"', 'a-prod': 'Parameters.Tier is "prod"' }],
    ['!Join ["", [a, !Ref Tier]]', { adev: 'Parameters.Tier is "dev"', aprod: 'Parameters.Tier is "prod"' }],
    ['!Base64 {Ref: Tier}', { ZGV2: 'Parameters.Tier is "dev"', cHJvZA: 'Parameters.Tier is "prod"' }],
    ['!FindInMap [Nets, !Ref AWS::Region, C]', { '10.0.0.0/8': 'AWS::Region is "eu-west-1"', '0.0.0.0/0': 'AWS::Region is "us-east-1"' }],
    ['!FindInMap [Nets, !Ref Open, C]', { '10.0.0.0/8': 'Parameters.Open is "eu-west-1"', '0.0.0.0/0': 'Parameters.Open is "us-east-1"' }],
    ['!If [IsProd, a, b]', { a: 'Parameters.Tier is "prod"', b: 'Parameters.Tier is "dev"' }],
    ['!If [NotProd, a, b]', { a: 'Parameters.Tier is "dev"', b: 'Parameters.Tier is "prod"' }],
    ['!If [IsOpen, a, b]', { a: 'Parameters.Open is "x"', b: 'Parameters.Open is not "x"' }],
    ['!If [Both, a, b]', { a: 'Parameters.Tier is "prod" and Parameters.Open is "x"', b: 'any deployment' }],
    ['!If [Either, a, b]', { a: 'any deployment', b: 'Parameters.Tier is "dev" and Parameters.Open is not "x"' }],
    ['!If [Opaque, a, b]', { a: 'Conditions.Opaque is true', b: 'Conditions.Opaque is false' }],
    ['!If [IsProd, !Ref Tier, other]', { prod: 'Parameters.Tier is "prod"', other: 'Parameters.Tier is "dev"' }],
    [
      '!If [IsProd, !If [IsOpen, a, b], c]',
      {
        a: 'Parameters.Tier is "prod" and Parameters.Open is "x"',
        b: 'Parameters.Tier is "prod" and Parameters.Open is not "x"',
        c: 'Parameters.Tier is "dev"',
      },
    ],
  ];
  it.each(table)('%s', (written, expected) => {
    const told = options(written);
    expect(Object.fromEntries(Object.entries(told).map(([key, when]) => [key.replace(/=+$/, ''), when]))).toEqual(expected);
  });
});

describe('what is allowed beside a default', () => {
  const table: [written: string, expected: unknown, isDefaultFirst: boolean][] = [
    ['!Ref Net', ['10.0.0.0/8', '0.0.0.0/0'], true],
    ['!Sub "${Net}"', ['10.0.0.0/8', '0.0.0.0/0'], true],
    ['!FindInMap [Stages, !Ref Stage, C]', ['10.0.0.0/8', '0.0.0.0/0'], true],
    // Whatever is no range is its default, as if nothing else was allowed.
    ['!FindInMap [Stages, !Ref Stage, Size]', ['small'], false],
    ['!Ref Stage', ['dev'], false],
    ['!Equals [!Ref Net, 10.0.0.0/8]', [true], false],
  ];
  it.each(table)('%s', (written, expected, isDefaultFirst) => {
    const value = property(evaluate(`${head}${written}\n`), 'Subject', 'P');
    if (value === undefined) throw new Error('it has no value');
    expect(possibleValues(value).map(brief)).toEqual(expected);
    expect(value.kind === 'choice' && value.firstIsDefault === true).toBe(isDefaultFirst);
  });
});
