import { isRecord, parsedJson } from '../../../core/foreign-json.ts';
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

/** Names that a variable file sets: those within nothing, and not the keys of a value. */
export function givenNames(file: SourceFile): readonly string[] {
  const known = given.get(file);
  if (known !== undefined) return known;
  const found = [...new Set(file.path.endsWith('.json') ? jsonNames(file.text) : hclNames(file.text))];
  given.set(file, found);
  return found;
}

function jsonNames(text: string): readonly string[] {
  const value = parsedJson(text);
  return isRecord(value) ? Object.keys(value) : [];
}

const assignment = /^[ \t]*"?([A-Za-z_][\w-]*)"?[ \t]*=(?![=>])/u;
const heredoc = /<<-?[ \t]*"?([A-Za-z_]\w*)"?[ \t\r]*$/u;

/** Brackets in texts and comments count for nothing; a file that has others than it closes has the names before them. */
function hclNames(text: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let end: string | undefined;
  for (const line of text.split('\n')) {
    if (end !== undefined) {
      if (line.trim() === end) end = undefined;
      continue;
    }
    const name = depth === 0 ? assignment.exec(line)?.[1] : undefined;
    if (name !== undefined) names.push(name);
    const code = line.replaceAll(/"(?:[^"\\]|\\[^])*(?:"|\\?$)|#[^]*$|\/\/[^]*$/gu, '');
    for (const sign of code) if ('{[('.includes(sign)) depth += 1;
    for (const sign of code) if ('}])'.includes(sign)) depth = Math.max(0, depth - 1);
    end = heredoc.exec(code)?.[1];
  }
  return names;
}
