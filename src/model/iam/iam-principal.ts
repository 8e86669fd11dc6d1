import type { Resource } from '../../core/resource.ts';
import { firstAttribute } from '../fact.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { Subject } from '../subject.ts';
import { subjectOf } from '../subject.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
import { holdings, join } from './iam-joined.ts';
import { boundaryOf } from './iam-within.ts';
import type { Boundary, CodeWithDocuments } from './iam-within.ts';

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

/** Every principal of which the code says what it may do. */
export function iamPrincipals(code: EvaluatedCode, all: readonly IamDocument[]): readonly IamPrincipal[] {
  const model = { ofType: (...types: readonly string[]) => code.ofType(...types), documents: all };
  const documents = all.filter(({ use }) => use === 'identity' || use === 'managed');
  const held = holdings(code, documents);
  const holding = new Set(held.flatMap((one) => one.documents.map(keyOf)));
  const declared = new Set(held.flatMap(({ resource }) => resource ?? []));
  const principals = held.flatMap(({ resource, name, documents: parts }) => principalOf(resource, name, parts, model));
  const free = documents.filter((one) => !holding.has(keyOf(one)) && one.options.every(({ unknown }) => unknown === undefined));
  return [
    ...principals,
    ...free.flatMap((document) => principalOf(undefined, undefined, [document], model)),
    ...withoutDocuments(model, declared),
  ];
}

/** A document with its boundaries is another object for the same. */
function keyOf({ root, address, label }: IamDocument): string {
  return `${root}\n${address}\n${label}`;
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
    return [{ ...subjectOf(resource), name: principalName(resource), documents: [], whole, boundary }];
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
  if (declared !== undefined) return [{ ...subjectOf(declared), name: principalName(declared), ...common }];
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

/** `role deploy`: what an identity is, and its name, or its address where the code does not determine that. */
export function principalName(resource: Resource): string {
  const kind = kinds.find(([pattern]) => pattern.test(resource.type))?.[1] ?? 'principal';
  const name = firstAttribute(resource.attributes, ['name', 'RoleName', 'UserName', 'GroupName', 'Name']);
  return `${kind} ${name?.kind === 'string' ? name.value : resource.address}`;
}
