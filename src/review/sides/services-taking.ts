import { directoryOf, fileNameOf } from '../../core/path.ts';
import type { SourceFile } from '../../core/source.ts';
import { resolvePath } from '../../evaluate/terraform/files/source-path.ts';
import { looksLikeService, namedFiles } from '../../evaluate/serverless-framework/looks-like-service.ts';
import { templatesBesideMax } from './template-reader.ts';
import type { TemplateReader } from './template-reader.ts';

/** Unchanged services of the Serverless Framework that take in a changed file, `${file(config/${opt:stage}.yml)}` by any name that it may be. */
export async function servicesTaking(changed: ReadonlySet<string>, reader: TemplateReader): Promise<readonly string[]> {
  const data = [...changed].filter((path) => /\.(?:ya?ml|json|txt)$/iu.test(path));
  if (data.length === 0) return [];
  const services = reader.paths.filter(
    (path) => !changed.has(path) && /^serverless[\w.-]*\.(?:ya?ml|json)$/u.test(fileNameOf(path)) && !/(?:^|\/)node_modules\//u.test(path),
  );
  const known = services.flatMap((path) => reader.files.get(path) ?? []);
  const files = [...known, ...(await reader.peek(services.slice(0, templatesBesideMax)))];
  return files.filter((file) => takesIn(file, data)).map(({ path }) => path);
}

function takesIn(file: SourceFile, changed: readonly string[]): boolean {
  if (!looksLikeService(file)) return false;
  const patterns = namedFiles(file).flatMap((written) => patternOf(written, directoryOf(file.path)) ?? []);
  return patterns.some((pattern) => changed.some((path) => pattern.test(path)));
}

/** What is put into a path may be anything but a slash. */
function patternOf(written: string, directory: string): RegExp | undefined {
  const path = resolvePath(directory, written.replaceAll(/\$\{[^}]*\}+/gu, '*').replaceAll(/["']/gu, ''));
  if (path === undefined) return undefined;
  const escaped = path.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\*+/gu, '[^/]*');
  return new RegExp(`^${escaped}$`, 'u');
}
