import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, membersAndRest } from '../fact.ts';
import { attachments } from './iam-places.ts';

/** Where a resource names the managed policy that is its permissions boundary. */
const boundaries: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_iam_role', ['permissions_boundary']],
  ['aws_iam_user', ['permissions_boundary']],
  ['aws_ssoadmin_permissions_boundary_attachment', ['permissions_boundary', 'customer_managed_policy_reference', 'name']],
  ['AWS::IAM::Role', ['PermissionsBoundary']],
  ['AWS::IAM::User', ['PermissionsBoundary']],
]);
/** Attributes by which a managed policy attaches itself. */
const attachesItself: readonly string[] = ['Roles', 'Users', 'Groups'];
const managedPolicies: ReadonlySet<string> = new Set(['aws_iam_policy', 'AWS::IAM::ManagedPolicy']);

/**
 * Managed policies that the code uses as a permissions boundary and attaches to nobody. A boundary grants nothing, it bounds what other
 * documents grant (IAM user guide, "Permissions boundaries").
 */
export function boundaryPolicies(code: EvaluatedCode): (resource: Resource) => boolean {
  const bounding = named(code, boundaries);
  if (bounding.length === 0) return () => false;
  const attaching = named(code, attachments);
  const names = ({ root }: Resource, uses: readonly Use[]): readonly Value[] =>
    uses.filter((use) => use.root === root).map(({ value }) => value);
  return (resource) => {
    if (!managedPolicies.has(resource.type) || resource.mode !== 'managed') return false;
    if (attachesItself.some((name) => attribute(resource.attributes, name) !== undefined)) return false;
    const isNamedIn = (values: readonly Value[]): boolean => values.some((value) => nameOne(value, resource));
    return isNamedIn(names(resource, bounding)) && !isNamedIn(names(resource, attaching));
  };
}

interface Use {
  readonly root: string;
  readonly value: Value;
}

function named(code: EvaluatedCode, places: ReadonlyMap<string, readonly string[]>): readonly Use[] {
  return code.ofType(...places.keys()).flatMap((resource) => {
    const all = membersAndRest(attribute(resource.attributes, ...(places.get(resource.type) ?? [])));
    return resource.mode === 'managed' ? all.map((value) => ({ root: resource.root, value })) : [];
  });
}

/** By reference, by name, or by an ARN that ends in the name. */
function nameOne(value: Value, policy: Resource): boolean {
  const name = attribute(policy.attributes, 'name') ?? attribute(policy.attributes, 'ManagedPolicyName');
  if (binds(value, policy, [name]) === 'yes') return true;
  const text = name === undefined ? undefined : symbolicText(name);
  return text !== undefined && possibleValues(value).some((one) => symbolicText(one)?.endsWith(`/${text}`) === true);
}
