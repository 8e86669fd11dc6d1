import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';

/**
 * What the runner understands of a step (docs.github.com: workflow commands). Written here and not taken from @actions/core, because loading
 * that costs more than a small review.
 */
export class Runner {
  readonly #env: NodeJS.ProcessEnv;
  readonly #write: (text: string) => void;

  constructor(env: NodeJS.ProcessEnv, write: (text: string) => void) {
    this.#env = env;
    this.#write = write;
  }

  /** `with:` of the step; empty when it is not there. The runner keeps dashes. */
  input(name: string): string {
    return (this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
  }

  variable(name: string): string {
    return this.#env[name] ?? '';
  }

  /** Text for the log. Nothing in it is taken for a command, since the commands are stopped meanwhile. */
  log(text: string): void {
    const word = randomUUID();
    this.#write(`::stop-commands::${word}\n${text}\n::${word}::\n`);
  }

  /** Shown when debug logging is switched on for the run (docs.github.com: enabling debug logging). */
  debug(text: string): void {
    if (this.variable('RUNNER_DEBUG') === '1') this.log(text);
  }

  notice(message: string): void {
    this.#command('notice', {}, message);
  }

  error(message: string): void {
    this.#command('error', {}, message);
  }

  annotate(level: 'notice' | 'warning' | 'error', place: Readonly<Record<string, string>>, message: string): void {
    this.#command(level, place, message);
  }

  #command(name: string, properties: Readonly<Record<string, string>>, message: string): void {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    this.#write(`::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}\n`);
  }

  async output(name: string, value: string): Promise<void> {
    const file = this.variable('GITHUB_OUTPUT');
    if (file === '') return;
    const end = `end-${randomUUID()}`;
    await appendFile(file, `${name}<<${end}\n${value}\n${end}\n`);
  }

  /** The page of the run. GitHub takes 1 MiB a step. */
  async summary(markdown: string): Promise<void> {
    const file = this.variable('GITHUB_STEP_SUMMARY');
    if (file !== '') await appendFile(file, `${markdown}\n`);
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
