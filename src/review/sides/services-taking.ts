import { directoryOf, fileNameOf } from '../../core/path.ts';
import type { SourceFile } from '../../core/source.ts';
import { matchesPattern } from '../../evaluate/terraform/files/file-name.ts';
import type { PathPattern } from '../../evaluate/terraform/files/file-name.ts';
import { resolvePath } from '../../evaluate/terraform/files/source-path.ts';
import { looksLikeService, namedFiles } from '../../evaluate/serverless-framework/looks-like-service.ts';
import { templatesBesideMax } from './template-reader.ts';
import type { TemplateReader } from './template-reader.ts';

/** Services that take in a changed file; `leftOut` may be further ones. */
export interface ServicesTaking {
  readonly paths: readonly string[];
  readonly leftOut: number;
}

/** Data, by its name: what a service takes in of other files is what a program says. */
export function mayBeTakenIn(path: string): boolean {
  return /\.(?:ya?ml|json|txt)$/iu.test(path);
}

/** Unchanged services of the Serverless Framework that take in a changed file, `${file(config/${opt:stage}.yml)}` by any name that it may be. */
export async function servicesTaking(changed: ReadonlySet<string>, reader: TemplateReader): Promise<ServicesTaking> {
  const taken = [...changed].filter(mayBeTakenIn);
  if (taken.length === 0) return { paths: [], leftOut: 0 };
  const isAround = (path: string): boolean => taken.some((one) => directoryOf(path) === '.' || one.startsWith(`${directoryOf(path)}/`));
  const services = reader.paths
    .filter((path) => !changed.has(path) && isNamedService(path))
    .toSorted((a, b) => Number(isAround(b)) - Number(isAround(a)));
  const known = services.flatMap((path) => reader.files.get(path) ?? []);
  const unread = services.filter((path) => !reader.files.has(path));
  const files = [...known, ...(await reader.peek(unread.slice(0, templatesBesideMax)))];
  return {
    paths: files.filter((file) => takesIn(file, taken)).map(({ path }) => path),
    leftOut: Math.max(0, unread.length - templatesBesideMax),
  };
}

function isNamedService(path: string): boolean {
  return /^serverless[\w.-]*\.(?:ya?ml|json)$/u.test(fileNameOf(path)) && !/(?:^|\/)node_modules\//u.test(path);
}

function takesIn(file: SourceFile, changed: readonly string[]): boolean {
  if (!looksLikeService(file)) return false;
  const patterns = namedFiles(file).flatMap((written) => patternOf(written, directoryOf(file.path)) ?? []);
  return patterns.some((pattern) => changed.some((path) => (pattern.length === 1 ? pattern[0] === path : matchesPattern(pattern, path))));
}

/** What is put into a path may be anything. */
function patternOf(written: string, directory: string): [PathPattern] | undefined {
  const path = resolvePath(directory, written.replaceAll(/\$\{[^}]*\}+/gu, '*').replaceAll(/["']/gu, ''));
  return path === undefined ? undefined : [path.split('*')];
}
