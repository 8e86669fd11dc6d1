/**
 * Compares every pair of IAM policies of a measuring set with `comparePolicies` and prints what is right, wrong and unknown, by source.
 *
 *   npm run measure -- iam --corpus FILE [--misses N] [--only TEXT]
 *   npm run measure -- iam --history DIR       steps in the history of AWS's own policies; DIR is a git directory of iann0036/iam-dataset
 *   npm run measure -- iam --peers PYTHON [--documents N]   parliament and cloudsplaining beside us, on documents of AWS
 *
 * The measuring set is JSON lines `{ id, source, kind: "new-access", base, head, expect: { newAccess }, certain }`; it is made from public
 * repositories and never committed. Runs under Node 24, which strips types.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { commandOptions } from './command-options.mjs';
import { historyOfPolicies } from './measure-iam/history-of-policies.mjs';
import { besidePeers } from './measure-iam/peers.mjs';
import { ensureNode24, run } from './toolchain.mjs';

/** Prints one summary for each source as a table. */
async function measureIam({ corpus, history, misses, only }) {
  const engine = await loadEngine();
  const summaries = new Map();
  const missed = [];
  for await (const row of corpus === undefined ? historyOfPolicies(history) : rowsOf(corpus)) {
    if (row.kind !== 'new-access' || !row.id.includes(only)) continue;
    const summary = summaries.get(row.source) ?? newSummary(row.source);
    summaries.set(row.source, summary);
    const measured = measureRow(row, engine);
    count(summary, measured);
    if (['wrong', 'unknown'].includes(measured.verdict)) missed.push(describe(row, measured));
  }
  console.log(missed.slice(0, misses).join('\n'));
  if (summaries.size === 0) throw new Error('The set holds no pair.');
  console.table([...summaries.values()].map(toLine));
}

async function* rowsOf(corpus) {
  for await (const line of createInterface({ input: createReadStream(corpus), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield JSON.parse(line);
  }
}

/** Documents of AWS, evenly over all. */
async function measurePeers(python, count) {
  const { managedDocuments } = await import('../src/analysis/iam/managed/managed-table.generated.ts');
  const all = [...managedDocuments];
  const step = Math.max(1, Math.floor(all.length / count));
  const some = all.filter((_, index) => index % step === 0).map(([name, text]) => [name, JSON.parse(text)]);
  return besidePeers(python, some);
}

async function loadEngine() {
  const { comparePolicies } = await import('../src/analysis/iam/comparison/compare-policies.ts');
  const { parsePolicyDocument } = await import('../src/analysis/iam/document/parse-policy-document.ts');
  const { evaluateRequest } = await import('../src/analysis/iam/evaluation/evaluate-request.ts');
  return { comparePolicies, parsePolicyDocument, evaluateRequest };
}

function measureRow(row, { comparePolicies, parsePolicyDocument, evaluateRequest }) {
  const started = process.cpuUsage();
  const base = parsePolicyDocument(fillPlaceholders(row.base)).document;
  const head = parsePolicyDocument(fillPlaceholders(row.head)).document;
  const result = comparePolicies({ base, head });
  const timeMs = process.cpuUsage(started).user / 1_000;
  const { witness } = result;
  const replays = witness !== undefined && evaluateRequest([head], witness) === 'allow' && evaluateRequest([base], witness) !== 'allow';
  return { result, timeMs, replays, verdict: judge(row, result) };
}

function count(summary, { result, timeMs, replays, verdict }) {
  summary.times.push(timeMs);
  summary.rows += 1;
  summary[verdict] += 1;
  if (result.newAccess !== 'yes') return;
  summary.yes += 1;
  summary.replayed += replays ? 1 : 0;
  summary[result.grade] += 1;
}

function newSummary(source) {
  return {
    source,
    rows: 0,
    certain: 0,
    right: 0,
    wrong: 0,
    unknown: 0,
    open: 0,
    openUnknown: 0,
    yes: 0,
    replayed: 0,
    typed: 0,
    string: 0,
    later: 0,
    times: [],
  };
}

/** Two of AWS's samples leave the account to the reader, and mean the one that their candidates have. */
function fillPlaceholders(document) {
  return JSON.parse(JSON.stringify(document).replaceAll('<ACCOUNT ID>', '111111111111'));
}

/** An access that only later actions would have counts as none: a row says what is known today. */
function judge(row, result) {
  if (!row.certain) return result.newAccess === 'unknown' ? 'openUnknown' : 'open';
  if (result.newAccess === 'unknown') return 'unknown';
  const answer = result.newAccess === 'yes' && result.grade !== 'later';
  return answer === row.expect.newAccess ? 'right' : 'wrong';
}

function describe(row, { verdict, result, timeMs }) {
  const { witness } = result;
  const request = witness === undefined ? '' : `${witness.action} ${witness.resource} ${JSON.stringify([...witness.context])}`;
  return `${verdict} ${row.id}: expected ${row.expect.newAccess}, got ${result.newAccess} ${result.reason ?? ''} ${request} ${timeMs.toFixed(0)} ms`;
}

function toLine({ times, ...summary }) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
  return {
    source: summary.source.split('/').at(-1).slice(0, 20),
    rows: summary.rows,
    right: summary.right,
    wrong: summary.wrong,
    unknown: summary.unknown,
    'open decided': `${summary.open}/${summary.open + summary.openUnknown}`,
    'yes replayed': `${summary.replayed}/${summary.yes}`,
    'typed/string/later': `${summary.typed}/${summary.string}/${summary.later}`,
    p50: at(0.5),
    p90: at(0.9),
    p99: at(0.99),
    max: at(1),
  };
}

async function main() {
  const text = { type: 'string' };
  const { values } = commandOptions({
    options: {
      corpus: text,
      history: text,
      peers: text,
      documents: { ...text, default: '300' },
      misses: { ...text, default: '20' },
      only: { ...text, default: '' },
    },
  });
  const { corpus, history, peers, only } = values;
  if (peers !== undefined) await measurePeers(peers, Number(values.documents));
  else if (corpus ?? history) await measureIam({ corpus, history, misses: Number(values.misses), only });
  else throw new Error('Say what to compare: --corpus FILE, --history DIR or --peers PYTHON');
}

try {
  if (process.features.typescript) await main();
  else process.exitCode = (await run(ensureNode24(), process.argv.slice(1), { show: true })).code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
