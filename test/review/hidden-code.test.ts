import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const open =
  'resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n';

test('a module whose only call is turned off hides nothing', async () => {
  const main = 'module "later" {\n  source = "./later"\n  count  = 0\n}\n';
  const result = await review({ base: {}, head: { 'main.tf': main, 'later/main.tf': open } });
  expect(result.findings.map(({ policyId, location }) => [policyId, location.path])).toContainEqual([
    'sg-ingress-admin-port-open-to-world',
    'later/main.tf',
  ]);
});

test('code that cannot be read fails the review, and the rest is still reviewed', async () => {
  const result = await review({ base: { 'main.tf': '' }, head: { 'main.tf': `resource "aws_x" "y" {\n  a = = 1\n}\n\n${open}` } });
  expect(result.conclusion).toBe('failure');
  expect(result.failures.join()).toMatch(/^main\.tf:\d+ cannot be read/u);
  expect(result.findings.map(({ policyId }) => policyId)).toContain('sg-ingress-admin-port-open-to-world');
});

test('code that base could not read either does not fail an unrelated change', async () => {
  const broken = 'resource "aws_x" "y" {\n  a = = 1\n}\n';
  const result = await review({ base: { 'main.tf': broken }, head: { 'main.tf': `${broken}# note\n` } });
  expect(result.failures).toEqual([]);
  expect(result.diagnostics.length).toBeGreaterThan(0);
});

test('a variable file that nothing loads is told', async () => {
  const main = 'variable "cidrs" {\n  type = list(string)\n}\n';
  const result = await review({ base: { 'main.tf': main }, head: { 'main.tf': main, 'envs/prod.tfvars': 'ranges = ["0.0.0.0/0"]\n' } });
  expect(result.diagnostics.map(({ path, kind }) => [path, kind])).toContainEqual(['envs/prod.tfvars', 'not-read']);
});

const excluded = { '.github/phasegate.yml': 'exclude: [docs/]\n' };
const openIn = (path: string) => ['sg-ingress-admin-port-open-to-world', path];

test('an excluded folder that other code calls is read all the same, through further calls and by file()', async () => {
  const main = 'module "m" {\n  source = "./docs/m"\n}\n';
  const inner = 'module "n" {\n  source = "../n"\n}\n';
  const once = await review({ base: excluded, head: { ...excluded, 'main.tf': main, 'docs/m/main.tf': open } });
  expect(once.findings.map(({ policyId, location }) => [policyId, location.path])).toEqual([openIn('docs/m/main.tf')]);
  expect(once.skipped).toEqual([]);
  const twice = await review({ base: excluded, head: { ...excluded, 'main.tf': main, 'docs/m/main.tf': inner, 'docs/n/main.tf': open } });
  expect(twice.findings.map(({ policyId, location }) => [policyId, location.path])).toEqual([openIn('docs/n/main.tf')]);
  const data = open.replace('["0.0.0.0/0"]', 'jsondecode(file("docs/cidrs.json"))');
  const read = await review({ base: excluded, head: { ...excluded, 'main.tf': data, 'docs/cidrs.json': '["0.0.0.0/0"]\n' } });
  expect(read.findings.map(({ policyId, location }) => [policyId, location.path])).toContainEqual(openIn('docs/cidrs.json'));
});

test('an excluded folder that only excluded code calls stays excluded', async () => {
  const main = 'module "m" {\n  source = "../m"\n}\nterraform {\n  backend "s3" {}\n}\n';
  const { findings, skipped } = await review({ base: excluded, head: { ...excluded, 'docs/a/main.tf': main, 'docs/m/main.tf': open } });
  expect({ findings, skipped: skipped.map(({ reason }) => reason) }).toEqual({ findings: [], skipped: ['excluded', 'excluded'] });
});

test('a base that cannot be read fails the review: what is new cannot be told', async () => {
  const broken = `resource "aws_x" "y" {\n  a = = 1\n}\n${open}`;
  const other = { 'other.tf': 'locals {}\n' };
  const { failures } = await review({ base: { 'main.tf': broken }, head: { 'main.tf': open, ...other } });
  expect(failures).toEqual([expect.stringMatching(/^main\.tf:\d+ cannot be read on the base branch: /u)]);
  const template = 'Resources:\n  A:\n    Type: AWS::SNS::Topic\n';
  const mended = await review({ base: { 'stack.yaml': `${template}  - : [\n` }, head: { 'stack.yaml': template, ...other } });
  expect(mended.failures).toEqual([expect.stringMatching(/^stack\.yaml:\d+ cannot be read on the base branch: /u)]);
});

test('a change that only mends such a file can be made: all of it is new, and clean or accepted', async () => {
  const clean = 'resource "aws_sns_topic" "y" {}\n';
  const harmless = await review({ base: { 'main.tf': `${clean}a = = 1\n` }, head: { 'main.tf': clean } });
  expect({ failures: harmless.failures, conclusion: harmless.conclusion }).toEqual({ failures: [], conclusion: 'success' });
  const harmful = await review({ base: { 'main.tf': 'a = = 1\n' }, head: { 'main.tf': open } });
  expect({ failures: harmful.failures, conclusion: harmful.conclusion }).toEqual({ failures: [], conclusion: 'failure' });
});
