import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const rest = 'variable "on" {}\n';
const detector = 'resource "aws_guardduty_detector" "a" {\n  enable = var.on\n}\n';
const trail =
  'resource "aws_cloudtrail" "a" {\n  name           = "main"\n  kms_key_id = "alias/trail"\n  is_multi_region_trail = true\n  enable_log_file_validation = true\n  cloud_watch_logs_group_arn = "g"\n  cloud_watch_logs_role_arn = "r"\n  enable_logging = var.on\n}\n';

const introduced = async (base: string, head: string) => {
  const { conclusion, findings } = await review({ base: { 'main.tf': rest + base }, head: { 'main.tf': rest + head } });
  const news = findings.filter(({ baselineState }) => baselineState === 'new');
  return { conclusion, news: news.map((one) => `${one.policyId} ${one.verdict} ${one.location.side} ${one.location.startLine}`), findings };
};

test('what was declared and may have been on is told when it goes, as advice: nobody proved that it was on', async () => {
  expect(await introduced(detector, '')).toMatchObject({ conclusion: 'success', news: ['guardduty-removed advise LEFT 2'] });
  expect(await introduced(trail, '')).toMatchObject({ conclusion: 'success', news: ['cloudtrail-removed advise LEFT 2'] });
  const { findings } = await introduced(detector, '');
  expect(findings[0]?.message).toContain('depends on var.on');
});

test('turning it off for good is told where it is turned off', async () => {
  expect((await introduced(detector, detector.replace('var.on', 'false'))).news).toEqual(['guardduty-detector-disabled block RIGHT 3']);
});

test('while it stays, it is neither lost nor counted as evidence', async () => {
  const { news } = await introduced(detector, detector);
  expect(news).toEqual([]);
  const { evidence, unresolved } = await review({ base: {}, head: { 'main.tf': rest + detector } });
  expect({ evidence, unresolved: unresolved.length }).toEqual({ evidence: [], unresolved: 1 });
});

test('a trail that may be off takes the place of none that is on', async () => {
  const sure = trail.replace('var.on', 'true').replace('"a"', '"b"').replace('main', 'other');
  expect((await introduced(sure, trail)).news).toEqual(['cloudtrail-removed block LEFT 2']);
});

test('a provider that nobody knows any more is told, as advice', async () => {
  const provider = 'provider "aws" {\n  region = "eu-west-1"\n}\n';
  const sure = detector.replace('var.on', 'true');
  const open = provider.replace('"eu-west-1"', 'var.on');
  const { conclusion, news, findings } = await introduced(provider + sure, open + sure);
  expect({ conclusion, news }).toEqual({ conclusion: 'success', news: ['guardduty-removed advise RIGHT 3'] });
  expect(findings[0]?.message).toContain('region what is not known instead of eu-west-1');
});

test('another resource that may stand anywhere does not take the place of one that moved', async () => {
  const provider = (region: string, more = ''): string => `provider "aws" {\n  region = ${region}\n${more}}\n`;
  const sure = detector.replace('var.on', 'true');
  const other = sure.replace('"a"', '"b"').replace('enable', 'provider = aws.b\n  enable');
  const head = provider('"eu-central-1"') + sure + provider('var.on', '  alias = "b"\n') + other;
  const { conclusion, news } = await introduced(provider('"eu-west-1"') + sure, head);
  expect({ conclusion, news }).toEqual({ conclusion: 'failure', news: ['guardduty-removed block RIGHT 3'] });
});

test('a default that turns it off is likely, not certain: somebody may override it', async () => {
  const base = `variable "set" {\n  default = true\n}\n${detector.replace('var.on', 'var.set')}`;
  const { findings, conclusion } = await introduced(base, base.replace('true', 'false'));
  expect([conclusion, findings.map(({ confidence, location }) => [confidence, location.startLine])]).toEqual(['failure', [['likely', 3]]]);
  const off = await introduced(detector.replace('var.on', 'true'), detector.replace('var.on', 'false'));
  expect(off.findings.map(({ confidence }) => confidence)).toEqual(['certain']);
});
