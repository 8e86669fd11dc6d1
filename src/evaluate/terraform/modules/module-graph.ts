import type { SourceFile } from '../../../core/source.ts';
import { isConfigFile } from './module-config.ts';
import { scanFileReads, mayRead } from './scan-file-reads.ts';
import type { FileReads } from './scan-file-reads.ts';
import { scanModuleSources } from './scan-module-sources.ts';
import { directoryOf } from '../../../core/path.ts';
import { resolvePath } from '../files/source-path.ts';
import { isVariableFile } from './variable-files.ts';

export interface ScopeRequest {
  /** All Terraform files of one side: configuration and variable files. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Paths that the change touches, whatever their kind. */
  readonly changed: ReadonlySet<string> | 'all';
}

export interface TerraformScope {
  /** Directories to evaluate, each by itself. */
  readonly roots: readonly string[];
  /** Those of them that the change reaches only if they read one of its files: what the text of a call says of the name leaves that open. */
  readonly maybe: ReadonlySet<string>;
  /** The roots and every directory that they call. */
  readonly directories: readonly string[];
}

interface Folder {
  readonly calls: Set<string>;
  readonly callers: Set<string>;
  readonly reads: FileReads[];
  /** A backend or a variable file shows that somebody applies this directory, whoever calls it too. */
  isApplied: boolean;
}

/**
 * The roots that a change can reach. A root is a directory that no other calls (calls from examples and tests do not count), that is applied
 * by itself, or that only calls itself in a circle. Cheap: files are scanned, not parsed.
 */
export function terraformScope(request: ScopeRequest): TerraformScope {
  const folders = scanFolders(request.files);
  const { changed } = request;
  const touched = rootsAbove(folders, changed === 'all' ? [...folders.keys()] : touchedFolders(folders, changed));
  const reading = changed === 'all' ? touched : rootsAbove(folders, readingFolders(folders, changed));
  const roots = new Set([...touched, ...reading]);
  const directories = closure([...roots], (directory) => folders.get(directory)?.calls ?? []);
  const maybe = new Set([...reading].filter((root) => !touched.has(root)));
  return { roots: [...roots].toSorted(), maybe, directories: directories.toSorted() };
}

function rootsAbove(folders: ReadonlyMap<string, Folder>, starts: readonly string[]): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const start of starts) {
    const found = closure([start], (directory) => folders.get(directory)?.callers ?? []).filter((directory) => isRoot(folders, directory));
    for (const root of found.length === 0 ? [start] : found) roots.add(root);
  }
  return roots;
}

/** Directories that these files call as modules, and that do not stand among them by that. */
export function calledDirectories(files: Iterable<SourceFile>): ReadonlySet<string> {
  return new Set([...files].filter(({ path }) => isConfigFile(path) && !isDownloaded(path)).flatMap((file) => scanned(file).calls));
}

function scanFolders(files: ReadonlyMap<string, SourceFile>): Map<string, Folder> {
  const folders = new Map<string, Folder>();
  for (const file of files.values()) if (isConfigFile(file.path) && !isDownloaded(file.path)) scanFile(folders, file);
  for (const [directory, folder] of folders) for (const target of folder.calls) folders.get(target)?.callers.add(directory);
  for (const path of files.keys()) {
    const folder = isVariableFile(path) ? folders.get(directoryOf(path)) : undefined;
    if (folder !== undefined) folder.isApplied = true;
  }
  return folders;
}

function scanFile(folders: Map<string, Folder>, file: SourceFile): void {
  const directory = directoryOf(file.path);
  const folder = folders.get(directory) ?? { calls: new Set(), callers: new Set(), reads: [], isApplied: false };
  folders.set(directory, folder);
  const { calls, reads, hasBackend } = scanned(file);
  for (const target of calls) folder.calls.add(target);
  if (reads !== undefined) folder.reads.push(reads);
  if (hasBackend) folder.isApplied = true;
}

interface FileScan {
  /** Directories of this repository that it calls, its own left out. */
  readonly calls: readonly string[];
  readonly reads: FileReads | undefined;
  readonly hasBackend: boolean;
}

/** Base and head have most files in common, as the same objects: each is scanned once. */
const scans = new WeakMap<SourceFile, FileScan>();

function scanned(file: SourceFile): FileScan {
  const known = scans.get(file);
  if (known !== undefined) return known;
  const directory = directoryOf(file.path);
  const targets = scanModuleSources(file.path, file.text).flatMap((source) => resolvePath(directory, source) ?? []);
  const reads = scanFileReads(file.text);
  const scan: FileScan = {
    calls: targets.filter((target) => target !== directory),
    reads: reads.readsAny || reads.names.length > 0 ? reads : undefined,
    hasBackend: hasBackend(file.text),
  };
  scans.set(file, scan);
  return scan;
}

function hasBackend(text: string): boolean {
  return (text.includes('backend') || text.includes('cloud')) && /^[ \t]*(?:backend[ \t]+"|cloud[ \t]*\{)/m.test(text);
}

/** `terraform init` puts copies of modules into `.terraform`; they are no code of this repository. */
function isDownloaded(path: string): boolean {
  return path.split('/').includes('.terraform');
}

function isRoot(folders: ReadonlyMap<string, Folder>, directory: string): boolean {
  const folder = folders.get(directory);
  if (folder === undefined) return false;
  return folder.isApplied || [...folder.callers].every((caller) => isExample(caller) && !isExample(directory));
}

const exampleFolders: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'test',
  'tests',
  'sample',
  'samples',
  'demo',
  'fixture',
  'fixtures',
  'testdata',
  'wrappers',
]);

function isExample(directory: string): boolean {
  return directory.split('/').some((part) => exampleFolders.has(part.toLowerCase()));
}

/** Folders whose own code changes. */
function touchedFolders(folders: ReadonlyMap<string, Folder>, changed: ReadonlySet<string>): string[] {
  const code = [...changed].filter(isCode);
  return [...new Set(code.flatMap((path) => nearestFolder(folders, directoryOf(path)) ?? []))];
}

/** Folders whose code may read a file that changes. */
function readingFolders(folders: ReadonlyMap<string, Folder>, changed: ReadonlySet<string>): string[] {
  const others = [...changed].filter((path) => !isCode(path));
  const mayReadOne = (directory: string, { reads }: Folder): boolean =>
    reads.some((one) => others.some((path) => mayRead(one, directory, path)));
  return [...folders].filter(([directory, folder]) => mayReadOne(directory, folder)).map(([directory]) => directory);
}

function isCode(path: string): boolean {
  return isConfigFile(path) || isVariableFile(path);
}

/** Variable files often stand in a folder of their own below the code that they are for. */
function nearestFolder(folders: ReadonlyMap<string, Folder>, from: string): string | undefined {
  for (let directory = from; ; directory = directoryOf(directory)) {
    if (folders.has(directory)) return directory;
    if (directory === '.') return undefined;
  }
}

/** Everything that can be reached, the start included. */
function closure(start: readonly string[], next: (directory: string) => Iterable<string>): string[] {
  const seen = new Set(start);
  for (const directory of seen) for (const other of next(directory)) seen.add(other);
  return [...seen];
}
