import { commandsIn } from '../../evaluate/shell/commands.ts';
import type { PipelineStep } from './step.ts';

/** Something that a step does by itself. */
export interface Part {
  readonly text: string;
  readonly ignoresFailure: boolean;
  /** An action, an image, a hook, with its settings; else a command. */
  readonly isSetting: boolean;
}

const setting = /^[ \t]*(?:-[ \t]+)?(?!(?:run|command|script|entry|cmd|bash|sh)[ \t]*:)[\w-]{1,60}[ \t]*:(?:[ \t]|$)/u;
/** A command that only says what a tool is called, or what it can. */
const asksOnly = /^\S+(?:[ ](?:--?version|-V|--?help|-h|help|version)){1,9}$/u;

/** The commands of a script, or the whole of a step that is an action, an image or a setting. */
export function partsIn({ text, hidesPipes }: Pick<PipelineStep, 'text' | 'hidesPipes'>): readonly Part[] {
  if (setting.test(text)) return [{ text, ignoresFailure: false, isSetting: true }];
  const commands = commandsIn(text, '.', { pipesFail: hidesPipes !== true }).map(({ words, ignoresFailure }) => ({
    text: words.join(' '),
    ignoresFailure,
    isSetting: false,
  }));
  return commands.filter((one) => !asksOnly.test(one.text));
}
