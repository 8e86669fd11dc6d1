import { directoryOf } from '../../core/path.ts';
import { lineRange } from '../../core/location.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import type { HclAttribute, HclBlock, HclBody } from '../../syntax/hcl/hcl-tree.ts';
import { localValue } from '../terraform/expressions/named-values.ts';
import type { ModuleConfig } from '../terraform/modules/module-config.ts';
import { scopeOf } from '../terraform/scope.ts';
import type { ModuleInstance, Scope } from '../terraform/scope.ts';
import { originAt, unknownValue } from '../value-operations.ts';
import { inRepository } from './repository-path.ts';
import { places } from './unit-context.ts';
import type { FilePlace, UnitContext } from './unit-context.ts';

/** One file of Terragrunt, ready to be asked. */
export interface ConfigFile {
  readonly path: string;
  readonly body: HclBody;
  readonly module: ModuleInstance;
  readonly scope: Scope;
  /** Files that it includes, in their order. */
  readonly included: readonly { readonly file: ConfigFile; readonly strategy: string }[];
  /** Set where it includes what is not known: that may give any input. */
  readonly lacks?: UnknownValue;
}

/** Configurations that one unit reads, over and over counted again. */
const configsMax = 50;

/** Undefined when there is no such file, or it is not read yet. `directory`: the unit that is evaluated. */
export function openConfig(path: string, directory: string, unit: UnitContext, isIncluded = false): ConfigFile | undefined {
  const file = unit.files.get(path);
  if (file === undefined) {
    if (unit.paths.has(path)) unit.wanted.add(path);
    return undefined;
  }
  unit.configs += 1;
  if (unit.configs > configsMax) {
    const message = `A unit may read ${configsMax} configurations; this one and what it says is left out.`;
    unit.context.diagnostics.add({ kind: 'limit-reached', message, location: { path, range: lineRange(1) } });
    return undefined;
  }
  unit.read.add(path);
  const { body, diagnostics } = unit.parser.parse(file);
  for (const diagnostic of diagnostics) unit.context.diagnostics.add(diagnostic);
  const place: FilePlace = { directory, own: directoryOf(path), names: new Map(), parents: new Map() };
  const module = moduleOf(path, body, unit);
  places.set(module, place);
  const scope = scopeOf(module, path);
  const at = originAt({ path, range: body.range });
  for (const name of ['values', 'feature', 'unit', 'stack']) place.names.set(name, unknownValue('variable-without-default', name, at));
  place.names.set('dependency', dependenciesOf(body, path));
  const includes = isIncluded ? [] : body.blocks.filter(({ type }) => type === 'include');
  const included = includes.flatMap((block) => includedBy(block, scope, unit) ?? []);
  const lacks = included.length < includes.length ? { lacks: openInputs(path, at) } : {};
  const config = { path, body, module, scope, included: included.map(({ file: one, strategy }) => ({ file: one, strategy })), ...lacks };
  if (included.length > 0) place.names.set('include', includeValue(included, at));
  return config;
}

function moduleOf(path: string, body: HclBody, { context }: UnitContext): ModuleInstance {
  const empty = new Map();
  const locals = body.blocks.filter(({ type }) => type === 'locals').flatMap((block) => block.body.attributes);
  const config: ModuleConfig = {
    directory: directoryOf(path),
    paths: [path],
    variables: empty,
    locals: new Map(locals.map((attribute) => [attribute.name, attribute])),
    outputs: empty,
    resources: [],
    resourcesByName: empty,
    calls: empty,
    providers: [],
    moves: [],
    removals: [],
  };
  return { context, address: '', config, input: () => undefined, calls: [], providers: empty, cells: new Map() };
}

interface Included {
  readonly name: string | undefined;
  readonly file: ConfigFile;
  readonly strategy: string;
}

function includedBy(block: HclBlock, scope: Scope, unit: UnitContext): Included | undefined {
  const place = places.get(scope.module);
  const text = scalarText(valueOf(block.body, 'path', scope));
  const path = text === undefined || place === undefined ? undefined : inRepository(text, place.own);
  if (path === undefined || place === undefined) return undefined;
  place.parents.set(block.labels[0] ?? '', directoryOf(path));
  const file = openConfig(path, place.directory, unit, true);
  const strategy = scalarText(valueOf(block.body, 'merge_strategy', scope)) ?? 'shallow';
  return file === undefined ? undefined : { name: block.labels[0], file, strategy };
}

/** Inputs of which not even the names are known. */
export function openInputs(path: string, origin: ReturnType<typeof originAt>): UnknownValue {
  return unknownValue('variable-without-default', `further inputs of ${path}`, origin);
}

/** `include.root.locals.x`; without a label, `include.locals.x`. */
function includeValue(included: readonly Included[], origin: ReturnType<typeof originAt>): Value {
  const [only] = included;
  if (only !== undefined && only.name === undefined) return exposed(only.file);
  return { kind: 'map', entries: new Map(included.map(({ name = '', file }) => [name, exposed(file)])), origin };
}

/** What other files see of a file: its locals and its inputs. */
export function exposed(file: ConfigFile): Value {
  const { module, path, body, scope } = file;
  const origin = originAt({ path, range: body.range });
  const names = [...module.config.locals.keys()];
  const locals = new Map(names.map((name) => [name, localValue(module, name, { path, range: body.range })]));
  const inputs = valueOf(body, 'inputs', scope);
  const all: (readonly [string, Value])[] = [['locals', { kind: 'map', entries: locals, origin }]];
  if (inputs !== undefined) all.push(['inputs', inputs]);
  // Other blocks of it are there as well, and are not looked at.
  return { kind: 'map', entries: new Map(all), origin, more: unknownValue('unsupported-expression', `the configuration ${path}`, origin) };
}

/** What other units put out is known when they are deployed; what stands for it in a plan is not what it will be. */
function dependenciesOf(body: HclBody, path: string): Value {
  const entries = body.blocks
    .filter(({ type }) => type === 'dependency')
    .map(({ labels: [name = ''], header }) => {
      const origin = originAt({ path, range: header });
      const outputs = unknownValue('data-source', `dependency.${name}.outputs`, origin);
      return [name, { kind: 'map', entries: new Map([['outputs', outputs]]), origin } as const] as const;
    });
  return { kind: 'map', entries: new Map(entries), origin: originAt({ path, range: body.range }) };
}

/** The value of an attribute; undefined when there is none. */
export function valueOf(body: HclBody, name: string, scope: Scope): Value | undefined {
  const attribute = attributeOf(body, name);
  return attribute === undefined ? undefined : scope.module.context.evaluate(attribute.value, scope);
}

function attributeOf(body: HclBody, name: string): HclAttribute | undefined {
  return body.attributes.find((attribute) => attribute.name === name);
}
