import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import type { DataNode, MappingEntry } from '../../../syntax/data-node.ts';
import { entryOf } from '../../../syntax/data-node.ts';
import { through } from '../../value-operations.ts';
import { templateOfValue } from '../embedded/template-of-value.ts';
import { hop, limitReached, locate } from '../scope.ts';
import type { EvaluatedStack, Scope } from '../scope.ts';
import { localPath } from './local-path.ts';
import { handedDown, handedUp } from './relocate.ts';

/** Stacks within each other. */
const stackDepthMax = 8;
/** Stacks of one evaluation. */
export const stacksMax = 200;

/** Where each kind of resource names its template and what it gives to it. */
const stackTypes: ReadonlyMap<string, { readonly template: string; readonly body?: string }> = new Map([
  ['AWS::CloudFormation::Stack', { template: 'TemplateURL' }],
  ['AWS::CloudFormation::StackSet', { template: 'TemplateURL', body: 'TemplateBody' }],
  ['AWS::Serverless::Application', { template: 'Location' }],
]);

/** Does a resource of this type, as it is after translation, hold a stack? */
export function isStack(type: string): boolean {
  return stackTypes.has(type);
}

/** The stack that a resource of this name declares by the path of a template of this repository; undefined for anything else. */
export function nestedStack(address: string, scope: Scope): EvaluatedStack | undefined {
  const { stacks } = scope.state;
  const known = stacks.get(address);
  if (known !== undefined) return known === 'none' ? undefined : known;
  // A stack that needs its own output to be evaluated has none.
  stacks.set(address, 'none');
  const stack = enter(address, scope);
  if (stack !== undefined) stacks.set(address, stack);
  return stack;
}

function enter(address: string, scope: Scope): EvaluatedStack | undefined {
  const entry = scope.template.resources.get(address);
  const found = entry === undefined ? undefined : heldBy(entry, scope);
  if (entry === undefined || found === undefined) return undefined;
  scope.stacks.count += 1;
  const isWithinItself = found.file.path !== scope.path && scope.ancestors.includes(found.file.path);
  if (isWithinItself || found.isItself || scope.ancestors.length >= stackDepthMax || scope.stacks.count > stacksMax) {
    limitReached(scope, 'stacks within each other', entry.keyRange);
    return undefined;
  }
  return scope.stacks.evaluate(found.file, scope, parametersOf(address, propertyOf(entry, 'Parameters'), scope));
}

interface Held {
  readonly file: SourceFile;
  /** The template names itself. */
  readonly isItself: boolean;
}

/** The template of a stack: a text within this one, or a file. */
function heldBy(entry: MappingEntry, scope: Scope): Held | undefined {
  const type = entryOf(entry.value, 'Type')?.value;
  const kind = type?.kind === 'string' ? stackTypes.get(type.value) : undefined;
  if (kind === undefined) return undefined;
  const body = kind.body === undefined ? undefined : propertyOf(entry, kind.body);
  const file = body === undefined ? templateOf(assetNode(entry.value) ?? propertyOf(entry, kind.template), scope) : bodyOf(body, scope);
  return file === undefined ? undefined : { file, isItself: body === undefined && file.path === scope.path };
}

function propertyOf(entry: MappingEntry, name: string): DataNode | undefined {
  return entryOf(entryOf(entry.value, 'Properties')?.value, name)?.value;
}

/** A synthesized template says in its metadata which file beside it the URL will lead to. Nothing above its folder is meant. */
function assetNode(resource: DataNode): DataNode | undefined {
  const metadata = entryOf(resource, 'Metadata')?.value;
  const property = entryOf(metadata, 'aws:asset:property')?.value;
  const path = entryOf(metadata, 'aws:asset:path')?.value;
  const isTemplate = property?.kind === 'string' && property.value === 'TemplateURL';
  return isTemplate && path?.kind === 'string' && !/^\/|(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(path.value) ? path : undefined;
}

function templateOf(node: DataNode | undefined, scope: Scope): SourceFile | undefined {
  const text = node === undefined ? undefined : scalarText(scope.evaluate(node, scope));
  const path = text === undefined ? undefined : localPath(text, directoryOf(scope.path));
  if (path === undefined) return undefined;
  const file = scope.stacks.files.get(path);
  if (file === undefined) scope.stacks.wanted.add(path);
  return file;
}

/** A template as a text within this one, at its own lines. */
function bodyOf(node: DataNode, scope: Scope): SourceFile | undefined {
  const value = scope.evaluate(node, scope);
  return value?.kind === 'string' ? templateOfValue(value)?.file : undefined;
}

function parametersOf(address: string, node: DataNode | undefined, scope: Scope): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  const value = node === undefined ? undefined : scope.evaluate(node, scope);
  if (value?.kind === 'list') return listedParameters(address, value);
  if (value?.kind !== 'map') return given;
  for (const [name, one] of value.entries) {
    const step = { kind: 'module-input', name: `${address}.${name}`, at: value.keys?.get(name) ?? one.origin.at } as const;
    if (one.kind !== 'null') given.set(name, through(handedDown(one), [step]));
  }
  return given;
}

/** `[{ ParameterKey, ParameterValue }]`, as stack sets have it. */
function listedParameters(address: string, list: Value & { readonly kind: 'list' }): ReadonlyMap<string, Value> {
  return new Map(
    list.items.flatMap((item) => {
      const name = item.kind === 'map' ? scalarText(item.entries.get('ParameterKey')) : undefined;
      const value = item.kind === 'map' ? item.entries.get('ParameterValue') : undefined;
      if (name === undefined || value === undefined || value.kind === 'null') return [];
      const step = { kind: 'module-input', name: `${address}.${name}`, at: value.origin.at } as const;
      return [[name, through(handedDown(value), [step])] as const];
    }),
  );
}

/** `Fn::GetAtt: [Stack, Outputs.Name]`; undefined when the stack is not evaluated, or has no such output. */
export function nestedOutput(
  address: string,
  path: readonly string[],
  scope: Scope,
  used: Parameters<typeof locate>[1],
): Value | undefined {
  const [outputs, name, ...rest] = path;
  if (outputs !== 'Outputs' || name === undefined || rest.length > 0) return undefined;
  const value = nestedStack(address, scope)?.outputs.get(name);
  if (value === undefined) return undefined;
  return hop(handedUp(value, address), [{ kind: 'module-output', name: `${address}.Outputs.${name}`, at: locate(scope, used) }]);
}
