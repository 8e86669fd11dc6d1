import type { Value } from '../../../core/value.ts';
import { hashBytes } from '../../../core/digest.ts';
import type { HashAlgorithm } from '../../../core/digest.ts';
import { originAt, unknownValue } from '../../value-operations.ts';
import { cloudInitText } from '../documents/cloud-init.ts';
import { toText } from '../types/convert-scalar.ts';
import { encodeUtf8, toBase64, toHex } from '../functions/encodings/bytes.ts';
import { ofFileBytes, withFile } from '../functions/files/open-file.ts';
import { renderValue, textOfFile } from '../functions/files/files.ts';
import type { FunctionCall } from '../functions/function-kit.ts';
import { notKnown, stringOf } from '../functions/function-kit.ts';
import { policyDocument } from '../documents/policy-document.ts';
import { allAttributes, computedAttribute, notingInstance, setAttribute } from './resource-instances.ts';
import type { ResourceInstance } from './resource-instances.ts';
import { remember } from '../scope.ts';
import { parameterValue } from './ssm-parameter.ts';
import { allTags } from './all-tags.ts';

/** What an attribute is that the provider works out from what the code sets; undefined when this one is not. */
type Derivation = (instance: ResourceInstance, name: string) => Value | undefined;

/** By mode and type. */
const derivations: ReadonlyMap<string, Derivation> = new Map<string, Derivation>([
  ['data aws_iam_policy_document', documentJson],
  ['data aws_caller_identity', sameAs('account_id', 'id')],
  ['data aws_partition', sameAs('partition', 'id')],
  ['data aws_region', sameAs('name', 'region', 'id')],
  ['data aws_ssm_parameter', (instance, name) => (valueNames.has(name) ? parameterValue(instance) : undefined)],
  ['data cloudinit_config', rendered],
  ['data local_file', fileContent],
  ['data local_sensitive_file', fileContent],
  ['data template_cloudinit_config', rendered],
  ['data template_file', renderedTemplate],
  ['managed cloudinit_config', rendered],
  ['managed local_file', contentDigest],
  ['managed local_sensitive_file', contentDigest],
  ['managed terraform_data', (instance, name) => (name === 'output' ? (setAttribute(instance, 'input') ?? nullOf(instance)) : undefined)],
]);

const valueNames: ReadonlySet<string> = new Set(['value', 'insecure_value']);

/** Data sources that read more than the code mentions: a file by its name, another resource by its name. */
export const readsBeyondMentions: ReadonlySet<string> = new Set(['aws_ssm_parameter', 'local_file', 'local_sensitive_file']);

/** An attribute as other expressions see it: what the code sets, what can be derived from that, else what only the provider knows. */
export function readAttribute(instance: ResourceInstance, name: string): Value {
  return setAttribute(instance, name) ?? derivedAttribute(instance, name) ?? namedAttribute(instance, name);
}

/** What only the provider knows; of a bucket whose name is written, what it comes to. */
function namedAttribute(instance: ResourceInstance, name: string): Value {
  const unknown = computedAttribute(instance, [name]);
  if (instance.declared.type !== 'aws_s3_bucket' || (name !== 'arn' && name !== 'id')) return unknown;
  const bucket = setAttribute(instance, 'bucket');
  if (bucket?.kind !== 'string') return unknown;
  return { ...unknown, means: name === 'id' ? bucket.value : `arn:aws:s3:::${bucket.value}` };
}

/** The derived attributes that a resource has besides those it sets, where it is taken as one object. */
export function derivedAttributes(instance: ResourceInstance): readonly (readonly [string, Value])[] {
  const names = ['content', 'json', 'output', 'rendered', 'value'];
  return names.flatMap((name) => {
    const value = setAttribute(instance, name) === undefined ? derivedAttribute(instance, name) : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
}

function derivedAttribute(instance: ResourceInstance, name: string): Value | undefined {
  const { mode, type } = instance.declared;
  const derive = name === 'tags_all' && mode === 'managed' && type.startsWith('aws_') ? allTags : derivations.get(`${mode} ${type}`);
  if (derive === undefined) return undefined;
  return remember<Value | undefined>(
    instance.cells,
    `derived ${name}`,
    () => notingInstance(instance, () => derive(instance, name)),
    () => unknownValue('cycle', `${instance.address}.${name}`, originAt(placeOf(instance))),
  );
}

function placeOf({ declared }: ResourceInstance): FunctionCall['at'] {
  return { path: declared.block.path, range: declared.block.header };
}

function nullOf(instance: ResourceInstance): Value {
  return { kind: 'null', origin: originAt(placeOf(instance)) };
}

/** As if a function of this name were called where the resource stands. */
function callOf(instance: ResourceInstance, name: string): FunctionCall {
  const at = placeOf(instance);
  return { name, scope: instance.scope, at, origin: originAt(at) };
}

/** Attributes that say one thing: the region was `name` before it was `region`. What is set of them is it, else the first stands for all. */
function sameAs(first: string, ...others: readonly string[]): Derivation {
  const names = [first, ...others];
  return (instance, name) => {
    if (!names.includes(name)) return undefined;
    const written = names.flatMap((one) => setAttribute(instance, one) ?? []);
    return written[0] ?? computedAttribute(instance, [first]);
  };
}

function documentJson(instance: ResourceInstance, name: string): Value | undefined {
  return name === 'json' || name === 'minified_json' ? policyDocument(allAttributes(instance), instance.scope) : undefined;
}

function renderedTemplate(instance: ResourceInstance, name: string): Value | undefined {
  const template = setAttribute(instance, 'template');
  if (name !== 'rendered' || template === undefined) return undefined;
  return renderValue(template, mapOf(setAttribute(instance, 'vars')), callOf(instance, 'templatestring'));
}

/** A map that is written as a block, as people did for Terraform 0.11, which took both. */
function mapOf(value: Value | undefined): Value | undefined {
  const [only, ...others] = value?.kind === 'list' ? value.items : [];
  return only?.kind === 'map' && others.length === 0 ? only : value;
}

function rendered(instance: ResourceInstance, name: string): Value | undefined {
  return name === 'rendered'
    ? cloudInitText((attribute) => setAttribute(instance, attribute), callOf(instance, instance.address))
    : undefined;
}

const digests: ReadonlyMap<string, readonly [HashAlgorithm, (bytes: Uint8Array) => string]> = new Map([
  ['content_md5', ['md5', toHex]],
  ['content_sha1', ['sha1', toHex]],
  ['content_sha256', ['sha256', toHex]],
  ['content_sha512', ['sha512', toHex]],
  ['content_base64sha256', ['sha256', toBase64]],
  ['content_base64sha512', ['sha512', toBase64]],
]);

/** `data.local_file`: the file that `filename` names. */
function fileContent(instance: ResourceInstance, name: string): Value | undefined {
  const filename = setAttribute(instance, 'filename');
  if (filename === undefined) return undefined;
  const call = callOf(instance, 'file');
  if (name === 'content') return withFile([filename], call, (file) => textOfFile(file, call));
  if (name === 'content_base64') return ofFileBytes(toBase64).apply([filename], call);
  const digest = digests.get(name);
  return digest === undefined ? undefined : ofFileBytes((bytes) => digest[1](hashBytes(digest[0], bytes))).apply([filename], call);
}

/** Digests of what `local_file` writes. */
function contentDigest(instance: ResourceInstance, name: string): Value | undefined {
  const digest = digests.get(name);
  const content = setAttribute(instance, 'content');
  if (digest === undefined || content === undefined) return undefined;
  const call = callOf(instance, name);
  const text = toText(content);
  return text === undefined ? notKnown([content], call) : stringOf(digest[1](hashBytes(digest[0], encodeUtf8(text))), call);
}
