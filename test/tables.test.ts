import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allActions } from '../src/analysis/iam/actions/action-table.ts';
import { holderKeys } from '../src/analysis/iam/grants/holder-keys.ts';
import { review } from '../src/entry/library.ts';
import { harmOf, harms } from '../src/analysis/iam/grants/harm.ts';
import { vendorTokens } from '../src/analysis/secrets/vendors/all.ts';
import { attachments, documentPlaces } from '../src/model/iam/iam-places.ts';
import { policyPlaces } from '../src/model/iam/resource-policy/places.ts';
import { cloudFormationSecrets } from '../src/model/sources/sensitive/cloudformation-secrets.ts';
import { terraformSecrets } from '../src/model/sources/sensitive/terraform-secrets.ts';
import { environmentPlaces, sensitiveAttributes, userDataAttributes } from '../src/model/sources/sensitive-places.ts';
import { stores } from '../src/policies/data/stores.ts';
import { deprecatedRuntimes, runtimesAsOf } from '../src/policies/lambda/runtimes.ts';
import { backedUp } from '../src/model/storage/backup-selection.ts';

/** Tables of facts from outside: nothing else of ours says what belongs into them, so that what is lost shows only in what is left. */

test('what AWS Backup copies is the same in both dialects', () => {
  const of = (isOf: (type: string) => boolean): string[] =>
    [...backedUp].flatMap(([type, service]) => (isOf(type) ? [service] : [])).toSorted();
  expect(of((type) => type.startsWith('aws_'))).toEqual(['dynamodb', 'ec2', 'elasticfilesystem', 'rds', 'rds', 'rds', 'rds', 's3']);
  expect(of((type) => type.startsWith('AWS::'))).toEqual(of((type) => type.startsWith('aws_')));
});

/** Terraform renames a database in place, CloudFormation has one list of keys, and no name of a stack in a stack. */
const otherIdentity = { database: [2, 3], 'DynamoDB table': [3, 2], 'stack with all that is in it': [1, 0] };

test('as many attributes make another store of it in both dialects', () => {
  const of = (dialect: string, kind: string): number =>
    new Set([...stores].flatMap(([type, { what, identity }]) => (type.startsWith(dialect) && what === kind ? identity : []))).size;
  const kinds = [...new Set([...stores.values()].map(({ what }) => what))];
  const counts = kinds.map((kind) => [kind, [of('aws_', kind), of('AWS::', kind)]] as const);
  expect(Object.fromEntries(counts.filter(([, [terraform, cloudformation]]) => terraform !== cloudformation))).toEqual(otherIdentity);
  expect(kinds).toHaveLength(18);
});

test.each([
  ['Terraform', terraformSecrets, 76, 130],
  ['CloudFormation', cloudFormationSecrets, 72, 162],
] as const)('of %s, the attributes that take a secret are as many as the schemas have', (_, table, types, paths) => {
  const all = Object.entries(table).flatMap(([type, own]) => own.map((path) => `${type} ${path}`));
  expect([Object.keys(table).length, new Set(all).size, all.length]).toEqual([types, paths, paths]);
});

/** There is one of them in an account, or it names what it opens within its document. */
const accountWide = [
  'aws_cloudwatch_log_resource_policy',
  'aws_ecr_registry_policy',
  'aws_glue_resource_policy',
  'aws_organizations_resource_policy',
  'aws_s3control_access_grants_instance_resource_policy',
  'aws_s3control_multi_region_access_point_policy',
  'aws_xray_resource_policy',
  'AWS::ECR::RegistryPolicy',
  'AWS::Logs::ResourcePolicy',
  'AWS::Organizations::ResourcePolicy',
  'AWS::XRay::ResourcePolicy',
];

test('a resource policy that stands alone names what it opens, but for those of an account', () => {
  const alone = [...policyPlaces].filter(([type]) => /policy$/iu.test(type));
  const without = alone.filter(([, places]) => places.some(({ names }) => names === undefined)).map(([type]) => type);
  expect(without.toSorted()).toEqual(accountWide.toSorted());
});

test.each([
  ['documents of IAM', documentPlaces, 9, 11],
  ['attachments of managed policies', attachments, 10, 4],
] as const)('every place of %s is known in both dialects, and none is lost', (_, table, terraform, cloudformation) => {
  const types = [...table.keys()];
  expect(
    [types.filter((type) => type.startsWith('aws_')), types.filter((type) => type.startsWith('AWS::'))].map((own) => own.length),
  ).toEqual([terraform, cloudformation]);
  expect([...table.values()].every((places) => places.length > 0)).toBe(true);
});

test('every place of a resource policy opens something that is known, and none is lost', () => {
  const places = [...policyPlaces.values()].flat();
  expect(places.filter(({ opens, path }) => (opens as unknown) === undefined || path.length === 0)).toEqual([]);
  expect([policyPlaces.size, places.length]).toEqual([130, 132]);
});

test('so many actions of the table do harm of each kind', () => {
  const kinds = allActions().map(harmOf);
  const counts = Object.fromEntries(harms.map((harm) => [harm, kinds.filter((kind) => kind === harm).length]));
  // Another edition of the table of actions may have more of them, and fewer that do none.
  expect(counts).toMatchObject({ write: 96, data: 51, credentials: 14, permissions: 392 });
});

test('so many kinds of tokens of vendors are known', () => {
  expect([vendorTokens.length, new Set(vendorTokens.map(({ id }) => id)).size]).toEqual([207, 203]);
});

test('what a caller has in common with itself is told of the caller and of the resource', () => {
  const of = (whose: string): string[] => ['account', 'orgid', 'orgpaths'].map((what) => `aws:${whose}${what}`);
  const own = [...holderKeys].flatMap(([key, { kind }]) => (kind === 'own' ? [key] : []));
  expect(own.toSorted()).toEqual([...of('principal'), ...of('resource'), 'aws:principaltype'].toSorted());
});

test.each([
  ['secrets', sensitiveAttributes, 292 + 130],
  ['user data', userDataAttributes, 16],
] as const)('every type that takes %s says where', (_, table, places) => {
  const paths = [...table.values()];
  expect(paths.every((own) => own.length > 0 && own.every((path) => path.length > 0 && !path.includes('')))).toBe(true);
  expect(paths.flat()).toHaveLength(places);
});

test('every type with an environment says where it is', () => {
  const places = [...environmentPlaces.values()];
  expect(places.every((own) => own.length > 0 && own.every(({ path }) => path.length > 0))).toBe(true);
  expect(places.flat()).toHaveLength(24);
});

test('every runtime of Lambda that gets no patches has the day from which, and none is lost', () => {
  const days = [...deprecatedRuntimes.values()];
  expect(days.filter((day) => !/^20\d\d-\d\d-\d\d$/u.test(day) || day > runtimesAsOf)).toEqual([]);
  expect(days).toHaveLength(29);
});

/** Criteria of Inspector that may hold for whatever there is. */
const wide = [
  'code_repository_provider_type',
  'code_vulnerability_detector_tags',
  'component_type',
  'ecr_image_architecture',
  'ecr_image_in_use_count',
  'ecr_image_last_in_use_at',
  'ecr_image_pushed_at',
  'epss_score',
  'exploit_available',
  'finding_status',
  'finding_type',
  'first_observed_at',
  'fix_available',
  'inspector_score',
  'lambda_function_last_modified_at',
  'lambda_function_runtime',
  'last_observed_at',
  'network_protocol',
  'port_range',
  'resource_type',
  'updated_at',
  'vendor_severity',
  'vulnerability_source',
];

test('every criterion that a filter of Inspector may have is narrow, or is known not to be', async () => {
  const { types } = JSON.parse(readFileSync('test/aws-schemas/terraform.slim.json', 'utf8')) as {
    types: Record<string, { filter_criteria: readonly [Record<string, unknown>] }>;
  };
  const names = Object.keys(types['aws_inspector2_filter']?.filter_criteria[0] ?? {});
  const filterOf = (name: string): string =>
    `resource "aws_inspector2_filter" "${name}" {\n  name   = "${name}"\n  action = "SUPPRESS"\n  filter_criteria {\n    ${name} {\n      comparison = "EQUALS"\n      value      = "x"\n    }\n  }\n}\n`;
  const { findings } = await review({ base: {}, head: { 'main.tf': names.map(filterOf).join('') } });
  const broad = findings
    .filter(({ policyId }) => policyId === 'finding-suppression-too-broad')
    .map(({ resource }) => resource.split('.')[1]);
  expect(names.length).toBeGreaterThan(30);
  expect(broad).toEqual(wide);
});
