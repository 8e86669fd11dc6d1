import { findManagedPolicy, isLongPolicy, loadLongPolicies, loadManagedPolicies } from '../../analysis/iam/managed/managed-policies.ts';
import type { ManagedPolicy } from '../../analysis/iam/managed/managed-policies.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { Evaluation, Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { unknownValue } from '../../evaluate/value-operations.ts';
import { binds, refersTo, symbolicText } from '../binding.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks } from '../fact.ts';
import { referencesOf } from '../references.ts';
import { subjectOf } from '../subject.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
import { placeOf } from './iam-loose.ts';
import { attachments } from './iam-places.ts';
import type { StatementSource } from './iam-statement.ts';

/** Where access to a cluster of EKS is handed out by the name of a policy that AWS keeps: blocks around it, if any, and the attribute. */
const clusterAccess: ReadonlyMap<string, { readonly each?: string; readonly name: string }> = new Map([
  ['aws_eks_access_policy_association', { name: 'policy_arn' }],
  ['AWS::EKS::AccessEntry', { each: 'AccessPolicies', name: 'PolicyArn' }],
]);

/** Attributes that may name a managed policy of AWS, as what is attached or as a boundary. */
const places: ReadonlyMap<string, readonly (readonly string[])[]> = new Map<string, readonly (readonly string[])[]>([
  ...[...attachments].map(([type, path]) => [type, [path, ['permissions_boundary'], ['PermissionsBoundary']]] as const),
  ['aws_iam_user', [['permissions_boundary']]],
  ['aws_ssoadmin_permissions_boundary_attachment', [['permissions_boundary']]],
]);

/** Loads the table of AWS managed policies where the code attaches a policy, and the long documents where one of these is meant. Without it `iamDocuments` throws `NotLoaded`. */
export async function loadAttached(evaluations: readonly Evaluation[]): Promise<void> {
  const attaches = ({ type, attributes }: Resource): boolean =>
    clusterAccess.has(type) || [...(places.get(type) ?? [])].some((path) => attribute(attributes, ...path) !== undefined);
  const looksUp = ({ type, mode }: Resource): boolean => type === 'aws_iam_policy' && mode === 'data';
  const named = evaluations.flatMap(({ resources }) => resources.filter((one) => attaches(one) || looksUp(one)));
  if (named.length > 0) await loadManagedPolicies();
  if (named.some(namesLongPolicy)) await loadLongPolicies();
}

function namesLongPolicy({ type, attributes }: Resource): boolean {
  const written = [...(places.get(type) ?? []), ['name'], ['arn']].flatMap((path) => valuesIn(attribute(attributes, ...path)));
  return written.some(({ value }) => isLongPolicy(managedName(value) ?? ''));
}

/** The managed policies of AWS that a resource attaches, each as a document of its own. */
export function attachedPolicies(resource: Resource, code: EvaluatedCode): readonly IamDocument[] {
  return [
    ...eachOnce(attachedValues(resource).flatMap(({ value, condition }) => attachedPolicy(resource, value, condition, code))),
    ...customerReferences(resource).flatMap((value) => customersPolicy(resource, value, code)),
    ...clusterPolicies(resource),
  ];
}

/** A list that names a policy of AWS twice attaches it once. */
function eachOnce(documents: readonly IamDocument[]): readonly IamDocument[] {
  const names = new Set<string>();
  return documents.filter(({ managed, condition }) => {
    if (managed === undefined || condition !== undefined) return true;
    const isFirst = !names.has(managed.name);
    names.add(managed.name);
    return isFirst;
  });
}

export interface Attached {
  readonly value: Value;
  /** Set for one of several values. */
  readonly condition?: UnknownValue;
}

function attachedValues(resource: Resource): readonly Attached[] {
  const path = attachments.get(resource.type);
  const value = path === undefined ? undefined : attribute(resource.attributes, ...path);
  return valuesIn(value);
}

/** The members of what a condition may choose, each with the condition. */
export function valuesIn(value: Value | undefined, condition?: UnknownValue): readonly Attached[] {
  if (value === undefined) return [];
  if (value.kind === 'choice') return value.options.flatMap((one) => valuesIn(one, value.condition));
  if (value.kind !== 'list') return value.kind === 'null' ? [] : [condition === undefined ? { value } : { value, condition }];
  return [...value.items, ...(value.more === undefined ? [] : [value.more])].flatMap((one) => valuesIn(one, condition));
}

function attachedPolicy(resource: Resource, value: Value, condition: UnknownValue | undefined, code: EvaluatedCode): IamDocument[] {
  if (resource.type === 'aws_ssoadmin_customer_managed_policy_attachment') return customersPolicy(resource, value, code);
  const named = value.kind === 'unknown' ? (lookUp(value, resource.root, code) ?? value) : value;
  const name = managedName(named);
  if (name !== undefined) return [managedDocument(resource, value, name, condition)];
  const unknown = unknownName(named) ?? customerPolicy(named, resource.root, code);
  // A policy of the code itself is judged where it is declared.
  if (unknown === undefined || (named === value && unknown.reference !== undefined && value.kind === 'unknown')) return [];
  const option = { document: noDocument, sources: [], content: named, unknown };
  return [{ ...subjectOf(resource), use: 'identity', label: 'managed policy', value, options: [option] }];
}

/** Names of policies of the account in a permission set of CloudFormation. */
export function customerReferences({ type, attributes }: Resource): readonly Value[] {
  if (type !== 'AWS::SSO::PermissionSet') return [];
  return blocks(attribute(attributes, 'CustomerManagedPolicyReferences')).items.flatMap((one) => attribute(one, 'Name') ?? []);
}

/** A policy by its name, which Identity Center looks up in each account: what it grants is known where the code declares it. */
function customersPolicy(resource: Resource, value: Value, code: EvaluatedCode): IamDocument[] {
  const isDeclared = code.ofType('aws_iam_policy', 'AWS::IAM::ManagedPolicy').some((one) => {
    const names = ['name', 'ManagedPolicyName'].map((name) => attribute(one.attributes, name));
    return one.mode === 'managed' && one.root === resource.root && binds(value, one, names) === 'yes';
  });
  if (isDeclared) return [];
  const unknown =
    value.kind === 'unknown' ? value : unknownValue('data-source', `the policy ${symbolicText(value) ?? ''}`.trim(), value.origin);
  return [
    {
      ...subjectOf(resource),
      use: 'identity',
      label: 'managed policy',
      value,
      options: [{ document: noDocument, sources: [], content: value, unknown }],
    },
  ];
}

/** `data.aws_iam_policy.admin.arn`: the name or ARN that the data source looks up. */
function lookUp({ reference }: UnknownValue, root: string, code: EvaluatedCode): Value | undefined {
  if (reference === undefined) return undefined;
  const source = code.ofType('aws_iam_policy').find((one) => one.mode === 'data' && one.root === root && refersTo(reference, one));
  if (source === undefined) return undefined;
  return attribute(source.attributes, 'name') ?? attribute(source.attributes, 'arn');
}

/** Managed policies of AWS that data sources look up and that nothing in this code attaches: handed to a module whose code is not here, given out, or left over. */
export function lookedUpPolicies(code: EvaluatedCode, attached: readonly IamDocument[]): readonly IamDocument[] {
  const sources = code.ofType('aws_iam_policy').filter(({ mode }) => mode === 'data');
  if (sources.length === 0) return [];
  const roots = new Set(sources.map(({ root }) => root));
  const beside = code.resources.filter(({ root }) => roots.has(root));
  const used = new Set(beside.flatMap((resource) => referencesOf(resource).map((address) => `${resource.root}\n${address}`)));
  // An ARN that is written in the data source is known where it is attached, and stands where it stands here.
  const written = new Set(attached.flatMap(({ use, value }) => (use === 'managed' ? [placeOf(value.origin.at)] : [])));
  return sources.flatMap((source) => {
    const value = attribute(source.attributes, 'name') ?? attribute(source.attributes, 'arn');
    const name = value === undefined ? undefined : managedName(value);
    if (value === undefined || name === undefined || used.has(`${source.root}\n${source.address}`) || written.has(placeOf(value.origin.at)))
      return [];
    return [{ ...managedDocument(source, value, name, undefined), use: 'looked-up' as const }];
  });
}

/** What decides which policy is meant: the whole value, or a part of the name in an ARN of AWS's own. */
function unknownName(value: Value): UnknownValue | undefined {
  if (value.kind === 'unknown') return value;
  return value.kind === 'template' ? value.parts.slice(nameStart(value.parts)).find((part) => typeof part !== 'string') : undefined;
}

/** A policy of the account by its ARN: where the code does not declare it, what it grants is looked up there. */
function customerPolicy(value: Value, root: string, code: EvaluatedCode): UnknownValue | undefined {
  const text = symbolicText(value);
  const name = text !== undefined && /:iam::[^:]{0,500}:policy\/[^/]/u.test(text) ? text.slice(text.lastIndexOf('/') + 1) : undefined;
  if (text === undefined || name === undefined || name === '' || text.includes(':aws:policy/')) return undefined;
  const declared = code.ofType('aws_iam_policy', 'AWS::IAM::ManagedPolicy').some((one) => {
    const own = attribute(one.attributes, 'name') ?? attribute(one.attributes, 'ManagedPolicyName');
    return one.mode === 'managed' && one.root === root && own !== undefined && symbolicText(own) === name;
  });
  return declared ? undefined : unknownValue('data-source', text, value.origin);
}

/** The part in which the name begins, in an ARN of AWS's own; their number for anything else. */
function nameStart(parts: readonly (string | UnknownValue)[]): number {
  const at = parts.findIndex((part) => typeof part === 'string' && part.includes(':aws:policy/'));
  return at === -1 ? parts.length : at;
}

/** The name at the end of an ARN of AWS's own, or what a data source looks up by name alone. */
export function managedName(value: Value): string | undefined {
  if (value.kind === 'template' && unknownName(value) !== undefined) return undefined;
  const end = value.kind === 'string' ? value.value : value.kind === 'template' ? value.parts.at(-1) : undefined;
  if (typeof end !== 'string') return undefined;
  return /(?:^|:aws:policy\/(?:[\w+=,.@-]+\/)*)([\w+=,.@-]+)$/u.exec(end)?.[1];
}

function managedDocument(resource: Resource, value: Value, name: string, condition: UnknownValue | undefined): IamDocument {
  const managed = findManagedPolicy(name);
  // An administrator is told by the same words, whatever else is attached.
  const label = name === 'AdministratorAccess' ? 'managed policy' : `AWS managed policy ${name}`;
  const option = readManaged(managed, name, value);
  return {
    ...subjectOf(resource),
    use: 'managed',
    label,
    value,
    managed: managed ?? { name, worst: 'none', isForService: false, isDeprecated: false, document: undefined },
    options: condition === undefined ? [option] : [option, { ...option, document: noDocument, sources: [] }],
    ...(condition === undefined ? {} : { condition: condition.expression }),
  };
}

const noDocument: PolicyDocument = { version: '2012-10-17', statements: [] };

/** Of a policy whose document the table has not, there is more than is known. */
function readManaged(managed: ManagedPolicy | undefined, name: string, value: Value): ReadDocument {
  const document = managed?.document ?? { ...noDocument, more: `the AWS managed policy ${name}` };
  return { document, sources: document.statements.map(() => wholeOf(value)), content: value, unknown: undefined };
}

function wholeOf(value: Value): StatementSource {
  return { statement: value, actions: [value], resources: [value], principals: [] };
}

function clusterPolicies(resource: Resource): readonly IamDocument[] {
  const place = clusterAccess.get(resource.type);
  if (place === undefined) return [];
  const holders = place.each === undefined ? [resource.attributes] : blocks(attribute(resource.attributes, place.each)).items;
  return holders.flatMap((holder) => {
    const value = attribute(holder, place.name);
    return valuesIn(value).flatMap((one) => clusterPolicy(resource, one));
  });
}

function clusterPolicy(resource: Resource, { value, condition }: Attached): IamDocument[] {
  const text = value.kind === 'template' ? value.parts.at(-1) : value.kind === 'string' ? value.value : undefined;
  const name = typeof text === 'string' ? /:cluster-access-policy\/(\w+)$/u.exec(text)?.[1] : undefined;
  const unknown =
    value.kind === 'template' ? value.parts.find((part) => typeof part !== 'string') : value.kind === 'unknown' ? value : undefined;
  const common = { ...subjectOf(resource), use: 'managed' as const, value };
  const option = { document: noDocument, sources: [wholeOf(value)], content: value, unknown: undefined };
  if (name === undefined) {
    return unknown === undefined ? [] : [{ ...common, label: 'EKS access policy', options: [{ ...option, unknown }] }];
  }
  const managed = { name, worst: 'none' as const, isForService: false, isDeprecated: false, document: noDocument };
  const attached = { ...common, label: `EKS access policy ${name}`, managed };
  if (condition === undefined) return [{ ...attached, options: [option] }];
  return [{ ...attached, options: [option, { ...option, sources: [] }], condition: condition.expression }];
}
