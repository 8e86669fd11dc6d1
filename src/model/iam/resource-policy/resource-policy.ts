import type { Resource } from '../../../core/resource.ts';
import type { MapValue, Value } from '../../../core/value.ts';
import { symbolicText } from '../../binding.ts';
import type { EvaluatedCode } from '../../evaluated-code.ts';
import { attribute, blocks } from '../../fact.ts';
import { perResource } from '../../per-resource.ts';
import { subjectOf } from '../../subject.ts';
import { readDocument } from '../iam-document.ts';
import type { IamDocument } from '../iam-document.ts';
import { madePlaces } from './made.ts';
import type { Opened } from './opened.ts';
import { policyPlaces } from './places.ts';
import type { PolicyPlace } from './places.ts';
import { unwrittenPolicies } from './unwritten.ts';

/** The document that says who may reach a resource, whether the code writes it as a document or as attributes. */
export interface ResourcePolicy extends IamDocument {
  readonly opens: Opened;
  /** What names the resource that is opened, where that is another one. */
  readonly target: Value | undefined;
  /** Written nowhere: what the service puts in its place. */
  readonly isDefault?: true;
}

/** Every policy of a resource on one side. */
export function resourcePolicies(code: EvaluatedCode): readonly ResourcePolicy[] {
  const types = new Set([...policyPlaces.keys(), ...madePlaces.keys()]);
  const found = code.ofType(...types).flatMap((resource) => (resource.mode === 'managed' ? policiesOf(resource) : []));
  return [...found, ...unwrittenPolicies(code, found)];
}

const policiesOf = perResource((resource): readonly ResourcePolicy[] => [...written(resource), ...made(resource)]);

function written(resource: Resource): readonly ResourcePolicy[] {
  return (policyPlaces.get(resource.type) ?? []).flatMap((place) =>
    holdersOf(place, resource).flatMap(({ holder, name }) => {
      const { opens, path, names } = place;
      const value = attribute(holder, ...path);
      if (value === undefined || value.kind === 'bool') return [];
      const target = names === undefined ? undefined : attribute(resource.attributes, names);
      const document = isStatement(value) ? around(value) : value;
      const label = name === undefined ? path.join('.') : `${path.join('.')} of ${name}`;
      return [{ ...subjectOf(resource), use: useOf(opens), label, value, opens, target, ...readDocument(document) }];
    }),
  );
}

/** What holds the document: the resource, or each of its blocks. */
function holdersOf({ each }: PolicyPlace, { attributes }: Resource): readonly { readonly holder: Value; readonly name?: string }[] {
  if (each === undefined) return [{ holder: attributes }];
  return blocks(attribute(attributes, each.block)).items.map((holder, index) => {
    const name = attribute(holder, each.key);
    return { holder, name: (name === undefined ? undefined : symbolicText(name)) ?? `${each.block} ${index + 1}` };
  });
}

function made(resource: Resource): readonly ResourcePolicy[] {
  const place = madePlaces.get(resource.type);
  const statements = [place?.make(resource) ?? []].flat();
  const [first] = statements;
  if (place === undefined || first === undefined) return [];
  const { opens } = place;
  const value: Value = statements.length === 1 ? first : { kind: 'list', items: statements, origin: first.origin };
  return [
    {
      ...subjectOf(resource),
      use: useOf(opens),
      label: 'permission',
      value,
      opens,
      target: undefined,
      ...readDocument(around(value)),
    },
  ];
}

/** `AWS::Events::EventBusPolicy` holds the statement alone. */
function isStatement(value: Value): value is MapValue {
  return value.kind === 'map' && value.entries.has('Effect');
}

function around(statement: Value): MapValue {
  const version: Value = { kind: 'string', value: '2012-10-17', origin: statement.origin };
  return {
    kind: 'map',
    entries: new Map<string, Value>([
      ['Version', version],
      ['Statement', statement],
    ]),
    origin: statement.origin,
  };
}

function useOf({ group }: Opened): 'resource' | 'endpoint' {
  return group === 'endpoint' ? 'endpoint' : 'resource';
}
