import { directoryOf } from '../../core/path.ts';
import type { SourceFile } from '../../core/source.ts';
import { withoutEnd } from '../../core/without-end.ts';
import { readYamlSteps } from '../../evaluate/workflow/read-yaml-steps.ts';
import { commandsIn } from '../../evaluate/shell/commands.ts';
import type { Command } from '../../evaluate/shell/commands.ts';
import { joined } from './places.ts';
import type { FilesByPath } from './places.ts';
import { filesRun, justfiles, makefiles, taskfiles } from './runners.ts';
import type { PipelineStep } from './step.ts';

type Caller = Pick<PipelineStep, 'isOff' | 'ignoresFailure' | 'ignoredIf' | 'afterMerge' | 'at' | 'calledAt'>;

/** A script runs a target of make, which runs a script: as far as this. */
const depthMax = 10;
/** What one pipeline may run in other files, in commands. */
const commandsMax = 60_000;

/** How much a pipeline may still run. */
export interface Budget {
  commands: number;
}

export function fullBudget(): Budget {
  return { commands: commandsMax };
}

/** What a step runs that stands in another file of the repository: scripts, targets of make, scripts of npm, parts that GitLab or Azure takes in. */
export function calledBy(step: PipelineStep, files: FilesByPath, budget: Budget): readonly PipelineStep[] {
  if (/^\s*uses:/u.test(step.text)) return [];
  return [...partsTakenIn(step, files), ...inCommands(commandsIn(step.text, step.folder ?? '.'), step, files, budget, [])];
}

/** `local: /ci/scan.yml`, `template: ci/scan.yml`. */
function partsTakenIn(step: PipelineStep, files: FilesByPath): readonly PipelineStep[] {
  const [, named] = /^(?:local|template|include|file)\s*:\s*\/?([\w./-]+\.ya?ml)(?:@self)?$/u.exec(step.text.trim()) ?? [];
  const file = named === undefined ? undefined : files.get(named);
  const steps = file === undefined ? undefined : readYamlSteps(file);
  return (steps ?? []).map((one) => calledFrom(step, one));
}

/** `chain` are the places through which it is called: what calls itself comes to an end. */
function inCommands(
  commands: readonly Command[],
  caller: Caller,
  files: FilesByPath,
  budget: Budget,
  chain: readonly string[],
): readonly PipelineStep[] {
  return commands.flatMap((command) => {
    const found = filesRun(command, files, directoryOf(caller.at.path));
    return found.flatMap((inside) => {
      const [first] = inside;
      const place = first === undefined ? '' : `${first.at.path}:${first.at.range.startLine} ${first.text}`;
      if (first === undefined || chain.includes(place)) return [];
      if (chain.length >= depthMax || budget.commands < inside.length) return [cutStep(caller, first)];
      budget.commands -= inside.length;
      return inside.flatMap((one): readonly PipelineStep[] => {
        const step = calledFrom({ ...caller, ignoresFailure: caller.ignoresFailure || command.ignoresFailure }, one);
        return [step, ...inCommands(commandsIn(one.text, one.folder), step, files, budget, [...chain, place])];
      });
    });
  });
}

function cutStep(caller: Caller, one: Pick<PipelineStep, 'text' | 'at' | 'isOff' | 'ignoresFailure'>): PipelineStep {
  return {
    ...calledFrom(caller, { ...one, text: '' }),
    cutBy: `what it runs of other files is more than ${commandsMax} commands, or ${depthMax} calls deep`,
  };
}

function calledFrom(
  caller: Caller,
  { text, at, isOff, ignoresFailure }: Pick<PipelineStep, 'text' | 'at' | 'isOff' | 'ignoresFailure'>,
): PipelineStep {
  return {
    text,
    at,
    isOff: caller.isOff || isOff,
    ignoresFailure: caller.ignoresFailure || ignoresFailure,
    ...(caller.ignoredIf === undefined ? {} : { ignoredIf: caller.ignoredIf }),
    ...(caller.afterMerge === undefined ? {} : { afterMerge: true }),
    calledAt: caller.calledAt ?? caller.at,
  };
}

/** A tree of files: its paths, and the names of all that lies in it. */
export interface NamedTree {
  readonly has: (path: string) => boolean;
  readonly names: ReadonlySet<string>;
}

/** Paths of this repository that a text may run, each only where there is such a file: what has to be read for `calledBy`. */
export function mayRun({ path, text }: SourceFile, { has, names }: NamedTree): readonly string[] {
  const folder = directoryOf(path);
  const texts = text.slice(0, charsMax).match(/[\w@.-]+(?:\/[\w@.-]+)*/gu) ?? [];
  // A path at the end of a sentence.
  const written = new Set(texts.map((word) => (word.includes('/') ? word : withoutEnd(word, '.'))));
  const words = new Set([...written].filter((word) => isName(word.slice(word.lastIndexOf('/') + 1), names)));
  const named = new Set([...words].flatMap((word) => (word.includes('/') ? [word, word.replace(/^\w+\//u, '')] : [word])));
  const places = new Set([...named].flatMap((word) => [joined('.', word), joined(folder, word)]));
  // Looked for below every word: only where the tree has such a name at all.
  const actions = ['action.yml', 'action.yaml'].filter((name) => names.has(name));
  const found = [...places].flatMap((one) => [one, ...actions.map((name) => `${one}/${name}`)]);
  const besides = (all: readonly string[]): readonly string[] =>
    all.filter((name) => names.has(name)).flatMap((name) => placesOf(words, name));
  const makes = /\b(?:make|just)\b/u.test(text) ? besides([...makefiles, ...justfiles]) : [];
  const scripts = /\b(?:npm|yarn|pnpm|bun)\b/u.test(text) ? besides(['package.json']) : [];
  const tasks = /\btask\b/u.test(text) ? besides(taskfiles) : [];
  return [...new Set([...found, ...makes, ...scripts, ...tasks])].filter((one) => one !== path && has(one));
}

/** `.` and `..` are folders everywhere. */
function isName(segment: string, names: ReadonlySet<string>): boolean {
  return names.has(segment) || /^\.*$/u.test(segment);
}

/** Of one file as much is searched for names. */
const charsMax = 200_000;

/** May a file name more than `mayRun` sees? */
export function isSearchCut({ text }: SourceFile): boolean {
  return text.length > charsMax;
}

/** At the top, and in each folder that is named. */
function placesOf(words: ReadonlySet<string>, name: string): readonly string[] {
  return [name, ...[...words].map((word) => joined(word, name))];
}
