import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** What the policy says, by itself or in a finding of another that speaks for it. */
const of = async (base: string, head: string, policy: string) => {
  const result = await review({ base: { 'main.tf': base }, head: { 'main.tf': head } });
  const says = ({ policyId, instances = [] }: (typeof result.findings)[number]): boolean =>
    [policyId, ...instances.map((one) => one.policyId)].includes(policy);
  return {
    found: result.findings
      .filter((finding) => says(finding) && finding.baselineState === 'new')
      .map(({ kind, confidence }) => `${kind} ${confidence}`),
    unresolved: result.unresolved.map(({ expression }) => expression),
  };
};

test('a thing of which a variable decides which one it is, is not lost for certain', async () => {
  const rule = (id: string): string =>
    `variable "id" { type = string }\nresource "aws_config_config_rule" "keys" {\n  name = "keys"\n  source {\n    owner             = "AWS"\n    source_identifier = ${id}\n  }\n}\n`;
  const policy = 'access-key-age-check-present';
  expect((await of(rule('"ACCESS_KEYS_ROTATED"'), rule('"OTHER"'), policy)).found).toEqual(['weakening certain']);
  expect((await of(rule('"ACCESS_KEYS_ROTATED"'), rule('var.id'), policy)).found).toEqual(['weakening likely']);
});

test('a setting of its own that a variable gives may be nothing', async () => {
  const acl = (logging: string): string =>
    `variable "destination" { type = string }\nresource "aws_waf_web_acl" "main" {\n  name        = "x"\n  metric_name = "x"\n  default_action {\n    type = "ALLOW"\n  }\n${logging}}\n`;
  const given = acl('  logging_configuration {\n    log_destination = var.destination\n  }\n');
  const result = await of('', given, 'waf-logging-off');
  expect(result.found).toEqual([]);
  expect(result.unresolved).toContain('var.destination');
});

test('keys of a value are no variables that a file sets', async () => {
  const code =
    'variable "tags" { type = map(string) }\nvariable "from" { type = string }\nresource "aws_security_group" "web" {\n  tags = var.tags\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = [var.from]\n  }\n}\n';
  const common = (from: string): string => `from = "${from}"\ntags = {\n  Team = "a"\n  Cost = "b"\n  Name = "c"\n  Unit = "d"\n}\n`;
  const same = { 'live/prod/main.tf': code, 'live/test/main.tf': code };
  const { findings } = await review({
    base: { ...same, 'live/common.tfvars': common('10.0.0.0/8') },
    head: { ...same, 'live/common.tfvars': common('0.0.0.0/0') },
  });
  expect(findings.filter(({ verdict }) => verdict === 'block').map(({ location }) => location.path)).toContain('live/common.tfvars');
});
