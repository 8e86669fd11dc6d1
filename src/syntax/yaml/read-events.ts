import { parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import { indentFlow } from './indent-flow.ts';
import { indentationRepairsMax, yamlDepthMax } from './yaml-limits.ts';

/** What the parser saw: the text, some of its lines indented further than in the file. */
export interface YamlEvents {
  readonly text: string;
  readonly events: readonly Event[];
  /** By 0-based line: how many spaces were put before it. */
  readonly padding: ReadonlyMap<number, number>;
  /** By 0-based line of its key: a value that was left out, and why. */
  readonly lost?: ReadonlyMap<number, string>;
}
export interface YamlFault {
  /** In the text as given. */
  readonly line: number;
  readonly reason: string;
}

/** What js-yaml says when a line of a flow collection or a quoted text is indented less than the block around it. */
const shallowLine = 'deficient indentation';

/**
 * A placeholder that another program fills in where a value or a key begins: `%%BUCKET_NAME%%`, as templates of AWS Solutions have them, or
 * `{{cookiecutter.project_name}}`. No plain text may begin with `%`, and a brace opens a map, so the parser is shown letters in its place; the
 * value keeps what the file has. A directive (`{{ end }}`) stands for no text.
 */
const placeholder =
  /(?<=[:,-][ \t]{1,9}|[[{][ \t]{0,9})%%(?=\w{1,80}%%)|(?<=[:,-][ \t]{1,9}|^[ \t]{0,40})\{\{-?[ \t]{0,3}(?!(?:if|else|end|range|with|define|template|block)\b)\.?\w[\w.]{0,80}[ \t]{0,3}-?\}\}/gmu;
const withLetters = (text: string): string => text.replace(placeholder, (mark) => 'x'.repeat(mark.length));
const asItIs = (text: string): string => text;

/** How many characters may still be parsed. */
export interface ParseBudget {
  charsLeft: number;
}

/**
 * Parses into events. js-yaml is stricter than the YAML 1.1 parsers that AWS and its tools use: inside brackets and quotes they ignore
 * indentation. So such lines are indented and the text is parsed again, within the budget.
 */
export function readEvents(original: string, budget: ParseBudget): YamlEvents | YamlFault {
  const read = readShown(original, asItIs, budget);
  const isFilledIn = !('events' in read) && budget.charsLeft > 0 && original.search(placeholder) >= 0;
  return isFilledIn ? readShown(original, withLetters, budget) : read;
}

function readShown(original: string, shown: (text: string) => string, budget: ParseBudget): YamlEvents | YamlFault {
  const padding = new Map<number, number>();
  let text = original;
  for (let repairs = 0; ; repairs += 1) {
    budget.charsLeft -= text.length;
    try {
      return { text, events: parseEvents(shown(text), { maxDepth: yamlDepthMax }), padding };
    } catch (error) {
      if (!(error instanceof YAMLException)) return { line: 1, reason: 'the parser gave up' };
      const { reason } = error;
      const line = (error.mark?.line ?? 0) + 1;
      const isRepairable = reason === shallowLine && repairs < indentationRepairsMax && budget.charsLeft > 0;
      const repaired = isRepairable ? indentFlow(text, error.mark?.position ?? 0, padding) : undefined;
      if (repaired === undefined) return { line, reason };
      text = repaired;
    }
  }
}
