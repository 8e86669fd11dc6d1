/**
 * Pairs of IAM policies of which one is the other with a change that people make (a Deny less, a wider resource, a looser operator, a key
 * dropped, `IfExists`, NotAction for Action), compared and held against requests that the evaluator decides one by one.
 *
 *   npm run measure -- mutations [--pairs 20000] [--seed 1] [--requests 40]
 *
 * Policies are those of AWS in the bundled table. Exit 1: a "no" that a request contradicts, or a "yes" whose own request does not show it.
 */
import { comparePolicies } from '../src/analysis/iam/comparison/compare-policies.ts';
import { parsePolicyDocument } from '../src/analysis/iam/document/parse-policy-document.ts';
import { evaluateRequest } from '../src/analysis/iam/evaluation/evaluate-request.ts';
import { managedDocuments } from '../src/analysis/iam/managed/managed-table.generated.ts';
import { commandOptions } from './command-options.mjs';
import { mutate } from './measure-mutations/mutate.mjs';
import { randomOf } from './measure-mutations/random.mjs';
import { requestsOf } from './measure-mutations/requests.mjs';

const { values } = commandOptions({
  options: {
    pairs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '40' },
  },
});
/** Longer documents take most of the time and say nothing more. */
const charsMax = 6_000;
const shownMax = 10;

const random = randomOf(Number(values.seed));
const texts = [...managedDocuments.values()].filter((text) => text.length <= charsMax);
const times = [];
const counts = new Map();
const wrong = [];

for (let pair = 0; pair < Number(values.pairs); pair += 1) {
  const { kind, before, after } = mutate(JSON.parse(random.one(texts)), random);
  const [base, head] = random.chance(0.7) ? [before, after] : [after, before];
  const fault = measure(kind, base, head);
  if (fault !== undefined) wrong.push(`${kind}: ${fault}\n  base ${JSON.stringify(base)}\n  head ${JSON.stringify(head)}`);
}

for (const text of wrong.slice(0, shownMax)) console.log(text);
console.table(Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))));
times.sort((a, b) => a - b);
const at = (share) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
const unknown = [...counts.values()].reduce((sum, one) => sum + one.unknown, 0);
console.log(
  `${times.length} pairs: ${wrong.length} wrong, ${unknown} unknown (${((100 * unknown) / times.length).toFixed(2)} %); ms of CPU median ${at(0.5)}, p99 ${at(0.99)}, most ${at(0.999999)}`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;

function measure(kind, baseJson, headJson) {
  const base = parsePolicyDocument(baseJson).document;
  const head = parsePolicyDocument(headJson).document;
  const started = process.cpuUsage();
  const { newAccess, witness } = comparePolicies({ base, head });
  times.push(process.cpuUsage(started).user / 1_000);
  const count = counts.get(kind) ?? { yes: 0, no: 0, unknown: 0 };
  counts.set(kind, { ...count, [newAccess]: count[newAccess] + 1 });
  const isNew = (request) => evaluateRequest([head], request) === 'allow' && evaluateRequest([base], request) !== 'allow';
  if (newAccess === 'yes') return witness !== undefined && isNew(witness) ? undefined : 'yes without a proof';
  if (newAccess === 'unknown') return undefined;
  const found = requestsOf([baseJson, headJson], Number(values.requests), random).find(isNew);
  return found === undefined ? undefined : `no, but ${found.action} on ${found.resource} with ${JSON.stringify([...found.context])}`;
}
