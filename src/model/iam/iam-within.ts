import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';
import type { PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import { findManagedPolicy } from '../../analysis/iam/managed/managed-policies.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, firstAttribute } from '../fact.ts';
import { managedName } from './iam-attached.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
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

/**
 * Each document with what limits it for all who hold it, where the code holds that: their boundaries, and what their other documents deny
 * without a condition. What documents are together has its denies in itself. The same object where there is none.
 */
export function withinLimits(code: EvaluatedCode, documents: readonly IamDocument[]): readonly IamDocument[] {
  const model = { ofType: (...types: readonly string[]) => code.ofType(...types), documents };
  const isBounded = code.ofType(...boundedTypes).some((resource) => boundaryValue(resource, model) !== undefined);
  const denying = new Set(documents.filter(({ options }) => options.length === 1 && options.some(denies)));
  if (!isBounded && denying.size === 0) return documents;
  const limits = new Map<IamDocument, readonly (PolicyDocument | undefined)[]>();
  const bounds = new Map<IamDocument, readonly (Boundary | undefined)[]>();
  for (const { resource, documents: held } of holdings(code, documents)) {
    const bound = resource === undefined || !isBounded ? undefined : boundaryOf(resource, model);
    const boundary = bound?.document;
    for (const document of held) {
      bounds.set(document, [...(bounds.get(document) ?? []), bound]);
      const others = held.filter((one) => one !== document && denying.has(one));
      limits.set(document, [...(limits.get(document) ?? []), limitOf(boundary, others)]);
    }
  }
  return documents.map((document) => {
    const isJoined = document.use === 'joined' && isBounded;
    const all = isJoined ? [boundaryOf(document.resource, model)?.document] : (limits.get(document) ?? []);
    const known = all.filter((limit) => limit !== undefined);
    if (known.length > 0 && known.length === all.length) return { ...document, within: known };
    const around = isJoined ? [boundaryOf(document.resource, model)] : (bounds.get(document) ?? []);
    const isElsewhere = around.length > 0 && around.every((bound) => bound !== undefined);
    return isElsewhere ? { ...document, boundedElsewhere: true } : document;
  });
}

function denies({ document }: ReadDocument): boolean {
  return document.statements.some(isPlainDeny);
}

function isPlainDeny({ effect, maybe, conditions, moreConditions }: Statement): boolean {
  return effect === 'deny' && maybe === undefined && conditions.length === 0 && moreConditions === undefined;
}

function limitOf(boundary: PolicyDocument | undefined, others: readonly IamDocument[]): PolicyDocument | undefined {
  const all = others.flatMap(({ options }) => options.flatMap(({ document }) => document.statements.filter(isPlainDeny)));
  if (all.length === 0) return boundary;
  if (boundary !== undefined) return { ...boundary, statements: [...boundary.statements, ...all] };
  return beneathEverything({ version: '2012-10-17', statements: all });
}

const boundedTypes = [
  'aws_iam_role',
  'aws_iam_user',
  'aws_ssoadmin_permission_set',
  'AWS::IAM::Role',
  'AWS::IAM::User',
  'AWS::SSO::PermissionSet',
];

/** What names the boundary; for a permission set the name or the ARN in its block, which Terraform has in a resource of its own. */
function boundaryValue(resource: Resource, model: Pick<CodeWithDocuments, 'ofType'>): Value | undefined {
  const { attributes, dialect, type } = resource;
  if (type !== 'aws_ssoadmin_permission_set') {
    const value = attribute(attributes, dialect === 'terraform' ? 'permissions_boundary' : 'PermissionsBoundary');
    return type === 'AWS::SSO::PermissionSet' ? inBlock(value) : value;
  }
  const attached = model
    .ofType('aws_ssoadmin_permissions_boundary_attachment')
    .find((one) => one.root === resource.root && binds(attribute(one.attributes, 'permission_set_arn'), resource, []) === 'yes');
  return attached === undefined ? undefined : inBlock(attribute(attached.attributes, 'permissions_boundary'));
}

function inBlock(value: Value | undefined): Value | undefined {
  const [block] = blocks(value).items;
  const reference = firstAttribute(block, ['customer_managed_policy_reference', 'CustomerManagedPolicyReference']);
  return firstAttribute(block, ['managed_policy_arn', 'ManagedPolicyArn']) ?? firstAttribute(blocks(reference).items[0], ['name', 'Name']);
}

/** The boundary of an identity, if it has one. */
export function boundaryOf(resource: Resource, model: CodeWithDocuments): Boundary | undefined {
  const value = boundaryValue(resource, model);
  if (value === undefined) return undefined;
  return { value, document: boundaryDocument(value, resource, model) };
}

function boundaryDocument(value: Value, { root }: Resource, model: CodeWithDocuments): PolicyDocument | undefined {
  const managed = managedName(value);
  const known = managed === undefined ? undefined : findManagedPolicy(managed);
  if (known !== undefined) return known.document;
  const declared = model.documents.find((document) => {
    if (document.root !== root || (document.use !== 'boundary' && document.use !== 'identity')) return false;
    const { resource } = document;
    const name = firstAttribute(resource.attributes, ['name', 'ManagedPolicyName']);
    const text = name === undefined ? undefined : symbolicText(name);
    const written = symbolicText(value);
    const isNamed = text !== undefined && (written === text || written?.endsWith(`:policy/${text}`) === true);
    return isPolicy(resource) && (isNamed || binds(value, resource, []) === 'yes');
  });
  const [option, ...others] = declared?.options ?? [];
  return option === undefined || option.unknown !== undefined || others.length > 0 ? undefined : option.document;
}

function isPolicy({ type }: Resource): boolean {
  return type === 'aws_iam_policy' || type === 'AWS::IAM::ManagedPolicy';
}
