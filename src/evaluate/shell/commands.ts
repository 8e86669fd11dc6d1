import { rememberedByText } from '../../core/remembered-by-text.ts';
import type { Pipeline, Stage } from '../../syntax/shell/pipeline.ts';
import { readPipelines } from '../../syntax/shell/read-pipelines.ts';
import { Blocks } from './blocks.ts';
import { headOf, isCaught } from './caught.ts';
import { wordsOf } from './words.ts';
import { commandsWithin } from './wrappers.ts';

/** A command with its words, without what only introduces it. */
export interface Command {
  readonly words: readonly string[];
  /** Where it runs, by what was said before. */
  readonly folder: string;
  /** Its failure is caught: `|| true`. */
  readonly ignoresFailure: boolean;
  /** Of the text, 0-based. */
  readonly line: number;
}

/** The key of a pipeline in YAML. */
const key = /^(?:-[ \t]+)?(?:run|command|script|entry|cmd|bash|sh)[ \t]*:[ \t]+/u;
/** What stands for a folder that a script works out: its own, mostly. */
const worked = /"?\$\(dirname [^)\n]{0,200}\)"?|\$\{\{[^}\n]{0,500}\}\}|\$\{\w{1,100}(?:%\/\*)?\}|"?\$\w{1,100}"?(?=\/)/gu;
const ownFolder = '$HERE';
const depthMax = 4;

/** One script is asked for by several, and is mostly the same on both sides. */
const known = rememberedByText<readonly Command[]>();

/** The commands of a script, a line of one or a setting that holds one; none that cannot be reached. */
export function commandsIn(text: string, folder: string, { isStrict = true, pipesFail = true }: Partial<Shell> = {}): readonly Command[] {
  return known.of(`${folder}\n${isStrict} ${pipesFail}\n${text}`, () =>
    new Course(
      text.replace(key, '').replaceAll(worked, () => ownFolder),
      folder,
      { isStrict, pipesFail },
    ).commands(depthMax),
  );
}

/** How the shell of a script starts: what is not said is as strict as can be. */
export interface Shell {
  /** It ends with the first command that fails (`set -e`). */
  readonly isStrict: boolean;
  /** A pipe fails with any of its commands, and not with the last alone (`set -o pipefail`). */
  readonly pipesFail: boolean;
}

/** What is done with the failure of a script that goes on all the same. */
const looksAtIt = /\$\?|PIPESTATUS|\btrap\b/u;
/** A command whose failure is looked at, whatever the shell does. */
const heeded = /^(?:if|elif|while|until|exec|return)\b/u;
const isChained = (pipeline: Pipeline | undefined): boolean => pipeline?.joint === '&&' || pipeline?.joint === '||';

/** The way of a script through its commands. A shell that is strict ends with the first one that fails (`set -e`). */
class Course {
  readonly #pipelines: readonly Pipeline[];
  readonly #blocks: Blocks;
  readonly #looks: boolean;
  readonly #last: number;
  #folder: string;
  #isStrict: boolean;
  #pipesFail: boolean;
  #isOver = false;
  /** The command before, of those that are not skipped. */
  #before = '';

  constructor(text: string, folder: string, { isStrict, pipesFail }: Shell) {
    this.#pipelines = readPipelines(text, 'posix');
    this.#blocks = new Blocks(text);
    this.#looks = looksAtIt.test(text);
    this.#last = this.#pipelines.findLastIndex((one) => !/^(?:fi|done|esac|\}|else|then)?$/u.test(headOf(one)));
    this.#folder = folder;
    this.#isStrict = isStrict;
    this.#pipesFail = pipesFail;
  }

  commands(depth: number): readonly Command[] {
    return this.#pipelines.flatMap((pipeline, index) => {
      const head = headOf(pipeline);
      this.#blocks.open(head);
      const isSkipped = this.#isSkipped(index);
      const isReached = !this.#isOver && !isSkipped && !this.#blocks.isDead;
      const found = isReached ? this.#ofPipeline(pipeline, index, depth) : [];
      if (!isSkipped) this.#before = head;
      this.#blocks.close(head);
      return found;
    });
  }

  /** Behind what never says so: `false && …`, `true || …`. */
  #isSkipped(index: number): boolean {
    const joint = this.#pipelines[index - 1]?.joint;
    return (joint === '&&' && this.#before === 'false') || (joint === '||' && /^(?:true|:)$/u.test(this.#before));
  }

  #ofPipeline(pipeline: Pipeline, index: number, depth: number): readonly Command[] {
    const head = headOf(pipeline);
    this.#isStrict = strictness(head) ?? this.#isStrict;
    if (/^set\s[^|;&]*\bpipefail\b/u.test(head)) this.#pipesFail = !/\+o\s*pipefail/u.test(head);
    const caught = !this.#isHeeded(pipeline, index) || isCaught(this.#pipelines, index);
    const isHidden = (at: number): boolean => !this.#pipesFail && !this.#looks && at < pipeline.stages.length - 1;
    const read = pipeline.stages.map((stage, at) =>
      this.#ofStage(stage, { at: this.#folder, line: pipeline.line, caught: caught || isHidden(at), depth }),
    );
    this.#folder = read[0]?.moved ?? this.#folder;
    this.#isOver = /^exit(?:\s+0)?$/u.test(head) && this.#isAlone(index);
    return read.flatMap(({ commands }) => commands);
  }

  /** Does its failure end the script, or does anything look at it? */
  #isHeeded(pipeline: Pipeline, index: number): boolean {
    return this.#isStrict || this.#looks || index >= this.#last || isChained(pipeline) || heeded.test(headOf(pipeline));
  }

  /** It runs whatever happens. */
  #isAlone(index: number): boolean {
    return this.#blocks.isEmpty && !isChained(this.#pipelines[index]) && !isChained(this.#pipelines[index - 1]);
  }

  #ofStage(
    { text, substituted, documents }: Stage,
    { at, line, caught, depth }: { readonly at: string; readonly line: number; readonly caught: boolean; readonly depth: number },
  ): { readonly commands: readonly Command[]; readonly moved?: string } {
    const code = documents.length === 0 ? text : text.slice(0, text.indexOf('<<'));
    const words = wordsOf(code.replace(/^\s*(?:function\s+)?[\w-]{1,100}\s*\(\s*\)\s*/u, ''));
    const [tool = '', first] = words[0] === '(' || words[0] === '{' ? words.slice(1) : words;
    const moved = /^(?:cd|pushd)$/u.test(tool) && first !== undefined ? (first.startsWith('/') ? first : `${at}/${first}`) : undefined;
    const inner = substituted.flatMap((one) =>
      depth === 0 ? [] : ofPipeline(one, at, line, caught || !/^\s*[A-Za-z_]\w*=/u.test(text), depth - 1),
    );
    if (moved !== undefined) return { commands: inner, moved };
    const commands = commandsWithin(words).flatMap((one): readonly Command[] => {
      const script = nestedIn(one, documents);
      const own = { words: one, folder: at, ignoresFailure: caught, line };
      if (script === undefined || depth === 0) return [own];
      return [
        own,
        ...new Course(script, at, { isStrict: true, pipesFail: true })
          .commands(depth - 1)
          .map((each) => ({ ...each, line, ignoresFailure: caught || each.ignoresFailure })),
      ];
    });
    return { commands: [...inner, ...commands] };
  }
}

function ofPipeline(pipeline: Pipeline, folder: string, line: number, caught: boolean, depth: number): readonly Command[] {
  return pipeline.stages.flatMap(({ text, substituted }) => [
    ...commandsWithin(wordsOf(text)).map((words) => ({ words, folder, ignoresFailure: caught, line })),
    ...substituted.flatMap((one) => (depth === 0 ? [] : ofPipeline(one, folder, line, caught, depth - 1))),
  ]);
}

/** `bash -c '…'`, `eval …`, and what a shell reads from a here-document. */
function nestedIn([tool = '', ...rest]: readonly string[], documents: readonly string[]): string | undefined {
  if (tool === 'eval') return rest.join(' ');
  if (!/^(?:\S*\/)?(?:ba|da|k|z)?sh$/u.test(tool)) return undefined;
  const flag = rest.findIndex((word) => /^-\w*c$/u.test(word));
  if (flag !== -1) return rest[flag + 1];
  return rest.every((word) => word.startsWith('-')) && documents.length > 0 ? documents.join('\n') : undefined;
}

/** `set -e`, `set +o errexit`: true and false; undefined for what has nothing to do with it. */
function strictness(head: string): boolean | undefined {
  const flags = /^set\s+([^]*)$/u.exec(head)?.[1] ?? '';
  if (/(?:^|\s)\+(?:\w*e|o\s+errexit)/u.test(flags)) return false;
  return /(?:^|\s)-(?:\w*e|\w*o\s+errexit)/u.test(flags) ? true : undefined;
}
