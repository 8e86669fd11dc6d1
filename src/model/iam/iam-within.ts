import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';
import type { PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import { findManagedPolicy } from '../../analysis/iam/managed/managed-policies.ts';
import type { Resource } from '../../core/resource.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, firstAttribute } from '../fact.ts';
import { managedName } from './iam-attached.ts';
import type { HolderLimits, IamDocument, Limit, ReadDocument } from './iam-document.ts';
import { holdings } from './iam-holdings.ts';

/** The most that a principal can do, whatever its documents say. */
export interface Boundary {
  readonly value: Value;
  /** What it admits, or may admit where a condition chooses between several; undefined when the code does not hold it. */
  readonly document: PolicyDocument | undefined;
}

/** Code with the IAM documents that stand in it. */
export interface CodeWithDocuments extends Pick<EvaluatedCode, 'ofType'> {
  readonly documents: readonly IamDocument[];
}

/**
 * Each document with what limits it for those who hold it: their boundaries, and what their other documents deny without a condition. What
 * documents are together has its denies in itself. The same object where there is none.
 */
export function withinLimits(code: EvaluatedCode, documents: readonly IamDocument[]): readonly IamDocument[] {
  const model = { ofType: (...types: readonly string[]) => code.ofType(...types), documents };
  const isBounded = code.ofType(...boundedTypes).some((resource) => boundaryValue(resource, model) !== undefined);
  const denying = new Set(documents.filter(({ options }) => options.length === 1 && options.some(denies)));
  if (!isBounded && denying.size === 0) return documents;
  const limits = new Map<IamDocument, readonly HolderLimits[]>();
  for (const { resource, documents: held } of holdings(code, documents)) {
    const bounds = resource === undefined || !isBounded ? unlimited : boundsOf(resource, model);
    for (const document of held) {
      const others = held.filter((one) => one !== document && denying.has(one));
      limits.set(document, [...(limits.get(document) ?? []), besides(bounds, others)]);
    }
  }
  return documents.map((document) => {
    const isJoined = document.use === 'joined' && isBounded;
    const all = isJoined ? [boundsOf(document.resource, model)] : (limits.get(document) ?? []);
    return all.some(({ options }) => options.some(isLimit)) ? { ...document, limits: all } : document;
  });
}

const unlimited: HolderLimits = { options: [{}] };

function isLimit({ document, isOpen }: Limit): boolean {
  return document !== undefined || isOpen === true;
}

/** One that a condition chooses is looked at option by option, and so is none. */
function boundsOf(resource: Resource, model: CodeWithDocuments): HolderLimits {
  const value = boundaryValue(resource, model);
  if (value === undefined) return unlimited;
  const options = possibleValues(value).map((option): Limit => {
    if (option.kind === 'null' || scalarText(option) === '') return {};
    const document = boundaryDocument(option, resource, model);
    return document === undefined ? { isOpen: true } : { document };
  });
  return value.kind === 'choice' ? { options, decides: value.condition } : { options };
}

function denies({ document }: ReadDocument): boolean {
  return document.statements.some(isPlainDeny);
}

function isPlainDeny({ effect, maybe, conditions, moreConditions }: Statement): boolean {
  return effect === 'deny' && maybe === undefined && conditions.length === 0 && moreConditions === undefined;
}

function besides(bounds: HolderLimits, others: readonly IamDocument[]): HolderLimits {
  const all = others.flatMap(({ options }) => options.flatMap(({ document }) => document.statements.filter(isPlainDeny)));
  if (all.length === 0) return bounds;
  const options = bounds.options.map(({ document, ...rest }): Limit => {
    const denied = beneathEverything({ version: '2012-10-17', statements: all });
    return { ...rest, document: document === undefined ? denied : { ...document, statements: [...document.statements, ...all] } };
  });
  return { ...bounds, options };
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
  if (value === undefined || isEmpty(value)) return undefined;
  const documents = possibleValues(value).flatMap((option) => boundaryDocument(option, resource, model) ?? []);
  return { value, document: together(documents) };
}

/** The provider takes an empty text for no boundary. */
function isEmpty(value: Value): boolean {
  return value.kind === 'string' && value.value === '';
}

/** What any of them admits; what one of several denies another may not. */
function together([first, ...others]: readonly PolicyDocument[]): PolicyDocument | undefined {
  if (first === undefined || others.length === 0) return first;
  const all = [first, ...others];
  const more = all.find((one) => one.more !== undefined)?.more;
  return {
    ...first,
    ...(more === undefined ? {} : { more }),
    statements: all.flatMap(({ statements }) => statements.filter(({ effect }) => effect === 'allow')),
  };
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
