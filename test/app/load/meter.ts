import { performance } from 'node:perf_hooks';
import type { Crew } from './crew.ts';
import { busyShare, coresNow, processorSeconds } from './processor.ts';

/** What was used between two readings. */
export interface Metered {
  readonly seconds: number;
  /** Processor seconds by what the processes do; `GitHub` is the fake, and who sends. Undefined where the system does not tell. */
  readonly processor: Readonly<Record<string, number>> | undefined;
  /** Share of all cores that was busy, with whatever else the machine did. */
  readonly busy: number;
  /** Share of the time in which the one thread of the fake GitHub was busy: all that the others ask goes through it. */
  readonly gitHubBusy: number;
}

/** Starts to measure; each call of what it gives reads from the start on. The processes must be the same at the end. */
export function meter(crew: Pick<Crew, 'parts'>): () => Metered {
  const parts = Object.entries({ ...crew.parts(), GitHub: [process.pid] });
  const pids = parts.flatMap(([, own]) => own);
  const [before, coresBefore, startedAt] = [processorSeconds(pids), coresNow(), performance.now()];
  const loopBefore = performance.eventLoopUtilization();
  return () => {
    const after = processorSeconds(pids);
    const usedBy = (pid: number): number => {
      const at = pids.indexOf(pid);
      return (after?.[at] ?? 0) - (before?.[at] ?? 0);
    };
    const processor = Object.fromEntries(parts.map(([part, own]) => [part, own.reduce((sum, pid) => sum + usedBy(pid), 0)]));
    return {
      seconds: (performance.now() - startedAt) / 1000,
      processor: after === undefined ? undefined : processor,
      busy: busyShare(coresBefore, coresNow()),
      gitHubBusy: performance.eventLoopUtilization(loopBefore).utilization,
    };
  };
}
