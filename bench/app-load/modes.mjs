/** The kinds of load: what each is given, what it plays, and what it prints. Each gives what was wrong, one line each. */
import { acknowledge } from '../../test/app/load/acknowledge.ts';
import { quietInstallation } from '../../test/app/load/quiet-installation.ts';
import { storm } from '../../test/app/load/storm.ts';
import { throughput } from '../../test/app/load/throughput.ts';

const slowGitHub = { 'github-ms': '50' };

export const modes = {
  storm: {
    defaults: {
      engine: 'memory',
      workers: '2',
      installations: '10',
      pulls: '100',
      pushes: '4',
      'per-second': '100',
      duplicated: '0.1',
      dropped: '0.05',
      kills: '2',
      'engine-kills': '0',
      'at-once': '4',
    },
    play: playStorm,
  },
  throughput: {
    defaults: { engine: 'postgres', workers: '1,2,4', installations: '40', pulls: '160', ...slowGitHub },
    play: playThroughput,
  },
  acknowledge: {
    defaults: {
      engine: 'memory',
      workers: '1',
      installations: '20',
      pulls: '100',
      'per-second': '300',
      seconds: '30',
      'p95-ms': '50',
      ...slowGitHub,
    },
    play: playAcknowledge,
  },
  quiet: {
    defaults: {
      engine: 'memory',
      workers: '2',
      installations: '30',
      'every-ms': '500',
      pushes: '300',
      folders: '200',
      ratio: '3',
      ...slowGitHub,
    },
    play: playQuiet,
  },
};

async function playStorm(given, stage) {
  const figures = await storm({
    ...stage,
    ...engineOf(given),
    installations: Number(given.installations),
    pulls: Number(given.pulls),
    pushes: Number(given.pushes),
    env: { CONCURRENCY: given['at-once'], CONCURRENCY_PER_INSTALLATION: '4' },
    perSecond: Number(given['per-second']),
    duplicated: Number(given.duplicated),
    dropped: Number(given.dropped),
    kills: Number(given.kills),
    engineKills: Number(given['engine-kills']),
    sweepSeconds: 5,
  });
  const { deliveries, posted, perSecond, dropped, unanswered, refused, jobs, requests, settleMs, heads, faults } = figures;
  console.log(`
  ${deliveries} deliveries, ${posted} posts, ${perSecond.toFixed(1)} a second reached; ${dropped} dropped, ${unanswered} unanswered, ${refused} refused
  answered after ${quantiles(figures.acknowledgeMs)}
  ${jobs} reviews, ${requests} requests to GitHub; last check ${(settleMs / 1000).toFixed(1)} s after the last post
  ${heads} latest heads were looked at`);
  return faults;
}

async function playThroughput(given, stage) {
  const wrong = [];
  let first;
  console.log('  workers  reviews  a second  times the first  cores used  all cores busy  fake GitHub busy  processor seconds of a review');
  for (const workers of given.workers.split(',').map(Number)) {
    const { reviews, perSecond, used, faults } = await throughput({
      timeoutMs: stage.timeoutMs,
      sweepSeconds: 0,
      gitHubMs: Number(given['github-ms']),
      engine: { name: given.engine, workers },
      installations: Number(given.installations),
      pulls: Number(given.pulls),
    });
    const own = used.processor === undefined ? Number.NaN : Object.values(used.processor).reduce((sum, one) => sum + one, 0);
    const busy = `${(used.busy * 100).toFixed(0)} %${used.busy > busyShare ? ' (full)' : ''}`;
    first ??= perSecond;
    const times = (perSecond / first).toFixed(2);
    const figures = [
      String(workers),
      String(reviews),
      perSecond.toFixed(2),
      times,
      (own / used.seconds).toFixed(2),
      busy,
      `${(used.gitHubBusy * 100).toFixed(0)} %`,
    ];
    console.log(`  ${figures.map((one, at) => one.padStart([7, 7, 8, 15, 10, 14, 16][at])).join('  ')}  ${perReview(used, reviews)}`);
    wrong.push(...faults.map((fault) => `${workers} workers: ${fault}`));
  }
  return wrong;
}

/** Beyond it more workers add nothing. */
const busyShare = 0.9;

async function playAcknowledge(given, stage) {
  const { posted, perSecond, bodyBytes, acknowledgeMs, used, faults, missed } = await acknowledge({
    ...stage,
    ...engineOf(given),
    sweepSeconds: 0,
    gitHubMs: Number(given['github-ms']),
    installations: Number(given.installations),
    pulls: Number(given.pulls),
    pushes: 0,
    perSecond: Number(given['per-second']),
    seconds: Number(given.seconds),
    p95Ms: Number(given['p95-ms']),
  });
  console.log(`
  ${posted} posts of ${(bodyBytes / 1024).toFixed(0)} KiB, ${perSecond.toFixed(1)} a second reached
  answered after ${quantiles(acknowledgeMs)}
  all cores ${(used.busy * 100).toFixed(0)} % busy; processor milliseconds of a post: ${perReview(used, posted / 1000)}`);
  return [...faults, ...missed];
}

async function playQuiet(given, stage) {
  const { alone, during, waits, ratio, stormLeft, faults, missed } = await quietInstallation({
    ...stage,
    ...engineOf(given),
    sweepSeconds: 0,
    gitHubMs: Number(given['github-ms']),
    quiet: Number(given.installations),
    everyMs: Number(given['every-ms']),
    pushes: Number(given.pushes),
    folders: Number(given.folders),
    ratioMax: Number(given.ratio),
  });
  console.log(`
  ${waits} waits were measured, half of them alone; ${stormLeft} of ${given.pushes} pushes of the storm were still waiting at the end
  alone ${quantiles(alone)}
  during the storm ${quantiles(during)}
  times as long: ${ratio.median.toFixed(2)} (median), ${ratio.p95.toFixed(2)} (95th percentile)`);
  return [...faults, ...missed];
}

function engineOf({ engine, workers }) {
  return engine === 'memory' ? {} : { engine: { name: engine, workers: Number(workers) } };
}

function perReview({ processor }, count) {
  if (processor === undefined) return 'not known on this system';
  return Object.entries(processor)
    .map(([part, seconds]) => `${part} ${(seconds / count).toFixed(3)}`)
    .join(', ');
}

function quantiles({ median, p95, max }) {
  return `${median.toFixed(1)} ms (median), ${p95.toFixed(1)} ms (95th percentile), ${max.toFixed(1)} ms (slowest)`;
}
