import { resolvePath } from '../../evaluate/terraform/files/source-path.ts';
import type { Config } from '../settings/config.ts';

/**
 * What `roots` and `templates` of the configuration name and the tree does not have, a sentence each. Such a deployment is evaluated without
 * what was misspelt, in the place of those that would be found: nobody may take that for judged.
 */
export function idleDeployments({ roots, templates }: Pick<Config, 'roots' | 'templates'>, paths: readonly string[]): readonly string[] {
  const named = Object.entries(roots);
  const stacks = Object.entries(templates);
  if (named.length === 0 && stacks.length === 0) return [];
  const present = new Set(paths);
  const isFolder = (folder: string): boolean => folder === '.' || paths.some((path) => path.startsWith(`${folder}/`));
  const has = (from: string, path: string): boolean => present.has(resolvePath(from, path) ?? '');
  const missing = (setting: string, path: string): string => `There is no file ${path}, which ${setting} names: it gives nothing.`;
  return [
    ...named.flatMap(([root, { 'var-files': files = [] }]) =>
      isFolder(root)
        ? files.filter((path) => !has(root, path) && !has('.', path)).map((path) => missing(`roots of ${root}`, path))
        : [`There is no folder ${root}: what roots sets for it does nothing.`],
    ),
    ...stacks.flatMap(([template, { parameters = [] }]) =>
      present.has(template)
        ? parameters.filter((path) => !has('.', path)).map((path) => missing(`templates of ${template}`, path))
        : [`There is no template ${template}: what templates sets for it does nothing.`],
    ),
  ];
}
