import type { Evaluation } from '../../../core/resource.ts';
import type { AssemblyFiles } from './assembly-files.ts';
import { assemblyFolders } from './assembly-folders.ts';

/** The assemblies of one side, evaluated. */
export interface Assemblies {
  readonly evaluations: readonly Evaluation[];
  /** Templates that are evaluated as stacks. */
  readonly templates: ReadonlySet<string>;
  /** Sentences on what an assembly names outside of its folder, or holds in a form that is none: nothing can be said of it then. */
  readonly broken: readonly string[];
  /** The same on what it names and the folder lacks: on base, such a stack is not there yet. */
  readonly lacking: readonly string[];
}

export const noAssemblies: Assemblies = { evaluations: [], templates: new Set(), broken: [], lacking: [] };

/** The assemblies that a change reaches; what reads them is loaded where a folder may hold one. */
export async function assembliesOf(
  changed: ReadonlySet<string> | 'all',
  reader: AssemblyFiles & { readonly paths: readonly string[] },
): Promise<Assemblies> {
  const folders = assemblyFolders(changed, reader.paths, (path) => reader.has(path));
  return folders.length === 0 ? noAssemblies : (await import('./load-assemblies.ts')).loadAssemblies(folders, reader);
}
