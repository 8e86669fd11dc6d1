/**
 * What a document grants: to whom it is attached, who may take the role, who may reach the resource; or how far others may grant. `loose`:
 * nothing in the code uses it.
 */
export type DocumentUse =
  | 'identity'
  | 'managed'
  | 'joined'
  | 'boundary'
  | 'trust'
  | 'resource'
  | 'scp'
  | 'endpoint'
  | 'loose'
  | 'looked-up';

/** Where a resource type holds a policy document. `each`: the path leads to blocks, and every block has one. */
export interface DocumentPlace {
  readonly path: readonly string[];
  readonly use: DocumentUse;
  readonly each?: { readonly name: string; readonly document: string };
}

const one = (use: DocumentUse, ...path: readonly string[]): DocumentPlace => ({ path, use });
const inlineTerraform: DocumentPlace = { path: ['inline_policy'], use: 'identity', each: { name: 'name', document: 'policy' } };
const inlineCloudFormation: DocumentPlace = {
  path: ['Policies'],
  use: 'identity',
  each: { name: 'PolicyName', document: 'PolicyDocument' },
};

/** By resource type, from the provider's and CloudFormation's documentation. */
export const documentPlaces: ReadonlyMap<string, readonly DocumentPlace[]> = new Map<string, readonly DocumentPlace[]>([
  ['aws_iam_policy', [one('identity', 'policy')]],
  ['aws_iam_role_policy', [one('identity', 'policy')]],
  ['aws_iam_user_policy', [one('identity', 'policy')]],
  ['aws_iam_group_policy', [one('identity', 'policy')]],
  ['aws_iam_role', [one('trust', 'assume_role_policy'), inlineTerraform]],
  ['aws_ssoadmin_permission_set_inline_policy', [one('identity', 'inline_policy')]],
  ['aws_organizations_policy', [one('scp', 'content')]],
  ['aws_transfer_user', [one('identity', 'policy')]],
  ['aws_iot_policy', [one('identity', 'policy')]],
  ['AWS::IAM::Policy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::ManagedPolicy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::RolePolicy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::UserPolicy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::GroupPolicy', [one('identity', 'PolicyDocument')]],
  ['AWS::IAM::Role', [one('trust', 'AssumeRolePolicyDocument'), inlineCloudFormation]],
  ['AWS::IAM::User', [inlineCloudFormation]],
  ['AWS::IAM::Group', [inlineCloudFormation]],
  ['AWS::SSO::PermissionSet', [one('identity', 'InlinePolicy')]],
  ['AWS::IoT::Policy', [one('identity', 'PolicyDocument')]],
  ['AWS::Organizations::Policy', [one('scp', 'Content')]],
]);

/** Where managed policies are attached: the attribute that lists or names them. */
export const attachments: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_iam_role', ['managed_policy_arns']],
  ['aws_iam_role_policy_attachment', ['policy_arn']],
  ['aws_iam_user_policy_attachment', ['policy_arn']],
  ['aws_iam_group_policy_attachment', ['policy_arn']],
  ['aws_iam_policy_attachment', ['policy_arn']],
  ['aws_iam_role_policy_attachments_exclusive', ['policy_arns']],
  ['aws_iam_user_policy_attachments_exclusive', ['policy_arns']],
  ['aws_iam_group_policy_attachments_exclusive', ['policy_arns']],
  ['aws_ssoadmin_managed_policy_attachment', ['managed_policy_arn']],
  ['aws_ssoadmin_customer_managed_policy_attachment', ['customer_managed_policy_reference', 'name']],
  ['AWS::IAM::Role', ['ManagedPolicyArns']],
  ['AWS::IAM::User', ['ManagedPolicyArns']],
  ['AWS::IAM::Group', ['ManagedPolicyArns']],
  ['AWS::SSO::PermissionSet', ['ManagedPolicies']],
]);
