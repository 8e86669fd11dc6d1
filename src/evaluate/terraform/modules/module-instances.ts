import { asWritten } from '../../../core/as-written.ts';
import type { Location } from '../../../core/location.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import type { HclBlock, HclExpression } from '../../../syntax/hcl/hcl-tree.ts';
import { originAt, unknownValue } from '../../value-operations.ts';
import type { Expansion, Member } from '../resources/expansion.ts';
import { expand, keySuffix } from '../resources/expansion.ts';
import { flattenedList } from './flattened-list.ts';
import type { ModuleConfig } from './module-config.ts';
import { findKnown } from './known/find-known.ts';
import type { FoundModule } from './known/find-known.ts';
import { handedModule } from './handed-modules.ts';
import { installedDirectory, installedListOf } from './installed-modules.ts';
import { loadCalledConfig, loadModuleConfig, standInConfig } from './module-config.ts';
import { placedAt } from './placed-tree.ts';
import { noting, reportedAnyway } from '../noted.ts';
import type { ModuleInstance, RootContext } from '../scope.ts';
import { bind, inFile, qualified, remember, scopeOf } from '../scope.ts';
import { resolvePath } from '../files/source-path.ts';
import { isBareSource, localSourceOf } from './module-source.ts';

/** What a `module` block stands for: instances of a directory of this repository, or something that is not here. */
export type Called =
  | { readonly kind: 'local'; readonly shape: Expansion['shape']; readonly instances: readonly CalledInstance[] }
  | { readonly kind: 'unresolved'; readonly unknown: UnknownValue };

export interface CalledInstance {
  readonly key?: number | string;
  readonly module: ModuleInstance;
}

/** Undefined when the module has no such call. */
export function callModule(module: ModuleInstance, name: string): Called | undefined {
  const block = module.config.calls.get(name);
  if (block === undefined) return undefined;
  return remember<Called>(
    module.cells,
    `module.${name}`,
    () => resolveCall(module, name, block),
    () => ({ kind: 'unresolved', unknown: unknownValue('cycle', qualified(module, `module.${name}`), originAt(headerOf(block))) }),
  );
}

function headerOf(block: HclBlock): Location {
  return { path: block.path, range: block.header };
}

function resolveCall(module: ModuleInstance, name: string, block: HclBlock): Called {
  const source = sourceOf(block);
  const config = source === undefined ? undefined : reportedAnyway(module, () => calledConfig(module, name, block, source));
  if (config === undefined) return reportedAnyway(module, () => unresolved(module, name, block, source));
  const { directory } = config;
  if (isAncestor(module, directory)) return tooMany(module, name, block, `module.${name} calls itself`, 'cycle');
  const { limits } = module.context;
  if (module.calls.length >= limits.moduleDepth)
    return tooMany(module, name, block, `Modules are nested more than ${limits.moduleDepth} levels deep`, 'limit-reached');
  const expansion = noting(module, `module.${name}`, () => expand(block.body, scopeOf(module, block.path)));
  module.context.modules += expansion.members.length;
  if (module.context.modules > limits.modules)
    return tooMany(module, name, block, `More than ${limits.modules} module instances in one root`, 'limit-reached');
  const instances = expansion.members.map((member) => instantiate(module, name, block, config, member));
  return { kind: 'local', shape: expansion.shape, instances };
}

/** The code of a module: a folder of this repository, a copy that Terraform keeps in it, or what is known of a public module. */
function calledConfig(module: ModuleInstance, name: string, block: HclBlock, source: string): ModuleConfig | undefined {
  const { context } = module;
  const local = localDirectory(module.config.directory, source);
  const { calledAt } = module.config;
  if (local !== undefined) {
    const config = calledAt === undefined ? configOf(context, local) : calledConfigAt(context, local, calledAt);
    if (config !== undefined || !isBareSource(source)) return config;
  }
  const version = textOf(block, 'version');
  // What it says decides, whether or not it has the call.
  const list = installedListOf(context.root);
  if (context.files.has(list)) context.filesRead.add(list);
  const installed = installedDirectory(context.files, context.root, { key: keyOf(module, name), source, version });
  const copy = installed === undefined ? undefined : configOf(context, installed);
  if (copy === undefined) {
    const wanted = { source, version };
    return ownConfig(module, name, block, source) ?? handedConfig(module, name, block, wanted) ?? standIn(module, name, block, wanted);
  }
  context.usesInstalled = true;
  return copy;
}

/** The code of a module of this repository that is called by the repository's address. */
function ownConfig(module: ModuleInstance, name: string, block: HclBlock, source: string): ModuleConfig | undefined {
  const { context } = module;
  const found = context.own?.get(source);
  if (found === undefined || found.unread !== undefined) return undefined;
  const at = module.config.calledAt ?? (found.at === undefined ? undefined : headerOf(block));
  const config = at === undefined ? configOf(context, found.directory) : calledConfigAt(context, found.directory, at);
  if (config === undefined) return undefined;
  context.usesInstalled = true;
  if (found.at?.branch !== undefined) {
    const message = `${qualified(module, `module.${name}`)} comes from ${source}, a branch that can move on until it is applied; it is read as it stands now.`;
    context.diagnostics.add({ kind: 'unresolved-module', message, location: { path: block.path, range: block.range } });
  }
  return config;
}

/** The code of a module that was handed over beside the repository, as if it stood where it is called. */
function handedConfig(
  module: ModuleInstance,
  name: string,
  block: HclBlock,
  { source, version }: { readonly source: string; readonly version: string | undefined },
): ModuleConfig | undefined {
  const { context } = module;
  if (context.handed === undefined) return undefined;
  const found = handedModule(context.files, context.handed, context.root, { key: keyOf(module, name), source, version });
  const config = found === undefined ? undefined : calledConfigAt(context, found.directory, module.config.calledAt ?? headerOf(block));
  if (found === undefined || config === undefined) return undefined;
  context.filesRead.add(found.list);
  context.usesInstalled = true;
  if (found.isOther) {
    const address = qualified(module, `module.${name}`);
    const message = `${address} comes from ${asWritten(source)}, of which another version is at hand; it is read as ${found.version}.`;
    context.diagnostics.add({ kind: 'unresolved-module', message, location: { path: block.path, range: block.range } });
  }
  return config;
}

function calledConfigAt(context: RootContext, directory: string, at: Location): ModuleConfig | undefined {
  const key = `${directory}@${at.path}:${at.range.startLine}:${at.range.startColumn}`;
  const known = context.configs.get(key);
  if (known !== undefined) return known;
  const config = loadCalledConfig(directory, at, context);
  if (config !== undefined) context.configs.set(key, config);
  return config;
}

/** A module by the names of the calls that lead to it, as Terraform's list has it. */
function keyOf(module: ModuleInstance, name: string): string {
  const names = [name];
  for (let at: ModuleInstance | undefined = module; at?.call !== undefined; at = at.parent) names.unshift(at.call.labels[0] ?? '');
  return names.join('.');
}

/** A public module of which it is known what it makes of its inputs. Its code is not read, which is told all the same. */
function standIn(
  module: ModuleInstance,
  name: string,
  block: HclBlock,
  { source, version }: { readonly source: string; readonly version: string | undefined },
): ModuleConfig | undefined {
  const found = findKnown(source, version);
  if (found === undefined) return undefined;
  const { context } = module;
  const address = qualified(module, `module.${name}`);
  const message = `${address} comes from ${asWritten(source)}, which is not in this repository; it is judged by ${howJudged(found)}.`;
  const byInputs = found.isCompared ? { isByInputs: true as const } : {};
  context.diagnostics.add({ kind: 'unresolved-module', message, location: { path: block.path, range: block.range }, ...byInputs });
  const file = context.parser.parse({ path: `${found.name}.tf`, text: found.code });
  return standInConfig(`${found.name}@${address}`, placedAt(file, headerOf(block)), found.isCompared, context.diagnostics);
}

function howJudged({ isCompared, isPart }: FoundModule): string {
  if (isPart) return 'a part of its inputs';
  return isCompared ? 'its inputs' : 'its inputs, as an older version takes them';
}

export function sourceOf(block: HclBlock): string | undefined {
  return textOf(block, 'source');
}

function textOf(block: HclBlock, name: string): string | undefined {
  const value = block.body.attributes.find((attribute) => attribute.name === name)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}

/** The folder that a local source names; everything else names a registry, a URL or an archive. */
export function localDirectory(from: string, source: string): string | undefined {
  const local = localSourceOf(source);
  return local === undefined ? undefined : resolvePath(from, local);
}

export function configOf(context: RootContext, directory: string): ModuleConfig | undefined {
  const known = context.configs.get(directory);
  if (known !== undefined) return known;
  const config = loadModuleConfig(directory, context.files, context.parser, context.diagnostics);
  if (config === undefined) return undefined;
  context.configs.set(directory, config);
  return config;
}

function isAncestor(module: ModuleInstance, directory: string): boolean {
  for (let at: ModuleInstance | undefined = module; at !== undefined; at = at.parent) if (at.config.directory === directory) return true;
  return false;
}

/** Why a module of this very repository at another commit is not among the files. */
const unreadWhy = {
  commits: 'of this repository, of which more commits are called than are read',
  files: 'of this repository, and cannot be read as a whole at that commit',
};

function unresolved(module: ModuleInstance, name: string, block: HclBlock, source: string | undefined): Called {
  const address = qualified(module, `module.${name}`);
  const from = source === undefined ? 'a source that is not a plain text' : asWritten(source);
  const unread = source === undefined ? undefined : module.context.own?.get(source)?.unread;
  const where = unread === undefined ? 'which is not in this repository' : unreadWhy[unread];
  const message = `${address} comes from ${from}, ${where}; what it declares is not evaluated.`;
  const isLocal = source?.startsWith('.') === true ? { isLocal: true as const } : {};
  module.context.diagnostics.add({ kind: 'unresolved-module', message, location: { path: block.path, range: block.range }, ...isLocal });
  return { kind: 'unresolved', unknown: unknownValue('remote-module', address, originAt(headerOf(block))) };
}

function tooMany(module: ModuleInstance, name: string, block: HclBlock, what: string, reason: 'cycle' | 'limit-reached'): Called {
  const message = `${what}; this call is not evaluated.`;
  module.context.diagnostics.add({ kind: 'limit-reached', message, location: headerOf(block) });
  return { kind: 'unresolved', unknown: unknownValue(reason, qualified(module, `module.${name}`), originAt(headerOf(block))) };
}

function instantiate(parent: ModuleInstance, name: string, block: HclBlock, config: ModuleConfig, member: Member): CalledInstance {
  const outer = scopeOf(parent, block.path);
  const scope = member.binding === undefined ? outer : bind(outer, member.binding.name, member.binding.value);
  const input = (variable: string): Value | undefined => {
    const attribute = block.body.attributes.find((candidate) => candidate.name === variable);
    if (attribute === undefined) return undefined;
    return flattenedList(attribute.value, parent.context.evaluate(attribute.value, inFile(scope, attribute.path)));
  };
  const maybe = member.maybe ?? parent.maybe;
  for (const path of config.paths) parent.context.filesRead.add(path);
  const module: ModuleInstance = {
    context: parent.context,
    address: qualified(parent, `module.${name}${keySuffix(member.key)}`),
    config,
    parent,
    call: block,
    input,
    calls: [...parent.calls, { path: block.path, range: block.range }],
    providers: passedProviders(parent, block),
    cells: new Map(),
    ...(maybe === undefined ? {} : { maybe }),
  };
  return member.key === undefined ? { module } : { key: member.key, module };
}

/** `providers = { aws = aws.west }`; without it, the default providers are those of the caller. */
function passedProviders(parent: ModuleInstance, block: HclBlock): ReadonlyMap<string, string> {
  const argument = block.body.attributes.find((attribute) => attribute.name === 'providers')?.value;
  if (argument?.kind !== 'object') return parent.providers;
  const passed = new Map([...parent.providers].filter(([name]) => !name.includes('.')));
  for (const item of argument.items) {
    const inner = traversalText(item.key);
    const outer = traversalText(item.value);
    if (inner !== undefined && outer !== undefined) passed.set(inner, parent.providers.get(outer) ?? outer);
  }
  return passed;
}

/** `aws.west` as a text: names that are not expressions. */
export function traversalText(expression: HclExpression): string | undefined {
  switch (expression.kind) {
    case 'variable':
      return expression.name;
    case 'string':
      return expression.value;
    case 'get-attribute': {
      const source = traversalText(expression.source);
      return source === undefined ? undefined : `${source}.${expression.name}`;
    }
    case 'index': {
      const source = traversalText(expression.source);
      const { key } = expression;
      if (source === undefined) return undefined;
      if (key.kind === 'string') return source + keySuffix(key.value);
      return key.kind === 'literal' && typeof key.value === 'number' ? source + keySuffix(key.value) : undefined;
    }
    default:
      return undefined;
  }
}
