/**
 * The App under load: the server bundle as a child process against the fake GitHub, on loopback.
 *
 *   node bench/app-load.mjs [--engine memory|postgres|redis] [--workers N] [--pulls N] [--pushes N] [--per-second N] [--kills N] [--enforce]
 *
 * First without trouble, for the time that a delivery waits for its answer while reviews run. Then the storm: deliveries sent twice,
 * shuffled, dropped and swept, the process killed in the middle; for what stands at the end.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureNode24, run } from '../scripts/toolchain.mjs';

const targets = { acknowledgeP95MsMax: 50 };

async function main() {
  const { values } = parseArgs({
    options: {
      pulls: { type: 'string', default: '100' },
      pushes: { type: 'string', default: '4' },
      'per-second': { type: 'string', default: '100' },
      kills: { type: 'string', default: '2' },
      engine: { type: 'string', default: 'memory' },
      workers: { type: 'string', default: '2' },
      enforce: { type: 'boolean', default: false },
    },
  });
  const { storm } = await import('../test/app/storm.ts');
  const usual = {
    pulls: Number(values.pulls),
    pushes: Number(values.pushes),
    perSecond: Number(values['per-second']),
    sweepSeconds: 5,
    timeoutMs: 300_000,
    ...(values.engine === 'memory' ? {} : { engine: { name: values.engine, workers: Number(values.workers) } }),
  };
  console.log(values.engine === 'memory' ? 'one process' : `${values.engine}, one process that receives, ${values.workers} that work`);
  console.log(`node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
  const steady = await storm({ ...usual, duplicated: 0, dropped: 0, kills: 0 });
  print(`steady, ${values['per-second']} a second`, steady);
  const stormy = await storm({ ...usual, duplicated: 0.3, dropped: 0.05, kills: Number(values.kills) });
  print(`storm, ${values.kills} kills`, stormy);
  const outcomes = [
    { met: steady.acknowledgeMs.p95 < targets.acknowledgeP95MsMax, text: `95th percentile under ${targets.acknowledgeP95MsMax} ms` },
    { met: steady.faults.length + stormy.faults.length === 0, text: 'every pull request ends with one right check on its latest head' },
  ];
  for (const { met, text } of outcomes) console.log(`${met ? 'met   ' : 'MISSED'}  ${text}`);
  if (values.enforce && outcomes.some(({ met }) => !met)) process.exitCode = 1;
}

function print(title, { deliveries, posted, dropped, unanswered, refused, acknowledgeMs, settleMs, jobs, requests, faults }) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log(`${title}
  ${deliveries} deliveries, ${posted} posts; ${dropped} dropped, ${unanswered} unanswered while the server was down, ${refused} refused
  answered after ${ms(acknowledgeMs.median)} (median), ${ms(acknowledgeMs.p95)} (95th percentile), ${ms(acknowledgeMs.max)} (slowest)
  ${jobs} reviews for ${deliveries} deliveries, ${requests} requests to GitHub; last check ${(settleMs / 1000).toFixed(1)} s after the last post
  wrong at the end: ${faults.length}${faults.map((fault) => `\n    ${fault}`).join('')}
`);
}

// The fake GitHub is TypeScript, which Node reads by itself from 24 on.
if (Number(process.versions.node.split('.')[0]) >= 24) await main();
else process.exitCode = (await run(ensureNode24(), process.argv.slice(1), { show: true })).code;
