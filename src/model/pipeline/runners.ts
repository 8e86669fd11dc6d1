import { lineRange } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import { commandsIn } from '../../evaluate/shell/commands.ts';
import type { Command } from '../../evaluate/shell/commands.ts';
import type { WrittenLine } from './written-line.ts';
import { includedIn, recipeOf } from './makefile.ts';
import { scriptNamed, taskNamed } from './named-scripts.ts';
import { firstAt, joined } from './places.ts';
import type { FilesByPath } from './places.ts';
import type { PipelineStep } from './step.ts';

/** A line of a file that a command runs. */
export type Line = Pick<PipelineStep, 'text' | 'at' | 'isOff' | 'ignoresFailure'> & { readonly folder: string };

export const makefiles = ['GNUmakefile', 'makefile', 'Makefile'];
export const justfiles = ['justfile', 'Justfile', '.justfile'];
export const taskfiles = ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'taskfile.yaml'];

interface Call {
  readonly rest: readonly string[];
  readonly folder: string;
  readonly files: FilesByPath;
  /** The folder of the file that calls. */
  readonly beside: string;
}
type Lines = readonly (readonly Line[])[];

/** What runs something that another file says, by the first word of the command. */
const runners: readonly (readonly [RegExp, (call: Call) => Lines])[] = [
  [/^g?make$/u, (call) => ofMake(call, makefiles)],
  [/^just$/u, (call) => ofMake(call, justfiles)],
  [/^(?:npm|yarn|pnpm|bun)$/u, ofPackage],
  [/^(?:run-s|run-p|npm-run-all)$/u, (call) => targetsOf(call.rest).flatMap((name) => ofPackage({ ...call, rest: ['run', name] }))],
  [/^task$/u, ofTask],
  [/^(?:(?:ba|da|k|z)?sh|source|\.)$/u, ofShell],
];

/** The lines of each file that a command runs; `beside` is the folder of the file that the command stands in. */
export function filesRun({ words, folder }: Command, files: FilesByPath, beside: string): Lines {
  const [tool = '', ...rest] = words;
  const call = { rest, folder, files, beside };
  const runner = runners.find(([name]) => name.test(tool))?.[1];
  return runner === undefined ? ofScript(tool, call) : runner(call);
}

function ofMake({ rest, folder, files }: Call, names: readonly string[]): Lines {
  const place = joined(folder, valueOf(rest, '-C', '--directory', '--working-directory') ?? '.');
  const named = valueOf(rest, '-f', '--file', '--makefile', '--justfile');
  const file = firstAt(files, place, named === undefined ? names : [named]);
  if (file === undefined) return [];
  const ignores =
    names === makefiles &&
    (rest.some((word) => /^-[a-zA-Z]*i|^--ignore-errors$/u.test(word)) || /^\.IGNORE[ \t]*:[ \t]*$/mu.test(file.text));
  const targets = targetsOf(rest);
  const included = targets.length === 0 ? [] : includedIn(file.text).flatMap((path) => files.get(joined(place, path)) ?? []);
  return [file, ...included].flatMap((one) => recipeOf(one.text, targets).map((lines) => toLines(one, lines, place, ignores)));
}

function ofPackage({ rest, folder, files }: Call): Lines {
  const place = joined(folder, valueOf(rest, '--prefix', '-C', '--cwd', '--dir') ?? '.');
  const file = firstAt(files, place, ['package.json']);
  const [first = '', second = ''] = targetsOf(rest);
  const name = first === 'run' || first === 'run-script' ? second : first;
  if (file === undefined || name === '') return [];
  // What stands before and behind a script runs with it.
  const scripts = [`pre${name}`, name, `post${name}`].flatMap((one) => scriptNamed(file.text, one) ?? []);
  return [toLines(file, scripts, place, false)];
}

function ofTask({ rest, folder, files }: Call): Lines {
  const file = firstAt(files, joined(folder, valueOf(rest, '-d', '--dir') ?? '.'), taskfiles);
  return file === undefined ? [] : targetsOf(rest).map((target) => toLines(file, taskNamed(file.text, target), folder, false));
}

/** What a shell is given is a script, whatever it looks like. */
function ofShell({ rest, folder, files, beside }: Call): Lines {
  const path = rest.find((word) => !word.startsWith('-'));
  const file = path === undefined ? undefined : scriptAt(path, [folder, beside], files);
  return file === undefined
    ? []
    : [
        scriptLines(
          file,
          folder,
          rest.some((word) => /^-\w*e/u.test(word)),
        ),
      ];
}

function ofScript(path: string, { folder, files, beside }: Call): Lines {
  const file = scriptAt(path, [folder, beside], files);
  return file === undefined || !isShellScript(file) ? [] : [scriptLines(file, folder, false)];
}

/** Where a script works out the folder, it is that of the file which calls it, or of the repository. */
function scriptAt(path: string, folders: readonly string[], files: FilesByPath): SourceFile | undefined {
  const [, worked] = /^\$HERE\/(.+)$/u.exec(path) ?? [];
  const places = worked === undefined ? folders.slice(0, 1) : [...folders.toReversed(), '.'];
  return places.map((place) => files.get(joined(place, worked ?? path))).find((file) => file !== undefined);
}

function toLines({ path }: SourceFile, lines: readonly WrittenLine[], folder: string, ignores: boolean): readonly Line[] {
  return lines.map(({ text, line }) => {
    const own = text.replace(/^\s*[@+-]*/u, '');
    const isIgnored = ignores || /^\s*[@+]*-/u.test(text);
    return { text: own, at: { path, range: lineRange(line, text.length) }, isOff: false, ignoresFailure: isIgnored, folder };
  });
}

function isShellScript({ path, text }: SourceFile): boolean {
  return /\.(?:sh|bash|zsh|ksh)$/u.test(path) || /^#!.*\b(?:ba|da|k|z)?sh\b/u.test(text.slice(0, 100));
}

/** Without `set -e` what fails in the middle of a script stops nothing, unless something looks at it. */
function scriptLines({ path, text }: SourceFile, folder: string, isStrict: boolean): readonly Line[] {
  const lines = text.split('\n');
  return commandsIn(text, folder, { isStrict: isStrict || /^#!.*\s-\w*e/u.test(lines[0] ?? '') }).map(
    ({ words, line, folder: at, ignoresFailure }) => ({
      text: words.join(' '),
      at: { path, range: lineRange(line + 1, lines[line]?.length ?? 0) },
      isOff: false,
      ignoresFailure,
      folder: at,
    }),
  );
}

function valueOf(words: readonly string[], ...flags: readonly string[]): string | undefined {
  const at = words.findIndex((word) => flags.some((flag) => word === flag || word.startsWith(`${flag}=`)));
  if (at === -1) return undefined;
  const [, value] = /^[^=]*=(.*)$/u.exec(words[at] ?? '') ?? [];
  return value ?? words[at + 1];
}

/** Words that are no flags, no values of flags, and set nothing. */
function targetsOf(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) => !word.startsWith('-') && !word.includes('=') && !/^(?:-[Cfjd]|--prefix|--cwd|--dir)$/u.test(words[index - 1] ?? ''),
  );
}
