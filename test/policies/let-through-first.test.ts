import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

type Statement = Readonly<Record<string, unknown>>;

const set: Statement = { IPSetReferenceStatement: { Arn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/ipset/office/1' } };
const label: Statement = { LabelMatchStatement: { Scope: 'LABEL', Key: 'known' } };
const country: Statement = { GeoMatchStatement: { CountryCodes: ['IE'] } };
const both = (...statements: readonly Statement[]): Statement => ({ AndStatement: { Statements: statements } });
const either = (...statements: readonly Statement[]): Statement => ({ OrStatement: { Statements: statements } });

/** A web ACL that holds logins back, with a rule before it that lets requests through. */
function acl(before?: Statement): string {
  const visibility = { SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: 'm' };
  const rule = (Name: string, Priority: number, Action: Statement, rest: Statement) => ({
    Name,
    Priority,
    Action,
    Statement: rest,
    VisibilityConfig: visibility,
  });
  const logins = rule('logins', 10, { Block: {} }, { RateBasedStatement: { Limit: 100, AggregateKeyType: 'IP' } });
  const Rules = [...(before === undefined ? [] : [rule('first', 1, { Allow: {} }, before)]), logins];
  const Properties = { Scope: 'REGIONAL', DefaultAction: { Allow: {} }, VisibilityConfig: visibility, Rules };
  return JSON.stringify({ Resources: { Acl: { Type: 'AWS::WAFv2::WebACL', Properties } } }, null, 1);
}

/** The same in Terraform: names in lower case, blocks for objects, and a block for each of a list. */
function inTerraform(before?: Statement): string {
  const name = (key: string): string =>
    key === 'Statements' ? 'statement' : key.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=IP)(?=Set)/gu, '_').toLowerCase();
  const written = (value: Statement): string =>
    Object.entries(value)
      .flatMap(([key, one]) =>
        key === 'Statements' && Array.isArray(one) ? one.map((each) => [key, each] as const) : [[key, one] as const],
      )
      .map(([key, one]) => {
        if (typeof one === 'string' || Array.isArray(one)) return `${name(key)} = ${JSON.stringify(one)}\n`;
        return `${name(key)} {\n${written(one as Statement)}}\n`;
      })
      .join('');
  const rule = (called: string, priority: number, action: string, statement: Statement): string =>
    `rule {\nname = "${called}"\npriority = ${priority}\naction {\n${action} {}\n}\nstatement {\n${written(statement)}}\n}\n`;
  const logins = `rule {\nname = "logins"\npriority = 10\naction {\nblock {}\n}\nstatement {\nrate_based_statement {\nlimit = 100\n}\n}\n}\n`;
  const first = before === undefined ? '' : rule('first', 1, 'allow', before);
  return `resource "aws_wafv2_web_acl" "a" {\nname = "a"\nscope = "REGIONAL"\ndefault_action {\nallow {}\n}\n${first}${logins}}\n`;
}

test.each<[string, Statement, boolean]>([
  ['addresses', set, true],
  ['a label', label, true],
  ['a country', country, false],
  ['addresses of a country', both(country, set), true],
  ['two countries', both(country, country), false],
  ['addresses or a label', either(set, label), true],
  ['addresses or a country', either(set, country), false],
  ['a country, or addresses of one', either(country, both(set, country)), false],
])(
  'a rule that lets %s through before others is an exception that people are asked to make, or is told',
  async (_, statement, isNarrow) => {
    for (const [path, text] of [
      ['stack.json', acl],
      ['main.tf', inTerraform],
    ] as const) {
      const { findings } = await review({ base: { [path]: text() }, head: { [path]: text(statement) } });
      const told = findings.filter(({ policyId, baselineState }) => policyId === 'waf-custom-rule-weakened' && baselineState === 'new');
      expect([path, told.length]).toEqual([path, isNarrow ? 0 : 1]);
    }
  },
);
