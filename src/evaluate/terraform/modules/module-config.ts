import { lineRange } from '../../../core/location.ts';
import type { Location } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { HclParser } from '../../../syntax/hcl/hcl-parser.ts';
import type { HclAttribute, HclBlock, HclFile } from '../../../syntax/hcl/hcl-tree.ts';
import type { DiagnosticLog } from '../diagnostic-log.ts';
import { filesIn } from '../files/files-in.ts';
import { isOverride, mergeOverrides } from './override-files.ts';
import { fileNameOf } from '../../../core/path.ts';
import { placedAt } from './placed-tree.ts';

/** The declarations of one directory, from all its files, by name. */
export interface ModuleConfig {
  readonly directory: string;
  readonly paths: readonly string[];
  readonly variables: ReadonlyMap<string, HclBlock>;
  readonly locals: ReadonlyMap<string, HclAttribute>;
  readonly outputs: ReadonlyMap<string, HclBlock>;
  /** Managed and data resources in the order of the files. */
  readonly resources: readonly DeclaredResource[];
  /** The same by `aws_x.y` or `data.aws_x.y`. */
  readonly resourcesByName: ReadonlyMap<string, DeclaredResource>;
  readonly calls: ReadonlyMap<string, HclBlock>;
  readonly providers: readonly HclBlock[];
  readonly moves: readonly HclBlock[];
  readonly removals: readonly HclBlock[];
  /** It stands for a module whose code is not here: what it does not declare may be declared there. */
  readonly isStandIn?: true;
  /** It stands for the whole of that module, in versions with which it was compared. */
  readonly isCompared?: boolean;
  /** Set where the code was handed over beside the repository: all of it stands where it is called. */
  readonly calledAt?: Location;
}

export interface DeclaredResource {
  readonly mode: 'managed' | 'data';
  readonly type: string;
  /** `aws_x.y` or `data.aws_x.y`; a second declaration of the same name has `#2` behind it. */
  readonly name: string;
  readonly block: HclBlock;
}

/** What a configuration is read from. */
export interface ConfigSources {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly parser: HclParser;
  readonly diagnostics: DiagnosticLog;
}

const configEndings = ['.tf', '.tofu', '.tf.json', '.tofu.json'];

/** Files whose names start with a dot are ignored by Terraform, so they must not override anything here. */
export function isConfigFile(path: string): boolean {
  return !fileNameOf(path).startsWith('.') && configEndings.some((ending) => path.endsWith(ending));
}

/** Undefined when the directory has no Terraform files. */
export function loadModuleConfig(
  directory: string,
  files: ReadonlyMap<string, SourceFile>,
  parser: HclParser,
  diagnostics: DiagnosticLog,
): ModuleConfig | undefined {
  const parsed = parsedIn(directory, files, parser, diagnostics);
  if (parsed.length === 0) return undefined;
  return configOfFiles(directory, parsed, diagnostics);
}

/** The same, as if all of it stood at one place. */
export function loadCalledConfig(directory: string, at: Location, { files, parser, diagnostics }: ConfigSources): ModuleConfig | undefined {
  const parsed = parsedIn(directory, files, parser, diagnostics);
  if (parsed.length === 0) return undefined;
  return { ...configOfFiles(directory, parsed, diagnostics, at), calledAt: at };
}

function parsedIn(
  directory: string,
  files: ReadonlyMap<string, SourceFile>,
  parser: HclParser,
  diagnostics: DiagnosticLog,
): readonly HclFile[] {
  const own = withoutReplaced(
    filesIn(files, directory).filter((file) => isConfigFile(file.path)),
    diagnostics,
  );
  const parsed = own.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => parser.parse(file));
  for (const file of parsed) for (const diagnostic of file.diagnostics) diagnostics.add(diagnostic);
  return parsed;
}

function configOfFiles(directory: string, parsed: readonly HclFile[], diagnostics: DiagnosticLog, at?: Location): ModuleConfig {
  const placed = (files: readonly HclFile[]): readonly HclFile[] => (at === undefined ? files : files.map((file) => placedAt(file, at)));
  const primary = placed(parsed.filter((file) => !isOverride(file.path)));
  const overrides = placed(parsed.filter((file) => isOverride(file.path)));
  const blocks = mergeOverrides(blocksOf(primary), blocksOf(overrides), diagnostics);
  return collect(
    directory,
    parsed.map((file) => file.path),
    blocks,
    diagnostics,
  );
}

/**
 * OpenTofu reads `main.tofu` instead of a `main.tf` beside it, and `main.tofu.json` instead of `main.tf.json`. Terraform does not, so that
 * whoever runs it must hear of it.
 */
function withoutReplaced(files: readonly SourceFile[], diagnostics: DiagnosticLog): readonly SourceFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.filter(({ path }) => {
    const match = /^(.*)\.tf(\.json)?$/.exec(path);
    const replacement = match === null ? '' : `${match[1]}.tofu${match[2] ?? ''}`;
    if (!paths.has(replacement)) return true;
    const message = `OpenTofu reads ${replacement} instead of this file, and so does this review; Terraform would read this one.`;
    diagnostics.add({ kind: 'not-read', message, location: { path, range: lineRange(1) } });
    return false;
  });
}

/** The declarations of one tree that stands for a module of which nothing is in the repository. */
export function standInConfig(directory: string, file: HclFile, isCompared: boolean, diagnostics: DiagnosticLog): ModuleConfig {
  return { ...collect(directory, [], file.body.blocks, diagnostics), isStandIn: true, isCompared };
}

function blocksOf(files: readonly HclFile[]): HclBlock[] {
  return files.flatMap((file) => file.body.blocks);
}

function collect(directory: string, paths: readonly string[], blocks: readonly HclBlock[], diagnostics: DiagnosticLog): ModuleConfig {
  const named = (type: string): Map<string, HclBlock> => uniqueByLabel(blocks, type, diagnostics);
  const resourcesByName = new Map<string, DeclaredResource>();
  for (const block of blocks) {
    addResource(resourcesByName, block, diagnostics);
    if (!blockTypes.has(block.type)) reportUnknownBlock(block, diagnostics);
  }
  return {
    directory,
    paths,
    variables: named('variable'),
    locals: uniqueLocals(blocks, diagnostics),
    outputs: named('output'),
    resources: [...resourcesByName.values()],
    resourcesByName,
    calls: named('module'),
    providers: blocks.filter((block) => block.type === 'provider'),
    moves: blocks.filter((block) => block.type === 'moved'),
    removals: blocks.filter((block) => block.type === 'removed'),
  };
}

/** Top-level blocks that Terraform and OpenTofu have; those that declare nothing of the estate are not evaluated. */
const blockTypes: ReadonlySet<string> = new Set(
  'resource data module variable locals output provider moved terraform removed import check ephemeral action list'.split(' '),
);

function reportUnknownBlock(block: HclBlock, diagnostics: DiagnosticLog): void {
  const message = `There is no block type "${block.type}" in Terraform; this block is not evaluated.`;
  diagnostics.add({ kind: 'unsupported', message, location: { path: block.path, range: block.header } });
}

function addResource(known: Map<string, DeclaredResource>, block: HclBlock, diagnostics: DiagnosticLog): void {
  if (block.type !== 'resource' && block.type !== 'data') return;
  const [type, label] = block.labels;
  const location: Location = { path: block.path, range: block.header };
  if (type === undefined || label === undefined) {
    diagnostics.add({
      kind: 'parse-error',
      message: `A ${block.type} block needs a type and a name; this one is not evaluated.`,
      location,
    });
    return;
  }
  const mode = block.type === 'data' ? 'data' : 'managed';
  const name = mode === 'data' ? `data.${type}.${label}` : `${type}.${label}`;
  let unique = name;
  for (let count = 2; known.has(unique); count += 1) unique = `${name}#${count}`;
  if (unique !== name) {
    diagnostics.add({ kind: 'unsupported', message: `${name} is declared more than once; this one is evaluated as ${unique}.`, location });
  }
  known.set(unique, { mode, type, name: unique, block });
}

function uniqueByLabel(blocks: readonly HclBlock[], type: string, diagnostics: DiagnosticLog): Map<string, HclBlock> {
  const known = new Map<string, HclBlock>();
  for (const block of blocks) {
    const label = block.labels[0];
    if (block.type !== type || label === undefined) continue;
    if (!known.has(label)) known.set(label, block);
    else reportDuplicate(`${type} "${label}"`, { path: block.path, range: block.header }, diagnostics);
  }
  return known;
}

function uniqueLocals(blocks: readonly HclBlock[], diagnostics: DiagnosticLog): Map<string, HclAttribute> {
  const known = new Map<string, HclAttribute>();
  for (const attribute of blocks.filter((block) => block.type === 'locals').flatMap((block) => block.body.attributes)) {
    if (!known.has(attribute.name)) known.set(attribute.name, attribute);
    else reportDuplicate(`local.${attribute.name}`, { path: attribute.path, range: attribute.nameRange }, diagnostics);
  }
  return known;
}

function reportDuplicate(name: string, location: Location, diagnostics: DiagnosticLog): void {
  diagnostics.add({
    kind: 'unsupported',
    message: `${name} is declared more than once; only the first declaration is evaluated.`,
    location,
  });
}
