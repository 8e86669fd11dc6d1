import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryOf, keptCompiled } from '../built.ts';
import type { ActionRun } from '../github/actions/env.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The runtime that action.yml names. */
const node = join(root, 'node_modules', 'node', 'bin', 'node');
/** CI runs what ships; otherwise the sources, or a bundle that the caller has built: `PHASEGATE_ACTION=/path/to/index.js`. */
const entry = process.env['PHASEGATE_ACTION'] ?? entryOf('index.js', 'action.ts');

export interface ActionResult {
  readonly code: number | null;
  readonly log: string;
  readonly durationMs: number;
}

/** Runs the Action as the runner does: a process of its own, that knows nothing but its environment and its files. */
export function runAction(run: ActionRun, more: Readonly<Record<string, string>> = {}, bundle = entry): Promise<ActionResult> {
  return startAction(run, more, bundle).ended;
}

/** As `runAction`, for those who end the process before its time. */
export function startAction(
  run: ActionRun,
  more: Readonly<Record<string, string>> = {},
  bundle = entry,
): { readonly child: ChildProcess; readonly ended: Promise<ActionResult> } {
  const started = performance.now();
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: run.env['RUNNER_TEMP'] ?? '',
    PHASEGATE_WRITE_INTERVAL_MS: '0',
    PHASEGATE_BACKOFF_MS: '1',
    ...keptCompiled(),
    ...run.env,
    ...more,
  };
  const child = spawn(node, ['--no-warnings', bundle], { env, cwd: run.workspace });
  const ended = new Promise<ActionResult>((resolve, reject) => {
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log, durationMs: performance.now() - started }));
  });
  return { child, ended };
}
