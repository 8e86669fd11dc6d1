/**
 * Findings on the test cases of other tools, for the rules that a policy says it covers. Prints recall and false positives per tool, and
 * what was missed: only violations can be measured on one state, so rules that only a weakening or evidence answers are counted apart.
 *
 *   node scripts/measure-iac.mjs --corpus FILE [--rules FILE] [--misses N] [--policy ID] [--readings FILE]
 *
 * A row: `{id, peer, peer_rule, peer_slug, framework, files: {path: text}, expect: [{file, line?, resource?, count?}], negative, pass?: [resource]}`;
 * `file` may be `*`, any of them. How cases are read, and which are disputed, says `measure-iac/readings.json` (docs/peers-cases.md). `--rules` names a table with the columns peer, rule_id and rule_title: policies name some rules by their titles.
 */
import { readFileSync } from 'node:fs';
import { commandOptions } from './command-options.mjs';
import { answeringPolicies, judgeRow, readingsOf, titlesOf } from './measure-iac/judge.mjs';

const { values } = commandOptions({
  options: {
    corpus: { type: 'string' },
    rules: { type: 'string' },
    misses: { type: 'string', default: '20' },
    policy: { type: 'string' },
    readings: { type: 'string' },
  },
});

async function main() {
  if (!values.corpus) throw new Error('Say where the cases are: --corpus FILE');
  const { policies, scan } = await import('../src/entry/library.ts');
  const wanted = policies.filter((policy) => values.policy === undefined || policy.id === values.policy);
  // Peers say it of everything, so strict policies are asked, too.
  const config = { policies: Object.fromEntries(policies.filter(({ strict }) => strict).map(({ id }) => [id, {}])) };
  const titles = titlesOf(values.rules === undefined ? '' : readFileSync(values.rules, 'utf8'));
  const answering = answeringPolicies(wanted, titles);
  const readingOf = readingsOf(
    JSON.parse(readFileSync(values.readings ?? new URL('measure-iac/readings.json', import.meta.url), 'utf8')),
    titles,
  );
  const rows = readFileSync(values.corpus, 'utf8').trim().split('\n').map(JSON.parse);
  const table = new Map();
  const misses = [];
  for (const row of rows) {
    const name = `${row.peer} ${row.framework}`;
    const line = table.get(name) ?? emptyLine();
    table.set(name, line);
    await countRow(row, { line, misses, own: answering(row), reading: readingOf(row), scan: (request) => scan({ ...request, config }) });
  }
  print(table, misses);
}

function emptyLine() {
  const rules = { rules: new Set(), covered: new Set(), outside: new Set(), unmeasured: new Set() };
  return { ...rules, cases: 0, disputed: 0, disputedResources: 0, expected: 0, found: 0, negatives: 0, wrong: 0 };
}

async function countRow(row, { line, misses, own, reading, scan }) {
  const isOutside = own.length === 0 && reading.isOutOfScope;
  (isOutside ? line.outside : line.rules).add(row.peer_rule);
  if (own.length === 0) return;
  line.covered.add(row.peer_rule);
  const ids = new Set(own.filter(tellsOneState).map((policy) => policy.id));
  if (ids.size === 0) {
    line.unmeasured.add(row.peer_rule);
    return;
  }
  line.cases += 1;
  if (reading.dispute !== undefined) {
    line.disputed += 1;
    return;
  }
  const result = judgeRow(row, ids, (await scan({ files: row.files })).findings, reading);
  line.expected += result.expected;
  line.found += result.found;
  line.negatives += result.negatives;
  line.disputedResources += result.disputed;
  line.wrong += result.wrong.length > 0 ? 1 : 0;
  if (result.found < result.expected)
    misses.push(`missed ${result.expected - result.found} of ${result.expected}: ${row.id} (${[...ids].join(', ')})`);
  if (result.wrong.length > 0)
    misses.push(`wrong: ${row.id} (${result.wrong.map((finding) => `${finding.policyId} of ${finding.resource}`).join(', ')})`);
}

/** A violation, or what a policy of degrees tells of a thing that is new. */
function tellsOneState(policy) {
  return policy.states === 'violation' || policy.appeared !== undefined;
}

function print(table, misses) {
  const share = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
  const shown = [...table].map(([name, line]) => ({
    of: name,
    'rules covered': `${line.covered.size} of ${line.rules.size}, ${share(line.covered.size, line.rules.size)}`,
    'out of scope': line.outside.size,
    'not measured': line.unmeasured.size,
    cases: line.cases,
    disputed: share(line.disputed, line.cases),
    'disputed resources': line.disputedResources,
    recall: `${share(line.found, line.expected)} of ${line.expected}`,
    'false positives': `${share(line.wrong, line.negatives)} of ${line.negatives}`,
  }));
  console.table(shown);
  for (const miss of misses.slice(0, Number(values.misses))) console.log(miss);
  if (misses.length > Number(values.misses))
    console.log(`${misses.length - Number(values.misses)} more; --misses ${misses.length} shows them`);
  if (shown.length === 0) throw new Error('The file holds no case.');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
