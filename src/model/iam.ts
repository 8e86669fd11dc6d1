import type { PolicyDocument } from '../analysis/iam/policy-document.ts';
import type { Resource } from '../core/resource.ts';
import type { UnknownValue, Value } from '../core/value.ts';
import type { AwsModel } from './aws-model.ts';
import { attribute, blocks, members } from './fact.ts';
import { readDocument } from './iam-document.ts';
import type { StatementSource } from './iam-document.ts';
import { documentPlaces } from './iam-places.ts';
import type { DocumentUse } from './iam-places.ts';
import type { Subject } from './subject.ts';

/** One policy document, wherever the code writes it. A resource with several gives several; `label` tells them apart. */
export interface IamDocument extends Subject {
  readonly use: DocumentUse;
  /** What the document is to its resource: `policy`, `assume_role_policy`, `inline policy deploy`. */
  readonly label: string;
  readonly value: Value;
  readonly document: PolicyDocument;
  readonly sources: readonly StatementSource[];
  /** Set when nothing of the document is known. */
  readonly unknown: UnknownValue | undefined;
}

/** A role, user, group or permission set as far as managed policies are attached to it. */
export interface IamPrincipal extends Subject {
  /** ARNs or names of managed policies, as values. */
  readonly managedPolicies: readonly Value[];
}

export function iamDocuments(model: AwsModel): readonly IamDocument[] {
  return model.resources.flatMap((resource) => (resource.mode === 'managed' ? documentsOf(resource) : []));
}

function documentsOf(resource: Resource): IamDocument[] {
  return (documentPlaces.get(resource.type) ?? []).flatMap(({ path, use, each }) => {
    if (each === undefined) {
      const value = attribute(resource.attributes, ...path);
      return value === undefined || value.kind === 'bool' ? [] : [toDocument(resource, use, path.join('.'), value)];
    }
    return blocks(attribute(resource.attributes, ...path)).items.flatMap((block, index) => {
      const value = attribute(block, each.document);
      const name = attribute(block, each.name);
      const label = `inline policy ${name?.kind === 'string' ? name.value : String(index + 1)}`;
      return value === undefined ? [] : [toDocument(resource, use, label, value)];
    });
  });
}

function toDocument(resource: Resource, use: DocumentUse, label: string, value: Value): IamDocument {
  return { root: resource.root, address: resource.address, resource, use, label, value, ...readDocument(value) };
}

/** Where managed policies are attached: the attribute that lists or names them. */
const attachments: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_iam_role', ['managed_policy_arns']],
  ['aws_iam_role_policy_attachment', ['policy_arn']],
  ['aws_iam_user_policy_attachment', ['policy_arn']],
  ['aws_iam_group_policy_attachment', ['policy_arn']],
  ['aws_iam_policy_attachment', ['policy_arn']],
  ['aws_iam_role_policy_attachments_exclusive', ['policy_arns']],
  ['aws_iam_user_policy_attachments_exclusive', ['policy_arns']],
  ['aws_iam_group_policy_attachments_exclusive', ['policy_arns']],
  ['aws_ssoadmin_managed_policy_attachment', ['managed_policy_arn']],
  ['AWS::IAM::Role', ['ManagedPolicyArns']],
  ['AWS::IAM::User', ['ManagedPolicyArns']],
  ['AWS::IAM::Group', ['ManagedPolicyArns']],
  ['AWS::SSO::PermissionSet', ['ManagedPolicies']],
  ['AWS::Serverless::Function', ['Policies']],
]);

export function iamPrincipals(model: AwsModel): readonly IamPrincipal[] {
  return model.resources.flatMap((resource) => {
    const path = resource.mode === 'managed' ? attachments.get(resource.type) : undefined;
    if (path === undefined) return [];
    const { items, unknown } = members(attribute(resource.attributes, ...path));
    const managedPolicies = unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
    return [{ root: resource.root, address: resource.address, resource, managedPolicies }];
  });
}
