import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { resolvePath } from '../files/source-path.ts';
import { isConfigFile } from './module-config.ts';
import { scanFileReads } from './scan-file-reads.ts';
import type { FileReads } from './scan-file-reads.ts';
import { scanModuleSources } from './scan-module-sources.ts';
import { isVariableFile } from './variable-files.ts';

/** A directory with code of Terraform, as far as its texts show what it is. */
export interface Folder {
  readonly calls: Set<string>;
  readonly callers: Set<string>;
  readonly reads: FileReads[];
  readonly texts: string[];
  /** A backend or a variable file shows that somebody applies this directory, whoever calls it too. */
  isApplied: boolean;
}

export type Folders = ReadonlyMap<string, Folder>;

/** The roots that come to one of these directories. */
export function rootsAbove(folders: Folders, starts: readonly string[]): ReadonlySet<string> {
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

export function scanFolders(files: ReadonlyMap<string, SourceFile>): Map<string, Folder> {
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
  const folder = folders.get(directory) ?? { calls: new Set(), callers: new Set(), reads: [], texts: [], isApplied: false };
  folders.set(directory, folder);
  folder.texts.push(file.text);
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

export function scanned(file: SourceFile): FileScan {
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

function isRoot(folders: Folders, directory: string): boolean {
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

/** Everything that can be reached, the start included. */
export function closure(start: readonly string[], next: (directory: string) => Iterable<string>): string[] {
  const seen = new Set(start);
  for (const directory of seen) for (const other of next(directory)) seen.add(other);
  return [...seen];
}
