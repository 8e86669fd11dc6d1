/** A command with its words, without what only introduces it. */
export interface Command {
  readonly words: readonly string[];
  /** Where it runs, by what was said before. */
  readonly folder: string;
  /** Its failure is caught: `|| true`. */
  readonly ignoresFailure: boolean;
}

const caught = /\|\|\s*(?:true\b|:(?:\s|$)|exit\s+0|echo\b)/u;
const before = /^(?:(?:if|then|else|elif|do|while|until|time|env|exec|command|nohup|!|sudo)\s+|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)+/u;
/** The key of a pipeline in YAML. */
const key = /^[\w-]+:\s+/u;
const lineCharsMax = 2_000;
/** What stands for a folder that a script works out: its own, mostly. */
const worked = /"?\$\(dirname [^)]*\)"?|\$\{\{[^}]*\}\}|\$\{\w+(?:%\/\*)?\}|"?\$\w+"?(?=\/)/gu;
const ownFolder = '$HERE';

/** The commands of a script, a line of one or a setting that holds one. */
export function commandsIn(text: string, folder: string): readonly Command[] {
  let at = folder;
  const lines = text.replaceAll(/\\\r?\n/gu, ' ').split('\n');
  return lines.flatMap((line) => {
    if (line.length > lineCharsMax || line.trimStart().startsWith('#')) return [];
    const ignoresFailure = caught.test(line);
    return line
      .replaceAll(worked, () => ownFolder)
      .split(/&&|\|\||[;|]/u)
      .flatMap((part): readonly Command[] => {
        const words = part
          .trim()
          .replace(key, '')
          .replace(before, '')
          .split(/\s+/u)
          .map((word) => word.replaceAll(/^["'(]+|["')]+$/gu, ''));
        const [tool = '', first] = words;
        if (tool === '') return [];
        if (tool === 'cd' && first !== undefined) {
          at = first.startsWith('/') ? first : `${at}/${first}`;
          return [];
        }
        return [{ words, folder: at, ignoresFailure }];
      });
  });
}

/** A line of a file that something runs. */
export interface WrittenLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}
