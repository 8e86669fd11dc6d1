import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import { cloudposse } from '../../src/evaluate/terraform/modules/known/cloudposse.ts';
import { keys } from '../../src/evaluate/terraform/modules/known/keys.ts';
import { stores } from '../../src/evaluate/terraform/modules/known/stores.ts';

const latest = [...stores, ...keys, ...cloudposse];
const of = (source: string, version: string): string => `module "m" {\n  source  = "${source}"\n  version = "${version}"\n}\n`;

test('a default is that of the version', async () => {
  const keptOf = async (version: string): Promise<boolean> => {
    const { findings } = await review({ base: {}, head: { 'main.tf': of('terraform-aws-modules/rds-aurora/aws', version) } });
    return !findings.some(({ policyId }) => policyId === 'backup-retention-too-short');
  };
  expect([await keptOf('7.7.1'), await keptOf('8.5.0'), await keptOf('9.0.0')]).toEqual([true, true, false]);
});

test('a switch is that of the call, and else that of the version', async () => {
  const toldOf = async (source: string, version: string, inputs: string): Promise<boolean> => {
    const code = of(source, version).replace('}', `${inputs}\n}`);
    const { findings } = await review({ base: {}, head: { 'main.tf': code } });
    return findings.some(({ policyId, aspect }) => policyId === 'minor-version-upgrade-off' || aspect === 'deletion protection');
  };
  const balancer = 'terraform-aws-modules/alb/aws';
  expect(await toldOf(balancer, '6.0.0', '')).toBe(true);
  expect(await toldOf(balancer, '6.0.0', 'enable_deletion_protection = true')).toBe(false);
  expect(await toldOf(balancer, '9.0.0', '')).toBe(false);
  const kept = 'deletion_protection = true\n';
  expect(await toldOf('terraform-aws-modules/rds/aws', '6.0.0', `${kept}auto_minor_version_upgrade = false`)).toBe(true);
  expect(await toldOf('terraform-aws-modules/rds/aws', '6.0.0', kept)).toBe(false);
});

test('an input that decides nothing is not among those by which a module is judged', () => {
  // Names and switches of which no policy says anything; everything else would be passed over.
  const idle = new Set(['name', 'use_name_prefix', 'port', 'recording_mode', 'allow_all_egress']);
  const declared = latest.flatMap(({ source, editions }) =>
    editions.flatMap(({ from, code }) => {
      const text = code();
      const names = [...text.matchAll(/^variable "(?<name>\w+)"/gmu)].map(({ groups }) => groups?.['name'] ?? '');
      return names.map((name) => ({ at: `${source} ${from} ${name}`, name, isUsed: new RegExp(`\\bvar\\.${name}\\b`, 'u').test(text) }));
    }),
  );
  expect(declared.length).toBeGreaterThan(50);
  expect(declared.filter(({ name, isUsed }) => !isUsed && !idle.has(name)).map(({ at }) => at)).toEqual([]);
});

test('what a module makes by itself blocks nothing', async () => {
  const blocking: string[] = [];
  for (const { source, editions } of latest) {
    for (const { from } of editions) {
      const { findings } = await review({ base: {}, head: { 'main.tf': of(source, from) } });
      blocking.push(...findings.flatMap(({ verdict, policyId }) => (verdict === 'block' ? [`${source} ${from} ${policyId}`] : [])));
    }
  }
  expect(blocking).toEqual([]);
});

test.each([
  ['terraform-aws-modules/eks/aws', '20.0.0', 'eks-secrets-unencrypted'],
  ['terraform-aws-modules/ec2-instance/aws', '5.0.0', 'ebs-unencrypted'],
  ['terraform-aws-modules/vpc/aws', '5.0.0', 'database-or-dns-logs-off'],
  ['terraform-aws-modules/alb/aws', '5.0.0', 'alb-without-waf'],
])('what is known of %s names no setting and no companion that it may have: %s, %s', async (source, version, policyId) => {
  const { findings } = await review({ base: {}, head: { 'main.tf': of(source, version) } });
  expect(findings.filter((finding) => finding.policyId === policyId)).toEqual([]);
});

test.each([
  ['origins that may write', '[{ allowed_methods = ["PUT"], allowed_origins = ["*"] }]', true],
  ['the same as JSON', 'jsonencode([{ allowed_methods = ["PUT"], allowed_origins = ["*"] }])', true],
  ['origins that may read', '[{ allowed_methods = ["GET"], allowed_origins = ["*"] }]', false],
])('the cross-origin rules that the call of the module for buckets gives: %s', async (_, rules, isFound) => {
  const code = of('terraform-aws-modules/s3-bucket/aws', '4.0.0').replace('}', `cors_rule = ${rules}\n}`);
  const { findings } = await review({ base: {}, head: { 'main.tf': code } });
  expect(findings.some(({ policyId }) => policyId === 'cors-any-origin')).toBe(isFound);
});
