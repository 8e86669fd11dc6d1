import type { DataNode } from '../../syntax/data-node.js';
import type { Dialect } from '../../syntax/shell/pipeline.js';
/** Languages of scripts that no shell reads. */
export type ProgramLanguage = 'python' | 'node' | 'perl' | 'ruby';
/** `defaults: { run: { shell: …, working-directory: … } }` of a workflow or a job. */
export declare function defaultOf(node: DataNode, name: 'shell' | 'working-directory'): string | undefined;
/** How a step's script may be read: as its shell does, else as that of the machine does; in doubt in both ways. */
export declare function dialectsOf(shell: string | undefined, labels: readonly string[]): readonly Dialect[];
/** `shell: bash` stands for `bash -eo pipefail`; nothing at all, and every other shell of its kind, looks at the last command of a pipe. */
export declare function hidesPipes(shell: string | undefined): boolean;
/** Of a step whose shell is an interpreter of another language; undefined where it is, or may be, a shell. */
export declare function languageOf(shell: string | undefined): ProgramLanguage | undefined;
