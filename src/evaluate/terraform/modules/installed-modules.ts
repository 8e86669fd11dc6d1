import { isRecord, memberOf, parsedJson } from '../../../core/foreign-json.ts';
import type { SourceFile } from '../../../core/source.ts';
import { resolvePath } from '../files/source-path.ts';
import { plainSource } from './module-source.ts';
import { admits, parseVersion, rangeOf } from './version-constraint.ts';

/** What `terraform init` writes down of the modules that it fetched; see internal/modsdir/record.go of Terraform. */
export const installedList = '.terraform/modules/modules.json';

export interface Installed {
  readonly source: string;
  readonly version: string;
  /** Relative to the repository. */
  readonly directory: string;
}

export interface WantedModule {
  /** Names of the calls from the root on, with dots between. */
  readonly key: string;
  readonly source: string;
  /** As the call has it; undefined when it has none. */
  readonly version: string | undefined;
}

export function installedListOf(root: string): string {
  return root === '.' ? installedList : `${root}/${installedList}`;
}

/**
 * The directory of a module that is committed with the code, by Terraform's own list. Undefined when the list has no such call, has it from
 * another source or version (Terraform would fetch it anew), or names a folder outside the repository.
 */
export function installedDirectory(files: ReadonlyMap<string, SourceFile>, root: string, wanted: WantedModule): string | undefined {
  const list = files.get(installedListOf(root));
  if (list === undefined) return undefined;
  const found = readList(list, root).get(wanted.key);
  if (found === undefined || plainSource(found.source) !== plainSource(wanted.source)) return undefined;
  return wanted.version === undefined || fits(found.version, wanted.version) ? found.directory : undefined;
}

export function fits(version: string, constraint: string): boolean {
  const range = rangeOf(constraint);
  const exact = parseVersion(version);
  return range !== undefined && exact !== undefined && admits(range, exact);
}

/** Both sides have most lists in common, as the same objects. */
const lists = new WeakMap<SourceFile, ReadonlyMap<string, Installed>>();

export function readList(file: SourceFile, root: string): ReadonlyMap<string, Installed> {
  const known = lists.get(file);
  if (known !== undefined) return known;
  const list = new Map(recordsOf(file.text).flatMap((record) => toInstalled(record, root)));
  lists.set(file, list);
  return list;
}

function recordsOf(text: string): readonly unknown[] {
  const modules = memberOf(parsedJson(text), 'Modules');
  return Array.isArray(modules) ? modules : [];
}

function toInstalled(record: unknown, root: string): (readonly [string, Installed])[] {
  const { Key: key, Source: source, Dir: dir, Version: version = '' }: Readonly<Record<string, unknown>> = isRecord(record) ? record : {};
  if (typeof key !== 'string' || typeof source !== 'string' || typeof dir !== 'string' || typeof version !== 'string') return [];
  const directory = resolvePath(root, dir.replaceAll('\\', '/'));
  return key === '' || directory === undefined ? [] : [[key, { source, version, directory }]];
}

/** Folders that a list names outside of where it was made. */
export function outsideOf(file: SourceFile): readonly string[] {
  return recordsOf(file.text).flatMap((record) => {
    const dir = isRecord(record) ? record['Dir'] : undefined;
    return typeof dir === 'string' && (resolvePath('.', dir.replaceAll('\\', '/')) === undefined || /^[A-Za-z]:/u.test(dir)) ? [dir] : [];
  });
}
