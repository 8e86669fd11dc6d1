import { readJsonDocument } from '../../evaluate/json-document.ts';
import type { Resource } from '../../core/resource.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, members } from '../fact.ts';
import { environmentPlaces, sensitiveAttributes, userDataAttributes } from './sensitive-places.ts';
import type { EnvironmentPlace } from './sensitive-places.ts';
import { githubStores } from './sensitive/terraform-secrets.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

/** A value in a place where a secret would be readable by many: a password attribute, an environment variable, user data. */
export interface SensitiveValue extends Subject {
  readonly place: 'attribute' | 'environment' | 'user-data';
  /** The attribute's path, or the name of the variable. */
  readonly name: string;
  readonly value: Value;
  /** What a store calls the value, where it may hold anything: the name tells whether it is a secret. */
  readonly storedAs?: string;
  /** What lies there is a secret, an id or an address alike: unless the name tells, nobody knows. */
  readonly isAmongOthers?: true;
  /** One of several values, or one that is ignored from then on: words are mostly what the next reader is to do. */
  readonly mayStandIn?: true;
}

/** One for each value, in the order of the code. */
export function sensitiveValues(code: EvaluatedCode): readonly SensitiveValue[] {
  return code.resources.flatMap((resource) =>
    resource.mode === 'managed'
      ? [...attributesOf(resource), ...secureString(resource), ...environmentOf(resource), ...userDataOf(resource)]
      : userDataOf(resource),
  );
}

/** The values of arguments that take a secret by their schema. */
export function sensitiveAttributeValues(code: EvaluatedCode): readonly SensitiveValue[] {
  return code.resources.flatMap((resource) => (resource.mode === 'managed' ? [...attributesOf(resource), ...secureString(resource)] : []));
}

function attributesOf(resource: Resource): SensitiveValue[] {
  return (sensitiveAttributes.get(resource.type) ?? []).flatMap((path) =>
    valuesAt(resource.attributes, path).flatMap((value): readonly SensitiveValue[] => {
      const whole: SensitiveValue = { ...subjectOf(resource), place: 'attribute', name: path.join('.'), value, ...nameInStore(resource) };
      if (!storeTypes.has(resource.type)) return [whole];
      const parts = partsOf(value);
      if (isIgnored(resource, path[0] ?? '')) return parts === undefined ? [{ ...whole, mayStandIn: true }] : [];
      if (parts === undefined) return [whole];
      return parts.map(([key, part]) => ({
        ...whole,
        name: `${whole.name}.${key}`,
        value: part,
        storedAs: key,
        isAmongOthers: true,
        mayStandIn: true,
      }));
    }),
  );
}

/** A store of GitHub holds whatever a workflow wants, names and ids too. */
function nameInStore({ type, attributes, address }: Resource): Pick<SensitiveValue, 'storedAs' | 'isAmongOthers'> {
  if (!githubStores.has(type)) return {};
  return { storedAs: scalarText(attribute(attributes, 'secret_name')) ?? address, isAmongOthers: true };
}

/** Stores of several values in one: user, password and host, as text of JSON. */
const storeTypes: ReadonlySet<string> = new Set(['aws_secretsmanager_secret_version', 'AWS::SecretsManager::Secret']);

/** The members of a text of JSON, by their keys; undefined for what is none. */
function partsOf(value: Value): readonly (readonly [key: string, part: Value])[] | undefined {
  if (value.kind !== 'json-text' && value.kind !== 'string' && value.kind !== 'template') return undefined;
  const content = value.kind === 'json-text' ? value.content : readJsonDocument(value);
  return content?.kind === 'map' ? [...content.entries] : undefined;
}

/**
 * What an SSM parameter of type SecureString holds. CloudFormation creates none. A value that the code is told to ignore from then on is
 * there to be replaced.
 */
function secureString(resource: Resource): SensitiveValue[] {
  const { type, attributes, address } = resource;
  if (type !== 'aws_ssm_parameter' || scalarText(attribute(attributes, 'type')) !== 'SecureString') return [];
  const storedAs = scalarText(attribute(attributes, 'name')) ?? address;
  return ['value', 'value_wo'].flatMap((name) => {
    const value = attribute(attributes, name);
    return value === undefined || isIgnored(resource, name) ? [] : [{ ...subjectOf(resource), place: 'attribute', name, value, storedAs }];
  });
}

/** What the code says once and leaves to others from then on. */
function isIgnored({ meta }: Resource, name: string): boolean {
  const ignored = attribute(meta, 'lifecycle', 'ignore_changes');
  return members(ignored).items.some((item) => [name, 'all'].includes(scalarText(item) ?? ''));
}

/** Every value at the path; a list on the way stands for all its blocks, a list at its end for all its members. */
function valuesAt(from: Value, path: readonly string[]): readonly Value[] {
  const [name, ...rest] = path;
  if (name === undefined) return from.kind === 'list' ? members(from).items : [from];
  return blocks(from).items.flatMap((block) => {
    const value = attribute(block, name);
    return value === undefined ? [] : valuesAt(value, rest);
  });
}

function environmentOf(resource: Resource): SensitiveValue[] {
  return (environmentPlaces.get(resource.type) ?? [])
    .flatMap((place) => variablesAt(resource.attributes, place))
    .map(({ name, value }) => ({ ...subjectOf(resource), place: 'environment', name, value }));
}

interface Variable {
  readonly name: string;
  readonly value: Value;
}

/** Walks to the last name of the path, through all blocks; what stands there is a map of variables, or a list of name and value. */
function variablesAt(from: Value, place: EnvironmentPlace): readonly Variable[] {
  const containers = containersAt(from, place.path.slice(0, -1), place.json);
  const last = place.path.at(-1);
  if (last === undefined) return [];
  return containers.flatMap((container) => {
    const value = attribute(container, last);
    if (value === undefined) return [];
    const opened = place.json === last ? readJsonDocument(value) : value;
    return place.pairs === undefined ? mapVariables(opened) : pairVariables(opened, place.pairs);
  });
}

function containersAt(from: Value, path: readonly string[], json: string | undefined): readonly Value[] {
  const [name, ...rest] = path;
  if (name === undefined) return blocks(from).items;
  return blocks(from).items.flatMap((block) => {
    const value = attribute(block, name);
    if (value === undefined) return [];
    return containersAt(json === name ? readJsonDocument(value) : value, rest, json);
  });
}

function mapVariables(map: Value): Variable[] {
  return possibleValues(map).flatMap((one) => (one.kind === 'map' ? [...one.entries].map(([name, value]) => ({ name, value })) : []));
}

function pairVariables(list: Value, keys: { readonly name: string; readonly value: string }): Variable[] {
  return blocks(list).items.flatMap((block) => {
    const name = attribute(block, keys.name);
    const value = attribute(block, keys.value);
    return name?.kind === 'string' && value !== undefined ? [{ name: name.value, value }] : [];
  });
}

function userDataOf(resource: Resource): SensitiveValue[] {
  return (userDataAttributes.get(resource.type) ?? []).flatMap((path) =>
    valuesAt(resource.attributes, path)
      .flatMap(possibleValues)
      .map((value) => ({ ...subjectOf(resource), place: 'user-data', name: path.join('.'), value: plainText(value) })),
  );
}

/** User data is Base64 of what somebody wrote: the script is read where it stands. */
function plainText(value: Value): Value {
  return (value.kind === 'string' || value.kind === 'unknown' ? value.encodes : undefined) ?? value;
}
