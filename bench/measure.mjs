import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a command as a child process and waits. `seconds` is the wall clock; `cpuSeconds` (user and system, all processes it waited for), `userSeconds` and
 * `peakBytes` (of its largest process) come from GNU time and are undefined where that is not installed.
 */
export async function runOnce({ command, cwd, env = {} }, scratch) {
  const times = join(scratch, 'times.txt');
  const [program, ...args] = gnuTime() === undefined ? command : [gnuTime(), '-q', '-f', '%U %S %M', '-o', times, ...command];
  const started = process.hrtime.bigint();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, code] = await Promise.all([collect(child.stdout), collect(child.stderr), ended(child)]);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const [user, system, peak] = gnuTime() === undefined ? [] : readFileSync(times, 'utf8').trim().split(' ').map(Number);
  return {
    code,
    stdout,
    stderr,
    seconds,
    ...(peak === undefined ? {} : { cpuSeconds: user + system, userSeconds: user, peakBytes: peak * 1024 }),
  };
}

/**
 * Runs several commands in turn, `runs` times each after one run that does not count, so that what else the machine does falls on all alike.
 * Medians, by the commands' names. Each command's `check` sees every output and throws when the run did not do its work.
 */
export async function compareCommands(commands, runs, scratch) {
  const taken = new Map(commands.map(({ name }) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const command of commands) {
      if (!isDue(run, runs, command.runs ?? runs)) continue;
      const result = await runOnce(command, scratch);
      command.check(result);
      if (run > 0) taken.get(command.name).push(result);
    }
  }
  return new Map([...taken].map(([name, results]) => [name, summary(results)]));
}

/** Commands that run less often are spread evenly: a machine that is slower for a while is slower for all. */
function isDue(run, runs, wanted) {
  return run === 0 || Math.floor((run * wanted) / runs) > Math.floor(((run - 1) * wanted) / runs);
}

function summary(results) {
  const medianOf = (key) =>
    results.some((result) => result[key] === undefined) ? undefined : median(results.map((result) => result[key]));
  const seconds = results.map((result) => result.seconds);
  return {
    runs: results.length,
    seconds: median(seconds),
    fastest: Math.min(...seconds),
    slowest: Math.max(...seconds),
    cpuSeconds: medianOf('cpuSeconds'),
    peakBytes: medianOf('peakBytes'),
  };
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

let timeProgram;
/** The path of GNU time, or undefined: the shell's own `time` and BSD's measure less. */
function gnuTime() {
  if (timeProgram === undefined) {
    const found = ['/usr/bin/time', '/usr/local/bin/gtime', '/opt/homebrew/bin/gtime'].find(
      (path) => spawnSync(path, ['-f', '%M', 'true']).status === 0,
    );
    timeProgram = { path: found };
  }
  return timeProgram.path;
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}
