/**
 * The App under load: the server bundle as processes of its own against the fake GitHub, on loopback.
 *
 *   node bench/app-load.mjs [storm] [--engine memory|postgres|redis] [--workers N] [--installations N] [--pulls N] [--pushes N] [--per-second N]
 *                           [--duplicated SHARE] [--dropped SHARE] [--kills N] [--engine-kills N] [--enforce]
 *
 * Deliveries sent twice, shuffled, dropped and swept, processes and the engine killed in the middle: what stands at the end.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureNode24, run } from '../scripts/toolchain.mjs';

async function main() {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      installations: { type: 'string', default: '10' },
      pulls: { type: 'string', default: '100' },
      pushes: { type: 'string', default: '4' },
      'per-second': { type: 'string', default: '100' },
      duplicated: { type: 'string', default: '0.1' },
      dropped: { type: 'string', default: '0.05' },
      kills: { type: 'string', default: '2' },
      'engine-kills': { type: 'string', default: '0' },
      engine: { type: 'string', default: 'memory' },
      workers: { type: 'string', default: '2' },
      enforce: { type: 'boolean', default: false },
    },
  });
  const { storm } = await import('../test/app/load/storm.ts');
  const started = performance.now();
  console.log(values.engine === 'memory' ? 'one process' : `${values.engine}, one process that receives, ${values.workers} that work`);
  console.log(`node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
  const figures = await storm({
    installations: Number(values.installations),
    pulls: Number(values.pulls),
    pushes: Number(values.pushes),
    perSecond: Number(values['per-second']),
    duplicated: Number(values.duplicated),
    dropped: Number(values.dropped),
    kills: Number(values.kills),
    engineKills: Number(values['engine-kills']),
    sweepSeconds: 5,
    timeoutMs: 3_600_000,
    tell: (line) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(6)} s  ${line}`),
    ...(values.engine === 'memory' ? {} : { engine: { name: values.engine, workers: Number(values.workers) } }),
  });
  const disturbances = `${values.kills} processes killed, the engine ${values['engine-kills']} times`;
  print(`storm, ${values['per-second']} posts a second asked for, ${figures.perSecond.toFixed(1)} reached; ${disturbances}`, figures);
  if (values.enforce && figures.faults.length > 0) process.exitCode = 1;
}

function print(title, { deliveries, posted, dropped, unanswered, refused, acknowledgeMs, settleMs, jobs, requests, faults }) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log(`${title}
  ${deliveries} deliveries, ${posted} posts; ${dropped} dropped, ${unanswered} unanswered while the server was down, ${refused} refused
  answered after ${ms(acknowledgeMs.median)} (median), ${ms(acknowledgeMs.p95)} (95th percentile), ${ms(acknowledgeMs.max)} (slowest)
  ${jobs} reviews for ${deliveries} deliveries, ${requests} requests to GitHub; last check ${(settleMs / 1000).toFixed(1)} s after the last post
  wrong at the end: ${faults.length}${faults
    .slice(0, 50)
    .map((fault) => `\n    ${fault}`)
    .join('')}
`);
}

// The fake GitHub is TypeScript, which Node reads by itself from 24 on.
if (Number(process.versions.node.split('.')[0]) >= 24) await main();
else process.exitCode = (await run(ensureNode24(), process.argv.slice(1), { show: true })).code;
