import { parsePattern } from '../../analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { refersTo } from '../binding.ts';
import { attribute, blocks, members } from '../fact.ts';
import { readDocument } from './iam-document.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
import type { StatementSource } from './iam-statement.ts';
import { boundaryPolicies } from './iam-boundary.ts';
import { joinedDocuments } from './iam-joined.ts';
import { attachments, documentPlaces } from './iam-places.ts';
import type { DocumentUse } from './iam-places.ts';
import { perResource } from '../per-resource.ts';
import { subjectOf } from '../subject.ts';

/** Every document that a resource holds, AdministratorAccess wherever it is attached, and what documents of one identity are together. */
export function iamDocuments(model: EvaluatedCode): readonly IamDocument[] {
  const isBoundary = boundaryPolicies(model);
  const documents = model.resources.flatMap((resource) => {
    if (resource.mode !== 'managed') return [];
    const own = documentsOf(resource);
    const used = own.length > 0 && isBoundary(resource) ? own.map(asBoundary) : own;
    return [...used, ...attachedPolicies(resource, model)];
  });
  return [...documents, ...joinedDocuments(model, documents)];
}

const boundaryDocuments = new WeakMap<IamDocument, IamDocument>();

/** The same object for the same document: both sides share what the change does not reach. */
function asBoundary(document: IamDocument): IamDocument {
  const known = boundaryDocuments.get(document) ?? { ...document, use: 'boundary' as const };
  boundaryDocuments.set(document, known);
  return known;
}

const documentsOf = perResource((resource): readonly IamDocument[] =>
  (documentPlaces.get(resource.type) ?? []).flatMap(({ path, use, each }) => {
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
  }),
);

function toDocument(resource: Resource, use: DocumentUse, label: string, value: Value): IamDocument {
  return { ...subjectOf(resource), use, label, value, ...readDocument(value) };
}

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
      if (lookedUp !== undefined && isAdministratorAccess(lookedUp)) return [{ ...place, options: [administrator(value)] }];
      return value.reference === undefined
        ? [{ ...place, options: [{ document: noDocument, sources: [], content: value, unknown: value }] }]
        : [];
    }
    return isAdministratorAccess(value) ? [{ ...place, options: [administrator(value)] }] : [];
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

function administrator(value: Value): ReadDocument {
  const whole: StatementSource = { statement: value, actions: [value], resources: [value], principals: [] };
  return { document: administratorAccess, sources: [whole], content: value, unknown: undefined };
}
