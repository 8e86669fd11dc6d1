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
const either: readonly Dialect[] = ['posix', 'powershell'];

/** `defaults: { run: { shell: … } }` of a workflow or a job. */
export function defaultShell(node: DataNode): string | undefined {
  const shell = entryOf(entryOf(entryOf(node, 'defaults')?.value, 'run')?.value, 'shell')?.value;
  return shell?.kind === 'string' ? shell.value : undefined;
}

/** How a step's script may be read: as its shell does, else as that of the machine does; in doubt in both ways. */
export function dialectsOf(shell: string | undefined, labels: readonly string[]): readonly Dialect[] {
  const found = shell === undefined ? matching(machines, labels) : matching(named, [shell.trim()]);
  return found.length === 0 ? either : found;
}

function matching(table: readonly (readonly [RegExp, Dialect])[], texts: readonly string[]): readonly Dialect[] {
  return table.filter(([pattern]) => texts.some((text) => pattern.test(text))).map(([, dialect]) => dialect);
}
