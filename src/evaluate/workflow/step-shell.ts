import type { DataNode } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import type { Dialect } from '../../syntax/shell/pipeline.ts';

/** Names of shells as `shell:` has them, each with its options; https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
const named: readonly (readonly [RegExp, Dialect])[] = [
  [/^(?:ba|da|k|z)?sh\b/u, 'posix'],
  [/^(?:pwsh|powershell)\b/u, 'powershell'],
];
/** Machines of GitHub's, and the labels that a runner gives itself. */
const machines: readonly (readonly [RegExp, Dialect])[] = [
  [/^(?:ubuntu|macos|linux)\b/iu, 'posix'],
  [/^windows\b/iu, 'powershell'],
];
/** Languages of scripts that no shell reads. */
export type ProgramLanguage = 'python' | 'node' | 'perl' | 'ruby';
const programs: readonly (readonly [RegExp, ProgramLanguage])[] = [
  [/(?:^|[\s/])(?:python|pypy)[\d.]*(?:\s|$)/u, 'python'],
  [/(?:^|[\s/])(?:node|nodejs|bun|deno)(?:\s|$)/u, 'node'],
  [/(?:^|[\s/])perl(?:\s|$)/u, 'perl'],
  [/(?:^|[\s/])ruby(?:\s|$)/u, 'ruby'],
];
const either: readonly Dialect[] = ['posix', 'powershell'];

/** `defaults: { run: { shell: …, working-directory: … } }` of a workflow or a job. */
export function defaultOf(node: DataNode, name: 'shell' | 'working-directory'): string | undefined {
  const value = entryOf(entryOf(entryOf(node, 'defaults')?.value, 'run')?.value, name)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}

/** How a step's script may be read: as its shell does, else as that of the machine does; in doubt in both ways. */
export function dialectsOf(shell: string | undefined, labels: readonly string[]): readonly Dialect[] {
  const found = shell === undefined ? matching(machines, labels) : matching(named, [shell.trim()]);
  return found.length === 0 ? either : found;
}

/** `shell: bash` stands for `bash -eo pipefail`; nothing at all, and every other shell of its kind, looks at the last command of a pipe. */
export function hidesPipes(shell: string | undefined): boolean {
  if (shell === undefined) return true;
  return matching(named, [shell.trim()]).includes('posix') && shell.trim() !== 'bash' && !shell.includes('pipefail');
}

/** Of a step whose shell is an interpreter of another language; undefined where it is, or may be, a shell. */
export function languageOf(shell: string | undefined): ProgramLanguage | undefined {
  return shell === undefined || matching(named, [shell.trim()]).length > 0 ? undefined : matching(programs, [shell.trim()])[0];
}

function matching<T>(table: readonly (readonly [RegExp, T])[], texts: readonly string[]): readonly T[] {
  return table.filter(([pattern]) => texts.some((text) => pattern.test(text))).map(([, dialect]) => dialect);
}
