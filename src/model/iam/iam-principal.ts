import { findManagedPolicy } from '../../analysis/iam/managed/managed-policies.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../binding.ts';
import { attribute, firstAttribute } from '../fact.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { Subject } from '../subject.ts';
import { subjectOf } from '../subject.ts';
import { managedName } from './iam-attached.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
import { holdings, join } from './iam-joined.ts';

/** A role, user, group or permission set with all that the code lets it do; or a policy that the code attaches to nobody. */
export interface IamPrincipal extends Subject {
  /** For people: `role deploy`. */
  readonly name: string;
  /** Documents of the code and managed policies of AWS, each by itself. */
  readonly documents: readonly IamDocument[];
  /** All of them as one, with the values behind it. */
  readonly whole: ReadDocument;
  readonly boundary: Boundary | undefined;
}

/** The most that a principal can do, whatever its documents say. */
export interface Boundary {
  readonly value: Value;
  /** Undefined when the code does not hold it. */
  readonly document: PolicyDocument | undefined;
}

/** Every principal of which the code says what it may do. */
export function iamPrincipals(code: EvaluatedCode, all: readonly IamDocument[]): readonly IamPrincipal[] {
  const model = { ...code, documents: all };
  const documents = all.filter(({ use }) => use === 'identity' || use === 'managed');
  const held = holdings(code, documents);
  const holding = new Set(held.flatMap((one) => one.documents));
  const declared = new Set(held.flatMap(({ resource }) => resource ?? []));
  const principals = held.flatMap(({ resource, name, documents: parts }) => principalOf(resource, name, parts, model));
  const free = documents.filter((one) => !holding.has(one) && one.options.every(({ unknown }) => unknown === undefined));
  return [
    ...principals,
    ...free.flatMap((document) => principalOf(undefined, undefined, [document], model)),
    ...withoutDocuments(model, declared),
  ];
}

interface CodeWithDocuments extends EvaluatedCode {
  readonly documents: readonly IamDocument[];
}

const identityTypes = [
  'aws_iam_role',
  'aws_iam_user',
  'aws_iam_group',
  'aws_ssoadmin_permission_set',
  'AWS::IAM::Role',
  'AWS::IAM::User',
  'AWS::IAM::Group',
  'AWS::SSO::PermissionSet',
];
const nothing: ReadDocument['document'] = { version: '2012-10-17', statements: [] };

/** Identities that have no documents, or none that the code holds: the other side may have some. */
function withoutDocuments(model: CodeWithDocuments, known: ReadonlySet<Resource>): readonly IamPrincipal[] {
  return model.ofType(...identityTypes).flatMap((resource) => {
    if (resource.mode !== 'managed' || known.has(resource)) return [];
    const boundary = boundaryOf(resource, model);
    const whole = { document: nothing, sources: [], content: resource.attributes, unknown: undefined };
    return [{ ...subjectOf(resource), name: nameOf(resource), documents: [], whole, boundary }];
  });
}

function principalOf(
  declared: Resource | undefined,
  name: string | undefined,
  documents: readonly IamDocument[],
  model: CodeWithDocuments,
): readonly IamPrincipal[] {
  const [first] = documents;
  if (first === undefined) return [];
  const [whole] = join(declared ?? first.resource, first, documents).options;
  const boundary = declared === undefined ? undefined : boundaryOf(declared, model);
  if (whole === undefined) return [];
  const common = { documents, whole, boundary };
  if (declared !== undefined) return [{ ...subjectOf(declared), name: nameOf(declared), ...common }];
  const { resource } = first;
  // A name that is written stays what it is when the policy moves; an expression may change with what it refers to.
  const isStable = name !== undefined && !name.includes('${');
  return [{ ...subjectOf(resource), ...(isStable ? { address: name } : {}), name: name ?? `whoever holds ${resource.address}`, ...common }];
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/role$/iu, 'role'],
  [/user$/iu, 'user'],
  [/group$/iu, 'group'],
  [/permission_?set$/iu, 'permission set'],
];

function nameOf(resource: Resource): string {
  const kind = kinds.find(([pattern]) => pattern.test(resource.type))?.[1] ?? 'principal';
  const name = firstAttribute(resource.attributes, ['name', 'RoleName', 'UserName', 'GroupName', 'Name']);
  return `${kind} ${name?.kind === 'string' ? name.value : resource.address}`;
}

function boundaryOf(resource: Resource, model: CodeWithDocuments): Boundary | undefined {
  const value = attribute(resource.attributes, resource.dialect === 'terraform' ? 'permissions_boundary' : 'PermissionsBoundary');
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
