import type { Resource } from '../../core/resource.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { Subject } from '../subject.ts';
import { subjectOf } from '../subject.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
import { documentsIn, holdings } from './iam-holdings.ts';
import type { GroupRights, Holding } from './iam-holdings.ts';
import { principalName } from './iam-holders.ts';
import { join } from './iam-join.ts';
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
  /** The groups that it is in, whose documents stand in the whole. */
  readonly groups: readonly GroupShare[];
  /** Set for whom Identity Center gives permission sets; `resource` is what assigns them. */
  readonly assigned?: true;
}

type Grouped = Pick<IamPrincipal, 'groups'>;

/** What comes from a group: statements of the whole from the index `from` up to `to`. */
export interface GroupShare extends Pick<GroupRights, 'key' | 'through'> {
  readonly from: number;
  readonly to: number;
}

/** Every principal of which the code says what it may do. */
export function iamPrincipals(code: EvaluatedCode, all: readonly IamDocument[]): readonly IamPrincipal[] {
  const model = { ofType: (...types: readonly string[]) => code.ofType(...types), documents: all };
  const documents = all.filter(({ use }) => use === 'identity' || use === 'managed');
  const held = holdings(code, documents);
  const holding = new Set(held.flatMap((one) => one.documents.map(keyOf)));
  const declared = new Set(held.flatMap(({ resource }) => resource ?? []));
  const principals = held.flatMap((one) => principalOf(one, model));
  const free = documents.filter((one) => !holding.has(keyOf(one)) && one.options.every(({ unknown }) => unknown === undefined));
  return [
    ...principals,
    ...free.flatMap((document) => principalOf({ resource: undefined, name: undefined, documents: [document], groups: [] }, model)),
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
    return [{ ...subjectOf(resource), name: principalName(resource), documents: [], whole, boundary, groups: [] }];
  });
}

type Held = Pick<Holding, 'resource' | 'name' | 'documents' | 'groups' | 'assigned'>;

function principalOf(held: Held, model: CodeWithDocuments): readonly IamPrincipal[] {
  const { documents, groups, assigned } = held;
  const whole = wholeOf(held);
  const place = named(held);
  if (whole === undefined || place === undefined) return [];
  return [
    {
      ...place,
      documents,
      whole,
      boundary: boundaryFor(held, model),
      groups: groupsIn(documents, groups),
      ...(assigned === undefined ? {} : { assigned }),
    },
  ];
}

function wholeOf({ resource, documents, groups }: Held): ReadDocument | undefined {
  const all = documentsIn({ documents, groups });
  const [first] = all;
  if (first === undefined) return undefined;
  const [only, ...others] = groups;
  // Who has nothing but what one group gives has the very same as all others in it.
  const isGroups = documents.length === 0 && only !== undefined && others.length === 0;
  return (isGroups ? only.document : join(resource ?? first.resource, first, all)).options[0];
}

/** A permission set bounds whom it is given to. */
function boundaryFor({ resource, groups, assigned }: Held, model: CodeWithDocuments): Boundary | undefined {
  const bounded = assigned === undefined ? resource : groups[0]?.document.resource;
  return bounded === undefined ? undefined : boundaryOf(bounded, model);
}

function named({ resource: declared, name, documents, groups }: Held): (Subject & Pick<IamPrincipal, 'name'>) | undefined {
  if (declared !== undefined) return { ...subjectOf(declared), name: name ?? principalName(declared) };
  const resource = namingIn(documents, groups);
  if (resource === undefined) return undefined;
  // A name that is written stays what it is when the policy moves; an expression may change with what it refers to.
  const isStable = name !== undefined && !name.includes('${');
  return { ...subjectOf(resource), ...(isStable ? { address: name } : {}), name: name ?? `whoever holds ${resource.address}` };
}

/** What names one that the code does not declare: whoever is in a group is not what the group is made of. */
function namingIn([first]: readonly IamDocument[], [group]: readonly GroupRights[]): Resource | undefined {
  return first?.resource ?? group?.through.resource;
}

/** Groups with the statements of the whole that come from them, which stand behind those of the identity's own documents. */
function groupsIn(documents: readonly IamDocument[], groups: readonly GroupRights[]): readonly GroupShare[] {
  let from = countOf(documents);
  return groups.map(({ key, through, document }) => {
    const share = { key, through, from, to: from + countOf(document.parts ?? []) };
    from = share.to;
    return share;
  });
}

function countOf(documents: readonly IamDocument[]): number {
  return documents.flatMap(({ options }) => options).reduce((sum, { document }) => sum + document.statements.length, 0);
}

/** The group from which a statement of the whole comes. */
export function groupOf({ groups }: Grouped, statement: number | undefined): GroupShare | undefined {
  return statement === undefined ? undefined : groups.find(({ from, to }) => statement >= from && statement < to);
}

/**
 * The statements of `whole`, which is that of `of`, or what belongs to them, with those of each group that `as` is in as well as `as` has them:
 * what a group gains is told of the group.
 */
export function inSameGroups<T>(whole: readonly T[], of: Grouped, as: Grouped, wholeOfOther: readonly T[]): readonly T[] {
  const parts = of.groups.map((share) => {
    const other = as.groups.find(({ key }) => key === share.key);
    return other === undefined ? whole.slice(share.from, share.to) : wholeOfOther.slice(other.from, other.to);
  });
  return [...whole.slice(0, of.groups[0]?.from), ...parts.flat()];
}

/** Where the statements of each group stand then. */
export function sharesIn(of: Grouped, as: Grouped): readonly GroupShare[] {
  let from = of.groups[0]?.from ?? 0;
  return of.groups.map((share) => {
    const { from: start, to: end } = as.groups.find(({ key }) => key === share.key) ?? share;
    const moved = { ...share, from, to: from + end - start };
    from = moved.to;
    return moved;
  });
}
