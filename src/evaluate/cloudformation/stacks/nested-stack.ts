import { directoryOf } from '../../../core/path.ts';
import type { Evaluation } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { entryOf } from '../../../syntax/data-node.ts';
import { through } from '../../value-operations.ts';
import { templateOfValue } from '../embedded/template-of-value.ts';
import { hop, limitReached, locate } from '../scope.ts';
import type { Scope } from '../scope.ts';
import { localPath } from './local-path.ts';
import { handedDown, handedUp } from './relocate.ts';

/** A template as it is evaluated with what is given to it. */
export interface EvaluatedStack {
  readonly evaluation: Evaluation;
  /** Values of the outputs, by name, in the words of the template itself. */
  readonly outputs: ReadonlyMap<string, Value>;
}

/** What all templates of one evaluation share. */
export interface Stacks {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Templates that are named and not among the files. */
  readonly wanted: Set<string>;
  count: number;
  evaluate(file: SourceFile, above: Scope, given: ReadonlyMap<string, Value>): EvaluatedStack | undefined;
}

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
  const type = entryOf(entry?.value, 'Type')?.value;
  const kind = type?.kind === 'string' ? stackTypes.get(type.value) : undefined;
  const properties = entryOf(entry?.value, 'Properties')?.value;
  if (entry === undefined || kind === undefined || properties === undefined) return undefined;
  const body = kind.body === undefined ? undefined : entryOf(properties, kind.body)?.value;
  const asset = assetNode(entry.value);
  const file = body === undefined ? templateOf(asset ?? entryOf(properties, kind.template)?.value, scope) : bodyOf(body, scope);
  if (file === undefined) return undefined;
  scope.stacks.count += 1;
  if (
    scope.ancestors.length >= stackDepthMax ||
    scope.stacks.count > stacksMax ||
    (body === undefined && [scope.path, ...scope.ancestors].includes(file.path))
  ) {
    limitReached(scope, 'stacks within each other', entry.keyRange);
    return undefined;
  }
  return scope.stacks.evaluate(file, scope, parametersOf(address, entryOf(properties, 'Parameters')?.value, scope));
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
