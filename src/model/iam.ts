import { parsePattern } from '../analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../analysis/iam/document/policy-document.ts';
import type { Resource } from '../core/resource.ts';
import type { MapValue, UnknownValue, Value } from '../core/value.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { refersTo } from './binding.ts';
import { attribute, blocks, members } from './fact.ts';
import { readDocument } from './iam-document.ts';
import type { StatementSource } from './iam-document.ts';
import { documentPlaces } from './iam-places.ts';
import type { DocumentUse } from './iam-places.ts';
import { perResource } from './per-resource.ts';
import { subjectOf } from './subject.ts';
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

/** Every document that a resource holds, and AdministratorAccess wherever it is attached. */
export function iamDocuments(model: EvaluatedCode): readonly IamDocument[] {
  return model.resources.flatMap((resource) =>
    resource.mode === 'managed' ? [...documentsOf(resource), ...attachedPolicies(resource, model)] : [],
  );
}

const documentsOf = perResource((resource): readonly IamDocument[] =>
  (documentPlaces.get(resource.type) ?? []).flatMap(({ path, use, each }) => {
    if (each === undefined) {
      const value = attribute(resource.attributes, ...path);
      return value === undefined || value.kind === 'bool' ? [] : [toDocument(resource, use, path.join('.'), value)];
    }
    return blocks(attribute(resource.attributes, ...path)).items.flatMap((block, index) => {
      const value = each.document === 'itself' ? inPlace(block) : attribute(block, each.document);
      const name = attribute(block, each.name);
      const label = `inline policy ${name?.kind === 'string' ? name.value : String(index + 1)}`;
      return value === undefined ? [] : [toDocument(resource, use, label, value)];
    });
  }),
);

/** A block that is a document, and no name with parameters. */
function inPlace(block: MapValue): Value | undefined {
  return attribute(block, 'Statement') === undefined ? undefined : block;
}

function toDocument(resource: Resource, use: DocumentUse, label: string, value: Value): IamDocument {
  return { ...subjectOf(resource), use, label, value, ...readDocument(value) };
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
  ['AWS::Serverless::StateMachine', ['Policies']],
]);

/** The managed policy of AWS that grants everything stands as a document of its own; others are not looked into. */
function attachedPolicies(resource: Resource, code: EvaluatedCode): IamDocument[] {
  const path = attachments.get(resource.type);
  if (path === undefined) return [];
  const { items, unknown } = members(attribute(resource.attributes, ...path));
  const attached = unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
  return attached.flatMap((value): IamDocument[] => {
    const place = { ...subjectOf(resource), use: 'identity' as const, label: 'managed policy', value };
    if (value.kind === 'unknown') {
      const lookedUp = lookUp(value, resource.root, code);
      if (lookedUp !== undefined && isAdministratorAccess(lookedUp))
        return [{ ...place, document: administratorAccess, sources: [wholeOf(value)], unknown: undefined }];
      return value.reference === undefined ? [{ ...place, document: noDocument, sources: [], unknown: value }] : [];
    }
    return isAdministratorAccess(value) ? [{ ...place, document: administratorAccess, sources: [wholeOf(value)], unknown: undefined }] : [];
  });
}

/** `data.aws_iam_policy.admin.arn`: the name or ARN that the data source looks up. */
function lookUp({ reference }: UnknownValue, root: string, code: EvaluatedCode): Value | undefined {
  if (reference === undefined) return undefined;
  const source = code.ofType('aws_iam_policy').find((one) => one.mode === 'data' && one.root === root && refersTo(reference, one));
  return source === undefined ? undefined : (attribute(source.attributes, 'name') ?? attribute(source.attributes, 'arn'));
}

function isAdministratorAccess(value: Value): boolean {
  const name = value.kind === 'string' ? value.value : value.kind === 'template' ? value.parts.at(-1) : undefined;
  return typeof name === 'string' && /(?:^|policy\/|policy\/aws-service-role\/)AdministratorAccess$/u.test(name);
}

const noDocument: PolicyDocument = { version: '2012-10-17', statements: [] };
const everything = parsePattern('*', { variables: false });
const administratorAccess: PolicyDocument = {
  version: '2012-10-17',
  statements: [{ effect: 'allow', actions: { items: [everything] }, resources: { items: [everything] }, conditions: [] }],
};

function wholeOf(value: Value): StatementSource {
  return { statement: value, actions: [value], resources: [value], principals: [] };
}
