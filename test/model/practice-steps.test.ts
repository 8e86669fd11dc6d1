import { expect, test } from 'vitest';
import { stepSigns } from '../../src/model/practice/steps.ts';

const at = { path: '.github/workflows/ci.yml', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } };
const signs = (text: string, isOff = false) => stepSigns({ text, at, isOff, ignoresFailure: false }, true);

test.each([
  ['run: terraform apply', 'deployment of code'],
  ['run: terragrunt run-all apply', 'deployment of code'],
  ['run: cdk deploy', 'deployment of code'],
  ['run: aws cloudformation deploy', 'deployment of code'],
  ['uses: renovatebot/github-action@v41', 'dependency updates'],
  ['run: npm audit', 'dependency updates'],
  ['run: terraform plan -detailed-exitcode', 'automatic remediation'],
  ['run: prowler aws', 'evidence collection'],
  ['role-to-assume: arn:aws:iam::111122223333:role/ci', 'temporary credentials'],
  ['run: packer build .', 'image pipeline'],
  ['run: cosign sign app', 'image pipeline'],
  ['run: aws fis start-experiment', 'chaos experiment'],
] as const)('%s shows %s', (text, practice) => {
  expect(signs(text)).toEqual([practice]);
  expect(signs(`# ${text}`)).toEqual([]);
  expect(signs(text, true)).toEqual([]);
});

test('a plan before or behind a change searches for no drift', () => {
  const step = { text: 'run: terraform plan -detailed-exitcode', at, isOff: false, ignoresFailure: false };
  expect(stepSigns(step, false)).toEqual([]);
});
