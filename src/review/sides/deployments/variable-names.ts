import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { isConfigFile } from '../../../evaluate/terraform/modules/module-config.ts';

/** Variables that the files of each directory declare. A look at the text is enough to tell which files fit. */
export function declaredVariables(files: Iterable<SourceFile>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    if (!isConfigFile(file.path)) continue;
    const directory = directoryOf(file.path);
    const names = found.get(directory) ?? new Set();
    found.set(directory, names);
    for (const name of declaredIn(file)) names.add(name);
  }
  return found;
}

const declared = new WeakMap<SourceFile, readonly string[]>();

function declaredIn(file: SourceFile): readonly string[] {
  const known = declared.get(file);
  if (known !== undefined) return known;
  const names = file.text.includes('variable') ? [...file.text.matchAll(pattern(file.path))].flatMap(([, name]) => name ?? []) : [];
  declared.set(file, names);
  return names;
}

function pattern(path: string): RegExp {
  // In JSON any key may be one: a file that fits too well is evaluated, and gives nothing that it does not declare.
  return path.endsWith('.json') ? /"([A-Za-z_][\w-]*)"\s*:/gu : /^[ \t]*variable[ \t]+"?([A-Za-z_][\w-]*)"?[ \t]*\{/gmu;
}

const given = new WeakMap<SourceFile, readonly string[]>();

/** Names that a variable file sets: those that begin a line, within nothing. */
export function givenNames(file: SourceFile): readonly string[] {
  const known = given.get(file);
  if (known !== undefined) return known;
  const isJson = file.path.endsWith('.json');
  const names = [...file.text.matchAll(isJson ? /"([A-Za-z_][\w-]*)"\s*:/gu : /^[ \t]*"?([A-Za-z_][\w-]*)"?[ \t]*=(?![=>])/gmu)];
  const found = [...new Set(names.flatMap(([, name]) => name ?? []))];
  given.set(file, found);
  return found;
}
