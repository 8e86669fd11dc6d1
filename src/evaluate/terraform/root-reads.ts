import type { HclBlock } from '../../syntax/hcl/hcl-tree.ts';
import { localValue } from './expressions/named-values.ts';
import { mayReadFile } from './files/open-read.ts';
import { providerConfigs } from './modules/declarations.ts';
import { installedListOf } from './modules/installed-modules.ts';
import type { ModuleConfig } from './modules/module-config.ts';
import { isOverride } from './modules/override-files.ts';
import { linesReadingFiles } from './modules/scan-file-reads.ts';
import { createContext, openRoot } from './open-root.ts';
import type { OpenRootRequest } from './open-root.ts';
import { declaredInstances } from './resources/declared-instances.ts';
import type { ModuleInstance, RootContext } from './scope.ts';
import { scopeOf } from './scope.ts';

/** What the code of a root reads of the repository. */
export interface RootReads {
  /** Paths that were read. */
  readonly files: readonly string[];
  /** Paths that were asked for and that were not among the files: read them and ask again. */
  readonly wantedFiles: readonly string[];
  /** Can a change of this file, or its coming or going, make the evaluation of the root another one, or have something said about it? */
  readonly dependsOn: (path: string) => boolean;
}

/**
 * Evaluates of a root what may read files, and nothing else: a part of the work of `evaluateTerraformRoot`, which reads no more than this. Undefined
 * where that part cannot be told from the rest.
 */
export function rootReads(request: OpenRootRequest): RootReads | undefined {
  const context = createContext(request);
  const { modules } = openRoot(context) ?? { modules: [] };
  const readers = new Map<string, Readers | undefined>();
  for (const module of modules) {
    const { directory } = module.config;
    if (!readers.has(directory)) readers.set(directory, readersIn(context, module.config));
    const reading = readers.get(directory);
    if (reading === undefined) return undefined;
    evaluateReaders(module, reading, readers.get(module.parent?.config.directory ?? directory));
  }
  if (context.usesInstalled || context.diagnostics.all.some(({ kind }) => kind === 'limit-reached')) return undefined;
  return { files: [...context.filesRead].toSorted(), wantedFiles: [...context.filesWanted].toSorted(), dependsOn: dependsOn(context) };
}

/** By file, the lines on which calls begin that read files. */
type Readers = ReadonlyMap<string, readonly number[]>;

/** What another place of the code reads by naming it: not to be seen where it stands. */
const readByMention = /\blocal_(?:sensitive_)?file\b/u;

function readersIn({ files }: RootContext, { paths, calledAt }: ModuleConfig): Readers | undefined {
  const texts = paths.map((path) => [path, files.get(path)?.text ?? ''] as const);
  const reading = new Map(texts.map(([path, text]) => [path, linesReadingFiles(text)]));
  // What overrides a block stands elsewhere than the block; lines of JSON are no places of blocks, nor are those of code that stands where it is called.
  const isElsewhere = ([path, lines]: readonly [string, readonly number[]]): boolean =>
    lines.length > 0 && (path.endsWith('.json') || calledAt !== undefined);
  if (paths.some(isOverride) || [...reading].some(isElsewhere) || texts.some(([, text]) => readByMention.test(text))) return undefined;
  return reading;
}

function evaluateReaders(module: ModuleInstance, own: Readers, callers: Readers | undefined): void {
  const { config, call, context } = module;
  for (const attribute of call?.body.attributes ?? []) if (reads(callers, attribute)) module.input(attribute.name);
  for (const [name, attribute] of config.locals) if (reads(own, attribute)) localValue(module, name, attribute);
  for (const declared of config.resources) if (reads(own, declared.block)) declaredInstances(module, declared);
  for (const { body } of [...config.outputs.values()].filter((block) => reads(own, block)))
    for (const { value, path } of body.attributes) context.evaluate(value, scopeOf(module, path));
  if (config.providers.some((block) => reads(own, block))) providerConfigs(module);
}

function reads(readers: Readers | undefined, { path, range }: Pick<HclBlock, 'path' | 'range'>): boolean {
  return readers?.get(path)?.some((line) => range.startLine <= line && line <= range.endLine) === true;
}

function dependsOn({ root, filesRead, filesWanted, lookups, openReads }: RootContext): RootReads['dependsOn'] {
  return (path) =>
    path === installedListOf(root) ||
    filesRead.has(path) ||
    filesWanted.has(path) ||
    lookups.some((isAsked) => isAsked(path)) ||
    openReads.some((open) => mayReadFile(open, path));
}
