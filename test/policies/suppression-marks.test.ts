import { expect, test } from 'vitest';

import { markAt } from '../../src/policies/pipeline/suppression-marks.ts';

const list = (rules: number): readonly string[] => [
  'NagSuppressions.addStackSuppressions(stack, [',
  ...Array.from({ length: rules }, (_, at) => `  { id: 'AwsSolutions-S${at}', reason: 'reached through the CDN alone' },`),
  ']);',
  'new Stack();',
];

test.each([
  ['a list that ends', 3, 'AwsSolutions-S0, AwsSolutions-S1, AwsSolutions-S2'],
  ['one as long as is read', 198, 'AwsSolutions-S0, AwsSolutions-S1, AwsSolutions-S2 and 195 more'],
  ['a longer one', 199, 'AwsSolutions-S0, AwsSolutions-S1, AwsSolutions-S2 and 196 more, and what its list holds behind 200 lines'],
])('%s', (_, rules, rule) => {
  expect(markAt(list(rules), 0)).toEqual({ tool: 'cdk-nag', rule, hasReason: true });
});

test('blank lines and comments belong to a list, however far out they stand', () => {
  const lines = [
    '    rules_to_suppress:',
    '',
    '# of the bucket',
    '      - id: W1',
    '        reason: made for logs',
    '',
    '      - id: W2',
    '  Type: x',
  ];
  expect(markAt(lines, 0)).toEqual({ tool: 'cfn-nag', rule: 'W1, W2', hasReason: false });
});

test('a rule ends where the sentence around it goes on', () => {
  expect(markAt(['# TODO: refactor (then we can remove checkov:skip=CKV_AWS_356)'], 0)).toMatchObject({
    rule: 'CKV_AWS_356',
    hasReason: false,
  });
  expect(markAt(['# checkov:skip=CKV_AWS_18: logs of logs'], 0)).toMatchObject({ rule: 'CKV_AWS_18', hasReason: true });
});
