import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { findManagedPolicy } from '../../analysis/iam/managed/managed-policies.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute } from '../fact.ts';
import { managedName } from './iam-attached.ts';
import type { IamDocument } from './iam-document.ts';
import { holdings } from './iam-holdings.ts';

/** The most that a principal can do, whatever its documents say. */
export interface Boundary {
  readonly value: Value;
  /** Undefined when the code does not hold it. */
  readonly document: PolicyDocument | undefined;
}

/** Code with the IAM documents that stand in it. */
export interface CodeWithDocuments extends Pick<EvaluatedCode, 'ofType'> {
  readonly documents: readonly IamDocument[];
}

/** Each document with the boundaries of all who hold it, where the code holds these. The same object where there is none. */
export function withinBoundaries(code: EvaluatedCode, documents: readonly IamDocument[]): readonly IamDocument[] {
  if (!code.ofType(...boundedTypes).some((resource) => boundaryValue(resource) !== undefined)) return documents;
  const model = { ofType: (...types: readonly string[]) => code.ofType(...types), documents };
  const limits = new Map<IamDocument, readonly (PolicyDocument | undefined)[]>();
  for (const { resource, documents: held } of holdings(code, documents)) {
    const boundary = resource === undefined ? undefined : boundaryOf(resource, model)?.document;
    for (const document of held) limits.set(document, [...(limits.get(document) ?? []), boundary]);
  }
  return documents.map((document) => {
    const all = limits.get(document) ?? [];
    const known = all.filter((limit) => limit !== undefined);
    return known.length === 0 || known.length < all.length ? document : { ...document, within: known };
  });
}

const boundedTypes = ['aws_iam_role', 'aws_iam_user', 'AWS::IAM::Role', 'AWS::IAM::User'];

function boundaryValue({ attributes, dialect }: Resource): Value | undefined {
  return attribute(attributes, dialect === 'terraform' ? 'permissions_boundary' : 'PermissionsBoundary');
}

/** The boundary of an identity, if it has one. */
export function boundaryOf(resource: Resource, model: CodeWithDocuments): Boundary | undefined {
  const value = boundaryValue(resource);
  if (value === undefined) return undefined;
  return { value, document: boundaryDocument(value, resource, model) };
}

function boundaryDocument(value: Value, { root }: Resource, model: CodeWithDocuments): PolicyDocument | undefined {
  const managed = managedName(value);
  if (managed !== undefined) return findManagedPolicy(managed)?.document;
  const declared = model.documents.find((document) => {
    if (document.root !== root || (document.use !== 'boundary' && document.use !== 'identity')) return false;
    const { resource } = document;
    const name = firstAttribute(resource.attributes, ['name', 'ManagedPolicyName']);
    const text = name === undefined ? undefined : symbolicText(name);
    const isArn = text !== undefined && symbolicText(value)?.endsWith(`:policy/${text}`) === true;
    return isPolicy(resource) && (isArn || binds(value, resource, []) === 'yes');
  });
  const [option, ...others] = declared?.options ?? [];
  return option === undefined || option.unknown !== undefined || others.length > 0 ? undefined : option.document;
}

function isPolicy({ type }: Resource): boolean {
  return type === 'aws_iam_policy' || type === 'AWS::IAM::ManagedPolicy';
}
