import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute } from '../fact.ts';
import { addressed } from './addressed.ts';
import { readDocument } from './iam-document.ts';
import type { IamDocument } from './iam-document.ts';
import { attachedPolicies, valuesIn } from './iam-attached.ts';
import { boundaryPolicies } from './iam-boundary.ts';
import { isOnRequests } from './iam-guardrail.ts';
import { joinedDocuments } from './iam-joined.ts';
import { documentPlaces } from './iam-places.ts';
import type { DocumentUse } from './iam-places.ts';
import { withinLimits } from './iam-within.ts';
import { perResource } from '../per-resource.ts';
import { subjectOf } from '../subject.ts';

/** Every document that a resource holds, the managed policies of AWS where they are attached, and what documents of one identity are together. */
export function iamDocuments(model: EvaluatedCode): readonly IamDocument[] {
  const isBoundary = boundaryPolicies(model);
  const documents = model.resources.flatMap((resource) => {
    if (resource.mode !== 'managed') return [];
    const own = documentsOf(resource);
    const used = own.length > 0 && isBoundary(resource) ? own.map(asBoundary) : own;
    return [...used, ...attachedPolicies(resource, model)];
  });
  return withinLimits(model, [...documents, ...joinedDocuments(model, documents)]);
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
    if (use === 'scp' && !isOnRequests(resource)) return [];
    if (each === undefined) {
      const value = attribute(resource.attributes, ...path);
      return value === undefined || value.kind === 'bool' ? [] : [toDocument(resource, use, path.join('.'), value)];
    }
    return valuesIn(attribute(resource.attributes, ...path)).flatMap(({ value: block, condition }, index) => {
      const value = attribute(block, each.document);
      const name = attribute(block, each.name);
      const label = `inline policy ${name?.kind === 'string' ? name.value : String(index + 1)}`;
      if (value === undefined) return [];
      const document = toDocument(resource, use, label, value);
      return [condition === undefined ? document : orNothing(document, condition)];
    });
  }),
);

/** A condition leaves the whole block out. */
function orNothing(document: IamDocument, { expression }: UnknownValue): IamDocument {
  const nothing = {
    document: { version: '2012-10-17' as const, statements: [] },
    sources: [],
    content: document.value,
    unknown: undefined,
  };
  return { condition: expression, ...document, options: [...document.options, nothing] };
}

function toDocument(resource: Resource, use: DocumentUse, label: string, value: Value): IamDocument {
  const read = readDocument(value);
  return { ...subjectOf(resource), use, label, value, ...(use === 'trust' ? addressed(read) : read) };
}
