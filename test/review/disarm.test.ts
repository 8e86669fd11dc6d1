import { describe, expect, test } from 'vitest';

import { review, scan } from '../../src/entry/library.ts';

const closed =
  'resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n}\n';
const open = closed.replace('10.0.0.0/8', '0.0.0.0/0');
const policy = 'sg-ingress-admin-port-open-to-world';

function suppressed(text: string): string {
  return text.replace('    cidr_blocks', `    # phasegate:allow ${policy} we really want this\n    cidr_blocks`);
}

async function verdictOf(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const result = await review({ base, head });
  const finding = result.findings.find(({ policyId }) => policyId === policy);
  return {
    conclusion: result.conclusion,
    verdict: finding?.verdict,
    reason: finding?.verdictReason,
    waiver: finding?.waiver,
    notices: result.notices.map(({ kind }) => kind),
    failures: result.failures,
  };
}

describe('a change cannot disarm its own review', () => {
  test('without tricks it blocks', async () => {
    expect(await verdictOf({ 'main.tf': closed }, { 'main.tf': open })).toMatchObject({
      conclusion: 'failure',
      verdict: 'block',
      notices: [],
    });
  });

  test('a suppression in the same change does not count, and is shown', async () => {
    expect(await verdictOf({ 'main.tf': closed }, { 'main.tf': suppressed(open) })).toMatchObject({
      conclusion: 'failure',
      verdict: 'block',
      notices: ['suppression-added'],
    });
  });

  test('a suppression on base ends where the change adds to what it was given for, and that is shown', async () => {
    expect(await verdictOf({ 'main.tf': suppressed(closed) }, { 'main.tf': suppressed(open) })).toMatchObject({
      conclusion: 'failure',
      verdict: 'block',
      reason: expect.stringMatching(/; the suppression at main\.tf:6 was given for less$/u),
      notices: ['suppression-added', 'suppression-ended'],
    });
  });

  test('another port, and another action, are more; what stood there stays accepted', async () => {
    const second = open.replaceAll('22', '3389').split('\n').slice(1).join('\n');
    const wider = suppressed(open).replace(/\}\n$/u, second);
    const { findings } = await review({ base: { 'main.tf': suppressed(open) }, head: { 'main.tf': wider } });
    const ofPolicy = findings.filter(({ policyId }) => policyId === policy);
    expect(ofPolicy.map(({ verdict, baselineState, waiver }) => [verdict, baselineState, waiver?.reason])).toEqual([
      ['block', 'new', undefined],
      ['advise', 'unchanged', 'we really want this'],
    ]);
    const grant = (actions: string): string =>
      `resource "aws_iam_policy" "p" {\n  # phasegate:allow iam-service-wildcard needs it\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = [${actions}], Resource = "*" }] })\n}\n`;
    const head = { 'main.tf': grant('"kms:*", "s3:*"') };
    const { findings: grants } = await review({ base: { 'main.tf': grant('"kms:*"') }, head });
    const wildcards = grants.filter(({ policyId }) => policyId === 'iam-service-wildcard');
    expect(
      wildcards.map(({ aspect, baselineState, waiver }) => `${aspect} ${baselineState} ${waiver?.reason ?? 'blocks'}`).toSorted(),
    ).toEqual(['policy: kms:* unchanged needs it', 'policy: s3:* new blocks']);
  });

  test('a suppression accepts the loss of a control beforehand, once it stands on base', async () => {
    const detector =
      'resource "aws_guardduty_detector" "a" {\n  # phasegate:allow guardduty-removed the organization has one\n  enable = true\n}\n';
    const { findings } = await review({ base: { 'main.tf': detector + closed }, head: { 'main.tf': closed } });
    const introduced = findings.filter(({ baselineState }) => baselineState !== 'unchanged');
    expect(introduced.map(({ policyId, verdict, verdictReason }) => [policyId, verdict, verdictReason])).toEqual([
      ['guardduty-removed', 'advise', 'accepted: the organization has one'],
    ]);
  });

  test('in a scan the code is what the suppression was given for', async () => {
    const { findings } = await scan({ files: { 'main.tf': suppressed(open) } });
    expect(findings.filter(({ policyId }) => policyId === policy).map(({ verdict }) => verdict)).toEqual(['advise']);
  });

  test('a suppression without a reason never counts', async () => {
    const bare = (text: string): string => suppressed(text).replace(' we really want this', '');
    expect(await verdictOf({ 'main.tf': bare(closed) }, { 'main.tf': bare(open) })).toMatchObject({
      conclusion: 'failure',
      verdict: 'block',
    });
  });

  test('a suppression of another policy does not count', async () => {
    const other = (text: string): string => suppressed(text).replace(policy, 's3-bucket-acl-public');
    expect(await verdictOf({ 'main.tf': other(closed) }, { 'main.tf': other(open) })).toMatchObject({ verdict: 'block' });
  });

  test.each([
    ['a lower phase', 'phase: 1\nseverity: critical\nconfidence: certain\npolicies: {sg-ingress-admin-port-open-to-world: {gate: off}}\n'],
    ['everything excluded', 'exclude: ["**"]\n'],
    ['broken YAML', 'phase: [\n'],
  ])('configuration of head does not count: %s', async (_name, config) => {
    const result = await verdictOf({ 'main.tf': closed }, { 'main.tf': open, '.github/phasegate.yml': config });
    expect(result).toMatchObject({ conclusion: 'failure', verdict: 'block' });
    expect(result.notices).toContain('config-changed');
  });

  test('the configuration of base counts', async () => {
    const config = { '.github/phasegate.yml': `policies:\n  ${policy}:\n    gate: advise\n` };
    expect(await verdictOf({ 'main.tf': closed, ...config }, { 'main.tf': open, ...config })).toMatchObject({
      conclusion: 'success',
      verdict: 'advise',
    });
  });

  test('a configuration on base that is not valid fails the review, with its path', async () => {
    const config = { '.github/phasegate.yml': 'phase: 9\npolices: {}\n' };
    const result = await verdictOf({ 'main.tf': closed, ...config }, { 'main.tf': closed, ...config, 'README.md': 'x' });
    expect(result.conclusion).toBe('failure');
    expect(result.failures.join('\n')).toMatch(/phase: /u);
    expect(result.failures.join('\n')).toMatch(/polices/u);
  });

  test('what is excluded on base is counted, not silently left out', async () => {
    const config = { '.github/phasegate.yml': 'exclude: ["vendor/"]\n' };
    const result = await review({ base: config, head: { ...config, 'vendor/main.tf': open } });
    expect(result.conclusion).toBe('success');
    expect(result.skipped).toEqual([{ path: 'vendor/main.tf', reason: 'excluded' }]);
  });

  test('a waiver on base ends after its last day', async () => {
    const first = await review({ base: { 'main.tf': closed }, head: { 'main.tf': open } });
    const fingerprint = first.findings.find(({ policyId }) => policyId === policy)?.fingerprint ?? '';
    const waiver = (until: string) => ({
      '.github/phasegate.yml': `waivers:\n  - {fingerprint: ${fingerprint}, reason: until the VPN is there, until: "${until}"}\n`,
    });
    expect(await verdictOf({ 'main.tf': closed, ...waiver('2999-01-01') }, { 'main.tf': open, ...waiver('2999-01-01') })).toMatchObject({
      verdict: 'advise',
      waiver: { source: 'config', reason: 'until the VPN is there', until: '2999-01-01' },
    });
    expect(await verdictOf({ 'main.tf': closed, ...waiver('2020-01-01') }, { 'main.tf': open, ...waiver('2020-01-01') })).toMatchObject({
      verdict: 'block',
    });
  });

  test('unknown: block makes what is not proven a violation', async () => {
    const unknown = `variable "a" {}\n${open.replace('["0.0.0.0/0"]', '[var.a]')}`;
    expect((await review({ base: {}, head: { 'main.tf': unknown } })).conclusion).toBe('success');
    const strict = { '.github/phasegate.yml': 'unknown: block\n' };
    expect(await verdictOf(strict, { ...strict, 'main.tf': unknown })).toMatchObject({ conclusion: 'failure', verdict: 'block' });
  });
});
