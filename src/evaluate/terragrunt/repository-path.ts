import { resolvePath } from '../terraform/files/source-path.ts';

/** Terragrunt's functions give absolute paths. Where the repository lies is nobody's business, so that this stands for it. */
const top = '/repository';

/** The absolute path of a path of the repository. */
export function absolute(path: string): string {
  return path === '.' ? top : `${top}/${path}`;
}

/** A path of the repository, from an absolute one or one that is relative to `directory`; undefined for one that leads out. */
export function inRepository(text: string, directory: string): string | undefined {
  if (text === top) return '.';
  if (text.startsWith(`${top}/`)) return resolvePath('.', text.slice(top.length + 1));
  return resolvePath(directory, text);
}
