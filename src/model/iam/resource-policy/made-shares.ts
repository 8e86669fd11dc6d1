import type { Resource } from '../../../core/resource.ts';
import type { MapValue, Value } from '../../../core/value.ts';
import { attribute, blocks, firstAttribute, membersAndRest } from '../../fact.ts';
import { statement, text } from './made-statement.ts';

/** S3 API, CreateAccessGrant: people of a directory are no principals of IAM. */
export function accessGrant(resource: Resource): MapValue | undefined {
  const grantee = firstAttribute(resource.attributes, ['grantee', 'Grantee']);
  const type = firstAttribute(grantee, ['grantee_type', 'GranteeType']);
  if (type?.kind !== 'string' || type.value !== 'IAM') return undefined;
  const principal = firstAttribute(grantee, ['grantee_identifier', 'GranteeIdentifier']);
  return statement(resource, { principal, action: text(resource, 's3:GetDataAccess') });
}

/** Systems Manager API, ModifyDocumentPermission: the provider takes the accounts in one text. That it is for `all` is a finding of its own. */
export function sharedDocument(resource: Resource): MapValue | undefined {
  const ids = attribute(resource.attributes, 'permissions', 'account_ids');
  if (ids?.kind !== 'string') return undefined;
  const items = ids.value.split(',').map((id): Value => ({ kind: 'string', value: id.trim(), origin: ids.origin }));
  return sharedWith(resource, items, 'ssm:GetDocument');
}

/** Image Builder API, LaunchPermissionConfiguration; and whom the image is copied to. */
export function distributedImage(resource: Resource): MapValue | undefined {
  const accounts = blocks(firstAttribute(resource.attributes, ['distribution', 'Distributions'])).items.flatMap((one) => {
    const image = firstAttribute(one, ['ami_distribution_configuration', 'AmiDistributionConfiguration']);
    const permission = firstAttribute(image, ['launch_permission', 'LaunchPermissionConfiguration']);
    return [firstAttribute(permission, ['user_ids', 'UserIds']), firstAttribute(image, ['target_account_ids', 'TargetAccountIds'])];
  });
  return sharedWith(resource, accounts.flatMap(membersAndRest), 'ec2:RunInstances');
}

/** Groups that stand beside the accounts are left out. */
function sharedWith(resource: Resource, items: readonly Value[], action: string): MapValue | undefined {
  const accounts = items.filter((item) => item.kind === 'string' && /^\d{12}$/u.test(item.value));
  if (accounts.length === 0) return undefined;
  const principal: Value = { kind: 'list', items: accounts, origin: resource.attributes.origin };
  return statement(resource, { principal, action: text(resource, action) });
}
