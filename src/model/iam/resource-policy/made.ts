import type { Resource } from '../../../core/resource.ts';
import type { ListValue, MapValue, Value } from '../../../core/value.ts';
import { attribute, firstAttribute, members } from '../../fact.ts';
import { collectionAccess, lakeAdmins, lakePermission } from './data-access.ts';
import { accessGrant, distributedImage, sharedDocument } from './made-shares.ts';
import { statement, text } from './made-statement.ts';
import { opened } from './opened.ts';
import type { Opened } from './opened.ts';

/** A resource that is one statement of a policy, written as attributes. */
interface MadePlace {
  readonly opens: Opened;
  /** One statement, or several. */
  readonly make: (resource: Resource) => MapValue | readonly MapValue[] | undefined;
}

/** By resource type: what the service makes of the attributes. */
export const madePlaces: ReadonlyMap<string, MadePlace> = new Map<string, MadePlace>([
  ['aws_lambda_permission', { opens: opened.function, make: lambdaPermission }],
  ['AWS::Lambda::Permission', { opens: opened.function, make: lambdaPermission }],
  ['aws_lambda_layer_version_permission', { opens: opened.layer, make: lambdaPermission }],
  ['AWS::Lambda::LayerVersionPermission', { opens: opened.layer, make: lambdaPermission }],
  ['aws_cloudwatch_event_permission', { opens: opened.eventBus, make: eventPermission }],
  ['AWS::Events::EventBusPolicy', { opens: opened.eventBus, make: eventPermission }],
  ['aws_kms_grant', { opens: opened.key, make: grant }],
  ['aws_acmpca_permission', { opens: opened.authority, make: authorityPermission }],
  ['AWS::ACMPCA::Permission', { opens: opened.authority, make: authorityPermission }],
  ['aws_vpc_endpoint_service', { opens: opened.endpointService, make: namedOnly('ec2:CreateVpcEndpoint', 'allowed_principals') }],
  [
    'aws_vpc_endpoint_service_allowed_principal',
    { opens: opened.endpointService, make: namedOnly('ec2:CreateVpcEndpoint', 'principal_arn') },
  ],
  [
    'AWS::EC2::VPCEndpointServicePermissions',
    { opens: opened.endpointService, make: namedOnly('ec2:CreateVpcEndpoint', 'AllowedPrincipals') },
  ],
  ['aws_ram_principal_association', { opens: opened.share, make: namedOnly('ram:AcceptResourceShareInvitation', 'principal') }],
  ['AWS::RAM::ResourceShare', { opens: opened.share, make: namedOnly('ram:AcceptResourceShareInvitation', 'Principals') }],
  ['aws_signer_signing_profile_permission', { opens: opened.signingProfile, make: signingPermission }],
  ['AWS::Signer::ProfilePermission', { opens: opened.signingProfile, make: signingPermission }],
  [
    'aws_redshift_data_share_authorization',
    { opens: opened.warehouse, make: namedOnly('redshift:AssociateDataShareConsumer', 'consumer_identifier') },
  ],
  ...['aws_s3control_access_grant', 'AWS::S3::AccessGrant'].map(
    (type) => [type, { opens: opened.accessGrants, make: accessGrant }] as const,
  ),
  ['aws_ssm_document', { opens: opened.document, make: sharedDocument }],
  ...['aws_imagebuilder_distribution_configuration', 'AWS::ImageBuilder::DistributionConfiguration'].map(
    (type) => [type, { opens: opened.image, make: distributedImage }] as const,
  ),
  ['aws_redshift_endpoint_authorization', { opens: opened.warehouse, make: namedOnly('redshift:CreateEndpointAccess', 'account') }],
  ['AWS::Redshift::EndpointAuthorization', { opens: opened.warehouse, make: namedOnly('redshift:CreateEndpointAccess', 'Account') }],
  ...['aws_db_snapshot', 'aws_db_snapshot_copy'].map(
    (type) => [type, { opens: opened.databaseSnapshot, make: sharedWith('rds:RestoreDBInstanceFromDBSnapshot') }] as const,
  ),
  ...['aws_db_cluster_snapshot', 'aws_rds_cluster_snapshot_copy'].map(
    (type) => [type, { opens: opened.databaseSnapshot, make: sharedWith('rds:RestoreDBClusterFromSnapshot') }] as const,
  ),
  ['aws_snapshot_create_volume_permission', { opens: opened.snapshot, make: namedOnly('ec2:CreateVolume', 'account_id') }],
  ...['aws_lakeformation_permissions', 'AWS::LakeFormation::Permissions', 'AWS::LakeFormation::PrincipalPermissions'].map(
    (type) => [type, { opens: opened.dataLake, make: lakePermission }] as const,
  ),
  ...['aws_lakeformation_data_lake_settings', 'AWS::LakeFormation::DataLakeSettings'].map(
    (type) => [type, { opens: opened.dataLake, make: lakeAdmins }] as const,
  ),
  ...['aws_opensearchserverless_access_policy', 'AWS::OpenSearchServerless::AccessPolicy'].map(
    (type) => [type, { opens: opened.collection, make: collectionAccess }] as const,
  ),
  ['aws_ami_launch_permission', { opens: opened.image, make: namedOnly('ec2:RunInstances', 'account_id') }],
]);

/** A condition that an attribute stands for: operator, key, and the names of the attribute. */
type MadeCondition = readonly [operator: string, key: string, ...names: readonly string[]];

/** Lambda API, AddPermission and AddLayerVersionPermission. */
const lambdaConditions: readonly MadeCondition[] = [
  ['ArnLike', 'aws:SourceArn', 'source_arn', 'SourceArn'],
  ['StringEquals', 'aws:SourceAccount', 'source_account', 'SourceAccount'],
  ['StringEquals', 'aws:PrincipalOrgID', 'principal_org_id', 'PrincipalOrgID', 'organization_id', 'OrganizationId'],
  ['StringEquals', 'lambda:EventSourceToken', 'event_source_token', 'EventSourceToken'],
  ['StringEquals', 'lambda:FunctionUrlAuthType', 'function_url_auth_type', 'FunctionUrlAuthType'],
];

function lambdaPermission(resource: Resource): MapValue | undefined {
  const { attributes } = resource;
  const conditions = lambdaConditions.flatMap(([operator, key, ...names]) => {
    const value = firstAttribute(attributes, names);
    return value === undefined ? [] : [{ operator, key, value }];
  });
  return statement(resource, {
    principal: firstAttribute(attributes, ['principal', 'Principal']),
    action: firstAttribute(attributes, ['action', 'Action']) ?? text(resource, 'lambda:GetLayerVersion'),
    conditions,
  });
}

/** EventBridge API, PutPermission. In a template `Statement` stands for all of it. */
function eventPermission(resource: Resource): MapValue | undefined {
  const { attributes } = resource;
  if (attribute(attributes, 'Statement') !== undefined) return undefined;
  const condition = firstAttribute(attributes, ['condition', 'Condition']);
  const key = firstAttribute(condition, ['key', 'Key']);
  const value = firstAttribute(condition, ['value', 'Value']);
  const operator = firstAttribute(condition, ['type', 'Type']);
  const isWhole = key?.kind === 'string' && operator?.kind === 'string' && value !== undefined;
  return statement(resource, {
    principal: firstAttribute(attributes, ['principal', 'Principal']),
    action: firstAttribute(attributes, ['action', 'Action']) ?? text(resource, 'events:PutEvents'),
    conditions: isWhole ? [{ operator: operator.value, key: key.value, value }] : [],
  });
}

/** KMS API, CreateGrant. */
function grant(resource: Resource): MapValue | undefined {
  const { items } = members(attribute(resource.attributes, 'operations'));
  const actions = items.flatMap((item) => (item.kind === 'string' ? [{ ...item, value: `kms:${item.value}` }] : []));
  return statement(resource, {
    principal: attribute(resource.attributes, 'grantee_principal'),
    action: { kind: 'list', items: actions, origin: resource.attributes.origin },
    conditions: encryptionContext(resource),
  });
}

/** What a request has to say of what is encrypted, whether it may say more or not. */
function encryptionContext({ attributes }: Resource): { operator: string; key: string; value: Value }[] {
  return ['encryption_context_equals', 'encryption_context_subset'].flatMap((name) => {
    const pairs = attribute(attributes, 'constraints', name);
    return pairs?.kind === 'map'
      ? [...pairs.entries].map(([key, value]) => ({ operator: 'StringEquals', key: `kms:EncryptionContext:${key}`, value }))
      : [];
  });
}

/** AWS Private CA API, CreatePermission: only ACM can be given one. */
function authorityPermission(resource: Resource): MapValue | undefined {
  const { attributes } = resource;
  const account = firstAttribute(attributes, ['source_account', 'SourceAccount']);
  return statement(resource, {
    principal: firstAttribute(attributes, ['principal', 'Principal']),
    action: firstAttribute(attributes, ['actions', 'Actions']),
    // Without one the account of the caller counts.
    conditions: [{ operator: 'StringEquals', key: 'aws:SourceAccount', value: account ?? text(resource, 'the own account') }],
  });
}

/** Signer API, AddProfilePermission. */
function signingPermission(resource: Resource): MapValue | undefined {
  const { attributes } = resource;
  return statement(resource, {
    principal: firstAttribute(attributes, ['principal', 'Principal']),
    action: firstAttribute(attributes, ['action', 'Action']),
  });
}

/** Accounts that may restore a snapshot; that it is for `all` is a finding of its own, and of no account. */
function sharedWith(action: string): MadePlace['make'] {
  return (resource) => {
    const { items } = members(attribute(resource.attributes, 'shared_accounts'));
    const accounts = items.filter((item) => item.kind === 'string' && /^\d{12}$/u.test(item.value));
    const principal: ListValue = { kind: 'list', items: accounts, origin: resource.attributes.origin };
    return accounts.length === 0 ? undefined : statement(resource, { principal, action: text(resource, action) });
  };
}

function namedOnly(action: string, name: string): MadePlace['make'] {
  return (resource) => statement(resource, { principal: attribute(resource.attributes, name), action: text(resource, action) });
}
