import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';

/** What a process has used of the processor, as Linux tells it. */
interface Used {
  readonly parent: number;
  /** Its own, and that of children that have ended; seconds, user and system. */
  readonly seconds: number;
}

/** Linux counts in hundredths of a second whatever the kernel's own clock (proc_pid_stat(5), USER_HZ). */
const ticksPerSecond = 100;
/** Places in /proc/PID/stat after the name, which ends with the last bracket. */
const parentAt = 1;
const timesAt = { from: 11, to: 15 };

/**
 * Processor seconds of each process with all that it started, but without those that are named beside it: so that each part is counted
 * once. Undefined where there is no /proc.
 */
export function processorSeconds(pids: readonly number[]): readonly number[] | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const all = readAll();
  const sums = new Map<number, number>(pids.map((pid) => [pid, 0]));
  for (const [pid, { seconds }] of all) {
    const owner = ownerOf(pid, all, sums);
    if (owner !== undefined) sums.set(owner, (sums.get(owner) ?? 0) + seconds);
  }
  return pids.map((pid) => sums.get(pid) ?? 0);
}

/** The nearest of the named ones that it descends from, or is. */
function ownerOf(pid: number, all: ReadonlyMap<number, Used>, named: ReadonlyMap<number, unknown>): number | undefined {
  let at: number | undefined = pid;
  while (at !== undefined && !named.has(at)) at = all.get(at)?.parent;
  return at;
}

function readAll(): ReadonlyMap<number, Used> {
  const all = new Map<number, Used>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/u.test(one))) {
    const used = read(name);
    if (used !== undefined) all.set(Number(name), used);
  }
  return all;
}

/** Undefined for one that ended meanwhile. */
function read(pid: string): Used | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(timesAt.from, timesAt.to).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[parentAt]), seconds: ticks / ticksPerSecond };
}

/** Of all cores, in ms since the machine started, whoever used them. */
export interface Cores {
  readonly busyMs: number;
  readonly idleMs: number;
}

export function coresNow(): Cores {
  const times = cpus().map((one) => one.times);
  const idleMs = times.reduce((sum, { idle }) => sum + idle, 0);
  const allMs = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { busyMs: allMs - idleMs, idleMs };
}

/** Share of the cores' time that was used between two looks, by anybody. */
export function busyShare(before: Cores, after: Cores): number {
  const busy = after.busyMs - before.busyMs;
  return busy / (busy + after.idleMs - before.idleMs);
}
