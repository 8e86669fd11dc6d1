import type { Log } from '../../adapters/server/log.ts';
import { openTraces } from '../../adapters/tracing/traces.ts';
import type { Traces } from '../../adapters/tracing/traces.ts';
import { toolVersion } from '../version.ts';
import type { Settings } from './settings.ts';

/** A collector that is away would fill the log: once in so long is enough. */
const tellEveryMs = 60_000;

/** Traces of this thread, to where the settings say. Whatever becomes of them, reviews go on. */
export function openAppTraces({ traces: format }: Settings, log: Log): Promise<Traces> {
  let toldAtMs = Number.NEGATIVE_INFINITY;
  return openTraces({
    format,
    version: toolVersion,
    onTrouble(reason) {
      const now = performance.now();
      if (now - toldAtMs < tellEveryMs) return;
      toldAtMs = now;
      log.warn('traces are not taken', { reason });
    },
  });
}
