import type { Resource } from '../../core/resource.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { attribute, blocks, firstAttribute, members } from '../../model/fact.ts';

/** Whom something is shared with. */
export interface Sharing {
  readonly what: string;
  /** Values that mean everybody. */
  readonly everyone: readonly Shared[];
  /** Values that name an account by its number, for what runs or is attached elsewhere whole: an image, a disk. */
  readonly accounts: readonly Shared[];
  readonly unknown: UnknownValue | undefined;
}

/** One of those that it is shared with, and what decides, where a condition does. */
export interface Shared {
  readonly value: Value;
  readonly decides: UnknownValue | undefined;
}

/** The values that name accounts or groups, whatever they are. */
type Reader = (attributes: Value) => readonly (Value | undefined)[];

const at =
  (...path: readonly string[]): Reader =>
  (attributes) => [attribute(attributes, ...path)];

const readers: ReadonlyMap<string, { readonly what: string; readonly read: Reader }> = new Map([
  [
    'aws_ami_launch_permission',
    { what: 'image', read: (one) => ['group', 'account_id', 'organization_arn'].map((name) => attribute(one, name)) },
  ],
  ['aws_snapshot_create_volume_permission', { what: 'snapshot', read: at('account_id') }],
  ['aws_db_snapshot', { what: 'database snapshot', read: at('shared_accounts') }],
  ['aws_db_snapshot_copy', { what: 'database snapshot', read: at('shared_accounts') }],
  ['aws_db_cluster_snapshot', { what: 'database snapshot', read: at('shared_accounts') }],
  ['aws_rds_cluster_snapshot_copy', { what: 'database snapshot', read: at('shared_accounts') }],
  ['aws_ssm_document', { what: 'document', read: ssmPermissions }],
  ['aws_imagebuilder_distribution_configuration', { what: 'image', read: launchPermissions }],
  ['AWS::ImageBuilder::DistributionConfiguration', { what: 'image', read: launchPermissions }],
]);

const isWhole: ReadonlySet<string> = new Set(['aws_ami_launch_permission', 'aws_snapshot_create_volume_permission']);

export const sharingTypes: readonly string[] = [...readers.keys()];

export function sharingOf({ type, attributes }: Resource): Sharing {
  const { what, read } = readers.get(type) ?? { what: type, read: () => [] };
  const written = read(attributes);
  const values = written.flatMap(sharedIn);
  const unknown =
    written.map((one) => members(one).unknown).find((one) => one !== undefined) ??
    values.map(({ value }) => value).find((value) => value.kind === 'unknown');
  return {
    what,
    everyone: values.filter(({ value }) => scalarText(value)?.toLowerCase() === 'all'),
    accounts: isWhole.has(type) ? values.filter(({ value }) => /^\d+$/u.test(scalarText(value) ?? '')) : [],
    unknown: unknown?.kind === 'unknown' ? unknown : undefined,
  };
}

function sharedIn(written: Value | undefined): readonly Shared[] {
  const around = written?.kind === 'choice' ? written.condition : undefined;
  return members(written).items.flatMap((item) => {
    const decides = item.kind === 'choice' ? item.condition : around;
    return possibleValues(item).map((value) => ({ value, decides }));
  });
}

/** `permissions = { type = "Share", account_ids = "1,2" }`: a list in one text. */
function ssmPermissions(attributes: Value): readonly (Value | undefined)[] {
  const ids = attribute(attributes, 'permissions', 'account_ids');
  return [ids?.kind === 'choice' ? { ...ids, options: ids.options.map(allOr) } : ids && allOr(ids)];
}

function allOr(ids: Value): Value {
  const names = scalarText(ids)
    ?.toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return names?.includes('all') === true ? { kind: 'string', value: 'all', origin: ids.origin } : ids;
}

function launchPermissions(attributes: Value): readonly (Value | undefined)[] {
  return blocks(firstAttribute(attributes, ['distribution', 'Distributions'])).items.flatMap((one) => {
    const image = firstAttribute(one, ['ami_distribution_configuration', 'AmiDistributionConfiguration']);
    const permission = firstAttribute(image, ['launch_permission', 'LaunchPermissionConfiguration']);
    return ['user_groups', 'UserGroups', 'user_ids', 'UserIds'].map((name) => attribute(permission, name));
  });
}
