import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import type { AnnotationProperties } from '@actions/core';
import type { context as runContext } from '@actions/github';

import { Problem } from '../../core/problem.ts';

/** What the runner says of the run: repository, event, addresses. */
export type RunContext = typeof runContext;

const lastWorkMs = 5_000;

/** The runner of a workflow, as its own toolkit speaks to it (docs.github.com: workflow commands). */
export class Runner {
  readonly #env: NodeJS.ProcessEnv;
  readonly #write: (text: string) => void;
  readonly #lastWork: (() => Promise<void>)[] = [];

  /** Those of the process, unless several steps are run in one, as tests do. */
  constructor(env: NodeJS.ProcessEnv = process.env, write: (text: string) => void = () => undefined) {
    this.#env = env;
    this.#write = write;
  }

  /** What is left to do should the step end before its time. */
  beforeTheEnd(work: () => Promise<void>): void {
    this.#lastWork.push(work);
  }

  /** Does what is left, as far as the time reaches: a runner that cancels a job gives its steps 7.5 s. */
  async end(): Promise<void> {
    await Promise.race([Promise.allSettled(this.#lastWork.map((work) => work())), sleep(lastWorkMs, undefined, { ref: false })]);
  }

  /** `with:` of the step, trimmed; empty when it is not there. */
  input(name: string): string {
    return this.#lend(() => core.getInput(name));
  }

  variable(name: string): string {
    return this.#env[name] ?? '';
  }

  /** The toolkit reads the event as it is loaded, and throws on one that is damaged. */
  async context(): Promise<RunContext> {
    try {
      const { context } = await import('@actions/github');
      if (this.#env === process.env) return context;
      const Context = context.constructor as new () => RunContext;
      return this.#lend(() => new Context());
    } catch {
      throw new Problem('GITHUB_EVENT_PATH names no readable event. Run this as a step of a GitHub workflow.');
    }
  }

  /** Text for the log. Nothing in it is taken for a command, since the commands are stopped meanwhile. */
  log(text: string): void {
    const word = randomUUID();
    this.#lend(() => core.info(`::stop-commands::${word}\n${text}\n::${word}::`));
  }

  /** Shown when debug logging is switched on for the run (docs.github.com: enabling debug logging). */
  debug(text: string): void {
    if (this.#lend(() => core.isDebug())) this.log(text);
  }

  notice(message: string): void {
    this.annotate('notice', {}, message);
  }

  error(message: string): void {
    this.annotate('error', {}, message);
  }

  annotate(level: 'notice' | 'warning' | 'error', place: AnnotationProperties, message: string): void {
    const { notice, warning, error } = core;
    this.#lend(() => ({ notice, warning, error })[level](message, place));
  }

  /** Nothing, where nobody asks for it: the toolkit would print a command that runners no longer take. */
  output(name: string, value: string): void {
    if (this.variable('GITHUB_OUTPUT') !== '') this.#lend(() => core.setOutput(name, value));
  }

  /** The page of the run. GitHub takes 1 MiB a step. */
  async summary(markdown: string): Promise<void> {
    if (this.variable('GITHUB_STEP_SUMMARY') !== '') await this.#lend(() => core.summary.addRaw(markdown, true).write());
  }

  /** The toolkit knows one process: its environment and its output. Who runs several steps in one lends it theirs for a call. */
  #lend<T>(call: () => T): T {
    if (this.#env === process.env) return call();
    const { env, stdout } = process;
    const write = stdout.write.bind(stdout);
    process.env = this.#env;
    stdout.write = (text: string | Uint8Array): boolean => {
      this.#write(String(text));
      return true;
    };
    try {
      return call();
    } finally {
      process.env = env;
      stdout.write = write;
    }
  }
}
