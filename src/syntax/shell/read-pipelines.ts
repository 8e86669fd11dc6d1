import { hereDocument, type HereDocument } from './here-document.ts';
import type { Dialect, Pipeline, Stage } from './pipeline.ts';
import { arithmeticAt, insideDoubleQuotes, plainPiece } from './quoted.ts';
import { separatorAt } from './separator.ts';

/** Substitutions in substitutions beyond which a text is taken as it stands. */
const depthMax = 20;

/** As far as `((` is looked for in front of a `<<`. */
const wordsBefore = 1_000;

/** The pipelines of a script in their order, those of functions, loops and groups among them. Linear in the script's length. */
export function readPipelines(script: string, dialect: Dialect): readonly Pipeline[] {
  return new Reader(script, dialect).list();
}

interface OpenStage extends Stage {
  text: string;
  readonly substituted: Pipeline[];
  readonly documents: string[];
}

interface OpenPipeline {
  line: number | undefined;
  readonly stages: OpenStage[];
}

/** Nothing of these begins a comment, a quote, an expansion or a separator, in either dialect. */
const plain = /[\w./:=,@%+~^*?![\]{} \t-]+/y;
const plainInQuotes = /[^"$`\\|;&<>\n]+/y;

function runAt(pattern: RegExp, script: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(script)?.[0] ?? '';
}

/** What ends a substitution. */
type End = ')' | '`';

class Reader {
  readonly #script: string;
  readonly #dialect: Dialect;
  #at = 0;
  #line = 0;
  #depth = 0;
  /** Opened on this line: their texts begin behind its end. */
  #waiting: { readonly document: HereDocument; readonly stage: OpenStage }[] = [];

  /** Where each line was seen last, tabs before it left out. */
  #lastLines: ReadonlyMap<string, number> | undefined;

  constructor(script: string, dialect: Dialect) {
    this.#script = script;
    this.#dialect = dialect;
  }

  /** Up to the end of the script, or of the substitution. */
  list(end?: End): Pipeline[] {
    const done: Pipeline[] = [];
    let open = started();
    let groups = 0;
    while (this.#at < this.#script.length) {
      if (this.#plainRun(open)) continue;
      const char = this.#script[this.#at] ?? '';
      if (char === end && groups === 0) {
        this.#at += 1;
        break;
      }
      groups = Math.max(0, groups + (char === '(' ? 1 : 0) - (char === ')' ? 1 : 0));
      const separator = separatorAt(this.#script, this.#at);
      if (separator === undefined) this.#command(open, char, end);
      else if (this.#isEnd(separator, open)) {
        finish(open, done, separator);
        open = started();
      }
    }
    finish(open, done, '');
    return done;
  }

  /** Characters that mean nothing to any shell, taken at once. */
  #plainRun(open: OpenPipeline): boolean {
    const run = runAt(plain, this.#script, this.#at);
    const current = open.stages.at(-1);
    if (run === '' || current === undefined) return false;
    if (run.trim() !== '') open.line ??= this.#line;
    current.text += run;
    this.#at += run.length;
    return true;
  }

  /** Steps over a separator: does it end the pipeline, or does the next command belong to it? */
  #isEnd(separator: string, open: OpenPipeline): boolean {
    this.#at += separator.length;
    if (separator === '|' || separator === '|&') {
      open.stages.push(stage());
      return false;
    }
    if (separator !== '\n') return true;
    this.#line += 1;
    for (const { document, stage: of } of this.#waiting.splice(0)) {
      const { text, written, end } = document.read(this.#script, this.#at);
      of.text += ` ${text}`;
      of.documents.push(written);
      this.#moveTo(end);
    }
    // A line that ends with a pipe goes on.
    return open.stages.length === 1 || open.stages.at(-1)?.text.trim() !== '';
  }

  #command(open: OpenPipeline, char: string, end: End | undefined): void {
    const current = open.stages.at(-1) ?? stage();
    if (char === '#' && /^$|[\s(]$/u.test(current.text.slice(-1))) return this.#moveTo(lineEnd(this.#script, this.#at));
    if (char.trim() !== '') open.line ??= this.#line;
    if (this.#isSubstitution()) return this.#substitution(current, end);
    if (char === '"' && this.#script.includes('"', this.#at + 1)) return this.#doubleQuoted(current, end);
    const document = this.#dialect === 'posix' ? hereDocument(this.#script, this.#at) : undefined;
    if (document === undefined || !this.#isDocument(document, current))
      return this.#take(current, plainPiece(this.#script, this.#at, this.#dialect));
    this.#waiting.push({ document, stage: current });
    this.#take(current, { text: '<<', end: document.end });
  }

  /** In `((…))` it is a shift. What never ends would take the rest of the script along: that is read as commands. */
  #isDocument({ word, end }: HereDocument, current: OpenStage): boolean {
    this.#lastLines ??= lastLines(this.#script);
    return (this.#lastLines.get(word) ?? -1) >= end && !/\(\([^)]*$/u.test(current.text.slice(-wordsBefore));
  }

  #doubleQuoted(current: OpenStage, end: End | undefined): void {
    this.#take(current, { text: '"', end: this.#at + 1 });
    while (this.#at < this.#script.length && this.#script[this.#at] !== '"') {
      const run = runAt(plainInQuotes, this.#script, this.#at);
      if (run !== '') this.#take(current, { text: run, end: this.#at + run.length });
      else if (this.#isSubstitution()) this.#substitution(current, end);
      else this.#take(current, insideDoubleQuotes(this.#script, this.#at, this.#dialect));
    }
    this.#take(current, { text: '"', end: this.#at + 1 });
  }

  #isSubstitution(): boolean {
    return (this.#dialect === 'posix' && this.#script[this.#at] === '`') || this.#script.startsWith('$(', this.#at);
  }

  #substitution(current: OpenStage, end: End | undefined): void {
    const isBackquote = this.#script[this.#at] === '`';
    const asText = arithmeticAt(this.#script, this.#at) ?? { text: this.#script[this.#at] ?? '', end: this.#at + 1 };
    const isClosed = !isBackquote || (end !== '`' && this.#script.includes('`', this.#at + 1));
    if (asText.text.length > 1 || !isClosed || this.#depth >= depthMax) return this.#take(current, asText);
    this.#at += isBackquote ? 1 : 2;
    this.#depth += 1;
    current.substituted.push(...this.list(isBackquote ? '`' : ')'));
    this.#depth -= 1;
    current.text += '$()';
  }

  #take(current: OpenStage, { text, end }: { readonly text: string; readonly end: number }): void {
    current.text += text;
    this.#moveTo(end);
  }

  #moveTo(at: number): void {
    if (at - this.#at > 1) this.#line += this.#script.slice(this.#at, at).split('\n').length - 1;
    else if (at > this.#at && this.#script[this.#at] === '\n') this.#line += 1;
    this.#at = at;
  }
}

function stage(): OpenStage {
  return { text: '', substituted: [], documents: [] };
}

function started(): OpenPipeline {
  return { line: undefined, stages: [stage()] };
}

function finish({ line, stages }: OpenPipeline, into: Pipeline[], joint: string): void {
  if (line !== undefined) into.push({ line, stages, joint });
}

function lastLines(script: string): ReadonlyMap<string, number> {
  let at = 0;
  return new Map(
    script.split('\n').map((line) => {
      const from = at;
      at += line.length + 1;
      return [line.replace(/^\t+|\r$/gu, ''), from];
    }),
  );
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
