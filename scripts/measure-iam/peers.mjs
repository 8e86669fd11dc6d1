/**
 * parliament and cloudsplaining beside us: the same documents, the same topics, and what each takes. They are not installed here:
 * `python3 -m venv DIR && DIR/bin/pip install parliament cloudsplaining`, then `npm run measure -- iam --peers DIR/bin/python`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const outputMax = 1 << 28;

/** What they call a topic, and who of our policies says the same. */
const topics = [
  ['cloudsplaining', 'escalation', ['iam-privilege-escalation', 'iam-full-admin']],
  ['cloudsplaining', 'exposure', ['iam-resource-exposure', 'iam-full-admin', 'iam-privilege-escalation']],
  ['cloudsplaining', 'exfiltration', ['iam-data-exfiltration', 'iam-full-admin']],
  ['cloudsplaining', 'credentials', ['iam-credentials-exposure', 'iam-full-admin']],
  ['cloudsplaining', 'service-wildcard', ['iam-service-wildcard', 'iam-full-admin']],
  ['cloudsplaining', 'modification', ['iam-write-without-constraint', 'iam-resource-wildcard', 'iam-service-wildcard', 'iam-full-admin']],
  ['parliament', 'UNKNOWN_ACTION', ['iam-policy-invalid']],
  ['parliament', 'RESOURCE_MISMATCH', ['iam-policy-invalid']],
  ['parliament', 'UNKNOWN_CONDITION_FOR_ACTION', ['iam-policy-invalid']],
  ['parliament', 'INVALID_ARN', ['iam-policy-invalid']],
];

/** `documents`: pairs of a name and a document. Prints a table, or why there is none. */
export async function besidePeers(python, documents) {
  const rows = documents.map(([name, document]) => ({ name, document }));
  const input = rows.map((row) => JSON.stringify(row)).join('\n');
  const script = fileURLToPath(new URL('peers.py', import.meta.url));
  const { status, stdout, error } = spawnSync(python, [script], { input, maxBuffer: outputMax, encoding: 'utf8' });
  if (error !== undefined || status !== 0) return console.log(`skipped: ${python} cannot be run (${error?.code ?? `exit ${status}`})`);
  const [{ missing }, ...answers] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const name of missing) console.log(`skipped: ${name} is not installed for ${python}`);
  const { found, ms } = await ours(rows);
  const told = topics
    .filter(([tool]) => !missing.includes(tool))
    .map(([tool, topic, policies]) => compare({ tool, topic, policies }, answers, found));
  console.table(told);
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const times = ['parliament', 'cloudsplaining'].map((tool) => [tool, median(answers.flatMap((one) => one.ms[tool] ?? []))]);
  const all = [...times.filter(([tool]) => !missing.includes(tool)), ['phasegate, every policy', ms]];
  console.log(`ms of CPU for a document: ${all.map(([tool, time]) => `${tool} ${time.toFixed(1)}`).join(', ')}`);
}

function compare({ tool, topic, policies }, answers, found) {
  const theirs = new Set(answers.filter((one) => one[tool]?.includes(topic)).map(({ name }) => name));
  const own = new Set([...found].filter(([, ids]) => policies.some((id) => ids.has(id))).map(([name]) => name));
  const both = [...theirs].filter((name) => own.has(name));
  const only = [...theirs].filter((name) => !own.has(name));
  return { tool, topic, theirs: theirs.size, ours: own.size, both: both.length, 'theirs alone, first': only.slice(0, 2).join(' ') };
}

/** All policies on each document, as code that declares it. Strict ones stay silent: none of the topics is theirs. */
async function ours(rows) {
  const { scan } = await import('../../src/entry/library.ts');
  const found = new Map();
  const times = [];
  for (const { name, document } of rows) {
    const text = `resource "aws_iam_policy" "p" {\n  policy = jsonencode(${JSON.stringify(document).replaceAll('${', '$${')})\n}\n`;
    const started = process.cpuUsage();
    const { findings } = await scan({ files: { 'main.tf': text } });
    times.push(process.cpuUsage(started).user / 1_000);
    found.set(
      name,
      new Set(findings.flatMap(({ policyId, instances = [] }) => [policyId, ...instances.flatMap((one) => one.policyId ?? [])])),
    );
  }
  times.sort((a, b) => a - b);
  return { found, ms: times[Math.floor(times.length / 2)] ?? 0 };
}
