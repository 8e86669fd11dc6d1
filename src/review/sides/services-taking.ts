import { directoryOf, fileNameOf } from '../../core/path.ts';
import type { SourceFile } from '../../core/source.ts';
import { matchesPattern } from '../../evaluate/terraform/files/file-name.ts';
import type { PathPattern } from '../../evaluate/terraform/files/file-name.ts';
import { resolvePath } from '../../evaluate/terraform/files/source-path.ts';
import { looksLikeService, namedFiles } from '../../evaluate/serverless-framework/looks-like-service.ts';
import { templatesBesideMax } from './templates/template-reader.ts';
import type { TemplateReader } from './templates/template-reader.ts';

/** Services that take in a changed file; `leftOut` may be further ones. */
export interface ServicesTaking {
  readonly paths: readonly string[];
  readonly leftOut: number;
}

/** Data, by its name: what a service takes in of other files is what a program says. */
export function mayBeTakenIn(path: string): boolean {
  return /\.(?:ya?ml|json|txt)$/iu.test(path);
}

/** Files of other names than the framework's that are looked into for a service, and parts of services that are followed. */
const unnamedMax = 50;
export const partsMax = 100;

/** Unchanged services of the Serverless Framework that take in a changed file, `${file(config/${opt:stage}.yml)}` by any name that it may be. */
export async function servicesTaking(changed: ReadonlySet<string>, reader: TemplateReader): Promise<ServicesTaking> {
  const taken = [...changed].filter(mayBeTakenIn);
  if (taken.length === 0) return { paths: [], leftOut: 0 };
  const { named, around } = candidates(taken, changed, reader.paths);
  const files = await filesAt([...named.slice(0, templatesBesideMax), ...around], reader);
  const services = files.filter(looksLikeService);
  const taking: string[] = [];
  for (const service of services) if (await takesIn(service, taken, reader)) taking.push(service.path);
  return { paths: taking, leftOut: Math.max(0, named.length - templatesBesideMax) };
}

/** Files that are called like services, those around what has changed first; and data in the folders around it, which may be one. */
function candidates(
  taken: readonly string[],
  changed: ReadonlySet<string>,
  paths: readonly string[],
): { readonly named: readonly string[]; readonly around: readonly string[] } {
  const folders = new Set(taken.flatMap((path) => foldersAround(path)));
  const isAround = (path: string): boolean => folders.has(directoryOf(path));
  const named: string[] = [];
  const around: string[] = [];
  for (const path of paths) {
    if (!/\.(?:ya?ml|json)$/u.test(path) || changed.has(path) || /(?:^|\/)node_modules\//u.test(path)) continue;
    if (/^serverless[\w.-]*$/u.test(fileNameOf(path))) named.push(path);
    else if (around.length < unnamedMax && /\.ya?ml$/u.test(path) && isAround(path)) around.push(path);
  }
  return { named: named.toSorted((a, b) => Number(isAround(b)) - Number(isAround(a))), around };
}

function foldersAround(path: string): readonly string[] {
  const folders = [directoryOf(path)];
  for (let at = directoryOf(path); at !== '.'; folders.push(at)) at = directoryOf(at);
  return folders;
}

async function filesAt(paths: readonly string[], reader: TemplateReader): Promise<readonly SourceFile[]> {
  const known = paths.flatMap((path) => reader.files.get(path) ?? []);
  return [...known, ...(await reader.peek(paths.filter((path) => !reader.files.has(path))))];
}

/** By itself, or by a part that it takes in: the paths in a part are those of the service, too. Of one with too many parts it may be. */
async function takesIn(service: SourceFile, changed: readonly string[], reader: TemplateReader): Promise<boolean> {
  const directory = directoryOf(service.path);
  const seen = new Set([service.path]);
  let parts: readonly SourceFile[] = [service];
  while (parts.length > 0) {
    const patterns = parts.flatMap((part) => namedFiles(part).flatMap((written) => patternOf(written, directory) ?? []));
    const isNamed = (path: string): boolean =>
      patterns.some((pattern) => (pattern.length === 1 ? pattern[0] === path : matchesPattern(pattern, path)));
    if (changed.some(isNamed)) return true;
    const exact = new Set(patterns.flatMap((pattern) => (pattern.length === 1 ? pattern : [])));
    const open = patterns.some((pattern) => pattern.length > 1);
    const next = (open ? reader.paths.filter(isNamed) : [...exact]).filter((path) => mayBeTakenIn(path) && !seen.has(path));
    for (const path of next) seen.add(path);
    // It is evaluated then, which tells.
    if (seen.size > partsMax) return true;
    parts = await filesAt(
      next.filter((path) => reader.has(path)),
      reader,
    );
  }
  return false;
}

/** What is put into a path may be anything. */
function patternOf(written: string, directory: string): [PathPattern] | undefined {
  const path = resolvePath(directory, written.replaceAll(/\$\{[^}]*(?:\}+|$)/gu, '*').replaceAll(/["']/gu, ''));
  return path === undefined ? undefined : [path.split('*')];
}
