import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Engine {
  readonly command: string;
  /** `OpenTofu v1.12.6`. */
  readonly version: string;
}

/** Undefined when there is none on the PATH. */
export function engineOnPath(command = 'tofu'): Engine | undefined {
  const { stdout, status } = spawnSync(command, ['version'], { encoding: 'utf8' });
  return status === 0 ? { command, version: stdout.split('\n')[0] ?? command } : undefined;
}

/** The JSON of a value, or `undefined` where the engine refuses. */
export type EngineAnswer = string | undefined;

/**
 * What the engine answers to each expression, in a root with these files. All are asked at once; where the engine refuses the root as a whole,
 * halves of it are asked, down to the expression that it refuses.
 */
export function askEngine(engine: Engine, files: Readonly<Record<string, string>>, expressions: readonly string[]): EngineAnswer[] {
  const answers = expressions.length === 0 ? [] : askTogether(engine, files, expressions);
  if (answers !== undefined) return answers;
  if (expressions.length === 1) return [undefined];
  const half = Math.ceil(expressions.length / 2);
  return [expressions.slice(0, half), expressions.slice(half)].flatMap((part) => askEngine(engine, files, part));
}

const refused = 'the engine refuses';

function askTogether(
  { command }: Engine,
  files: Readonly<Record<string, string>>,
  expressions: readonly string[],
): EngineAnswer[] | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'phasegate-engine-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    // In brackets with a newline, so that a heredoc may be the last thing; sensitive, since some answers are.
    const outputs = expressions.map(
      (expression, index) =>
        `output "a${index}" {\n  sensitive = true\n  value = try(jsonencode([${expression}\n]), ${JSON.stringify(refused)})\n}\n`,
    );
    writeFileSync(join(directory, 'phasegate_questions.tf'), outputs.join(''));
    const run = (...args: readonly string[]) => spawnSync(command, [...args], { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run('apply', '-auto-approve', '-input=false', '-no-color').status !== 0) return undefined;
    const told = JSON.parse(run('output', '-json').stdout) as Record<string, { value: string } | undefined>;
    return expressions.map((_, index) => {
      const value = told[`a${index}`]?.value;
      return value === undefined || value === refused ? undefined : value.slice(1, -1);
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
