/**
 * The App under a storm of webhooks: duplicated, shuffled, 5 % dropped and swept, the process killed twice in the middle. Drives the server
 * bundle as a child process against the fake GitHub. Needs Node 24, which reads the fake's TypeScript.
 *
 *   npm run bench -- app [--pulls N] [--pushes N] [--per-second N] [--kills N] [--enforce]
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { storm } from '../test/app/storm.ts';

const acknowledgeP95MsMax = 50;

const { values } = parseArgs({
  options: {
    pulls: { type: 'string', default: '100' },
    pushes: { type: 'string', default: '4' },
    'per-second': { type: 'string', default: '100' },
    kills: { type: 'string', default: '2' },
    enforce: { type: 'boolean', default: false },
  },
});

const figures = await storm({
  pulls: Number(values.pulls),
  pushes: Number(values.pushes),
  perSecond: Number(values['per-second']),
  duplicated: 0.3,
  dropped: 0.05,
  kills: Number(values.kills),
  sweepSeconds: 5,
  timeoutMs: 300_000,
});
const { deliveries, posted, dropped, unanswered, refused, acknowledgeMs, settleMs, reviews, requests, faults } = figures;
const ms = (value) => `${value.toFixed(1)} ms`;
console.log(`node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}
${deliveries} deliveries of ${values.pulls} pull requests: ${posted} posts at ${values['per-second']}/s, ${dropped} dropped, ${values.kills} kills
unanswered while the server was down: ${unanswered}; refused: ${refused}
acknowledged: median ${ms(acknowledgeMs.median)}, 95th percentile ${ms(acknowledgeMs.p95)}, slowest ${ms(acknowledgeMs.max)}
last check ${(settleMs / 1000).toFixed(1)} s after the last delivery; ${reviews} jobs for ${deliveries} deliveries; ${requests} requests to GitHub
wrong at the end: ${faults.length}${faults.map((fault) => `\n  ${fault}`).join('')}`);
const isMet = faults.length === 0 && acknowledgeMs.p95 < acknowledgeP95MsMax;
console.log(
  `${isMet ? 'met' : 'MISSED'}: every pull request with one right check and one summary; 95th percentile under ${acknowledgeP95MsMax} ms`,
);
if (values.enforce && !isMet) process.exitCode = 1;
