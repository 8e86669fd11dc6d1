import { randomUUID } from 'node:crypto';
import type { EstateOptions } from './estate.ts';
import { meter } from './meter.ts';
import type { Metered } from './meter.ts';
import { acknowledged } from './quantiles.ts';
import type { Quantiles } from './quantiles.ts';
import { paceOf, send } from './sending.ts';
import { onStage, quiet } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';

export interface AcknowledgeOptions extends EstateOptions, StageOptions {
  readonly perSecond: number;
  readonly seconds: number;
  /** What 95 of 100 answers may take. */
  readonly p95Ms: number;
}

export interface AcknowledgeFigures {
  readonly posted: number;
  /** Posts a second, as they were reached. */
  readonly perSecond: number;
  readonly bodyBytes: number;
  readonly acknowledgeMs: Quantiles;
  /** Over all the sending. */
  readonly used: Metered;
  /** What is wrong at the end, one line each. */
  readonly faults: readonly string[];
  /** Aims that were missed, one line each. */
  readonly missed: readonly string[];
}

/** A pace that fell short by more says nothing about the one that was asked for. */
const paceShareMin = 0.95;

/** Deliveries at a steady pace, each with an id of its own and a signature to be verified: what their answers take. Nothing waits for an answer. */
export function acknowledge(options: AcknowledgeOptions): Promise<AcknowledgeFigures> {
  return onStage(options, options, (stage) => play(stage, options));
}

async function play({ estate, crew }: Stage, options: AcknowledgeOptions): Promise<AcknowledgeFigures> {
  const { perSecond, seconds, p95Ms, timeoutMs } = options;
  const { deliveries, scene } = estate;
  const plan = Array.from({ length: perSecond * seconds }, (_, index) => {
    const delivery = deliveries[index % deliveries.length];
    if (delivery === undefined) throw new Error('there is nothing to send');
    return { delivery: { ...delivery, guid: randomUUID() }, afterMs: (index * 1000) / perSecond };
  });
  const read = meter(crew);
  const results = await send(scene, plan);
  const used = read();
  // Where nobody works, what was taken waits.
  const works = options.engine === undefined || options.engine.workers > 0;
  if (works) await quiet(() => estate.unsettled() === 0, timeoutMs);
  if (works) await quiet(() => crew.isIdle(), timeoutMs);
  const figures = { posted: results.length, perSecond: paceOf(results), acknowledgeMs: acknowledged(results), used };
  const refused = results.filter(({ status }) => status !== 202);
  const slow = figures.perSecond < perSecond * paceShareMin;
  return {
    ...figures,
    bodyBytes: Buffer.byteLength(JSON.stringify(plan[0]?.delivery.payload)),
    faults: [
      ...(refused.length === 0 ? [] : [`${refused.length} posts were not taken; the first was answered ${refused[0]?.status}`]),
      ...crew.crashes,
      ...(works ? estate.faults() : []),
    ],
    missed: [
      ...(slow ? [`${figures.perSecond.toFixed(0)} posts a second were reached, not ${perSecond}`] : []),
      ...(figures.acknowledgeMs.p95 < p95Ms
        ? []
        : [`95 of 100 answers took up to ${figures.acknowledgeMs.p95.toFixed(1)} ms, not ${p95Ms}`]),
    ],
  };
}
