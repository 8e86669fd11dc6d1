import { expect, test } from 'vitest';
import type { Finding } from '../../src/review/result.ts';
import { scan } from '../../src/entry/library.ts';

/** What paths of rows lead to, told by a policy whose rows have such paths. */

const group = (parameters: string): string => `resource "aws_docdb_cluster_parameter_group" "a" {\n${parameters}\n}\n`;
const parameter = (name: string, value: string): string => `  parameter {\n    name  = ${name}\n    value = ${value}\n  }`;
const cluster = (types: string): string =>
  `Resources:\n  A:\n    Type: AWS::EKS::Cluster\n    Properties:\n      Logging:\n        ClusterLogging:\n          EnabledTypes: ${types}\n`;

async function linesOf(path: string, text: string, policyId: string): Promise<readonly unknown[]> {
  const { findings, unresolved } = await scan({ files: { [path]: text } });
  const own = findings.filter((finding: Finding) => finding.policyId === policyId).map(({ location }) => location.startLine);
  return [...own, ...unresolved.filter((one) => one.policyId === policyId).map(({ line }) => `${line} unresolved`)];
}

test.each([
  ['the one that is meant', [parameter('"tls"', '"enabled"'), parameter('"audit_logs"', '"disabled"')], [8]],
  ['another value', [parameter('"audit_logs"', '"enabled"')], []],
  ['none of them', [parameter('"tls"', '"enabled"')], [1]],
  ['one that may be meant', [parameter('var.name', '"enabled"')], ['3 unresolved']],
])('a block that is told by the value of an attribute: %s', async (_, parameters, lines) => {
  expect(await linesOf('main.tf', group(parameters.join('\n')), 'database-or-dns-logs-off')).toEqual(lines);
});

test.each([
  ['what the entry says', 'rds.force_ssl: 0', [6]],
  ['nothing', 'log_statement: ddl', []],
  ['what is good', 'rds.force_ssl: 1', []],
])('an entry of a map whose name has dots: %s', async (_, entry, lines) => {
  const text = `Resources:\n  A:\n    Type: AWS::RDS::DBParameterGroup\n    Properties:\n      Family: postgres16\n      Parameters: { ${entry} }\n`;
  expect(await linesOf('template.yaml', text, 'datastore-transit-unencrypted')).toEqual(lines);
});

test.each([
  ['all of them', '[{ Type: audit }, { Type: authenticator }, { Type: api }, { Type: scheduler }, { Type: controllerManager }]', []],
  ['a part', '[{ Type: audit }]', [7]],
  ['none', '[]', [2]],
])('a list whose members stand in blocks of their own: %s', async (_, types, lines) => {
  expect(await linesOf('template.yaml', cluster(types), 'api-or-cluster-logs-off')).toEqual(lines);
});

const device = (...lines: readonly string[]): string =>
  `resource "aws_ami" "a" {\n${lines.map((line) => `  ebs_block_device {\n    ${line}\n  }`).join('\n')}\n}\n`;

test.each([
  ['one that has it', [device('snapshot_id = "snap-1"')], []],
  ['one that lacks it, beside one that has it', [device('snapshot_id = "snap-1"', 'encrypted = false')], [6]],
])('blocks that lack an attribute: %s', async (_, [text = ''], lines) => {
  expect(await linesOf('main.tf', text, 'ebs-unencrypted')).toEqual(lines);
});
