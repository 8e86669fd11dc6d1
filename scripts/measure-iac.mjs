/**
 * Findings on the test cases of other tools, for the rules that a policy says it covers. Prints recall and false positives per tool, and
 * what was missed: only violations can be measured on one state, so rules that only a weakening or evidence answers are counted apart.
 *
 *   node scripts/measure-iac.mjs --corpus FILE [--misses N] [--policy ID]
 *
 * A row: `{id, peer, peer_rule, peer_slug, framework, files: {path: text}, expect: [{file, resource?}], negative, pass?: [resource]}`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, misses: { type: 'string', default: '20' }, policy: { type: 'string' } },
});

/** Rule ids are written in several ways: `AVD-AWS-0107` and `AWS-0107`, a title and its slug. */
function normal(rule) {
  return rule
    .toLowerCase()
    .replace(/^avd-/, '')
    .replaceAll(/[^a-z0-9]+/g, '_');
}

/** Normalised rule of each peer to the policies that cover it. */
function coverage(policies) {
  const covered = new Map();
  for (const policy of policies) {
    for (const [peer, rules] of Object.entries(policy.covers)) {
      for (const rule of rules) covered.set(`${peer} ${normal(rule)}`, [...(covered.get(`${peer} ${normal(rule)}`) ?? []), policy]);
    }
  }
  return covered;
}

/** How one row came out: expected places that were found, and findings where none belongs. */
async function judge(row, ids, scan) {
  const review = await scan({ files: row.files });
  const findings = review.findings.filter((finding) => ids.has(finding.policyId));
  const found = row.expect.filter((place) => findings.some((finding) => isAt(finding, place)));
  const wrong = row.negative ? findings : findings.filter((finding) => (row.pass ?? []).some((resource) => isOf(finding, resource)));
  return { expected: row.negative ? 0 : row.expect.length, found: row.negative ? 0 : found.length, negatives: negativesOf(row), wrong };
}

function negativesOf(row) {
  return row.negative ? 1 : (row.pass?.length ?? 0);
}

/** At the resource; or at the very line, where the policy speaks of another resource (the bucket, not its access block). */
function isAt(finding, { file, line, resource }) {
  const { path, startLine } = finding.location;
  return (file === undefined || path === file) && (resource === undefined || isOf(finding, resource) || startLine === line);
}

/** `AWS::EC2::SecurityGroup.Web` is shown as `template.yaml: Web`, `aws_instance.web[0]` stands for `aws_instance.web`. */
function isOf(finding, resource) {
  const name = resource.startsWith('AWS::') ? resource.slice(resource.lastIndexOf('.') + 1) : resource;
  const shown = finding.resource.replaceAll(/\[[^\]]*\]/g, '');
  return shown === name || shown.endsWith(` ${name}`) || shown.endsWith(`.${name}`);
}

async function main() {
  if (!values.corpus) throw new Error('Say where the cases are: --corpus FILE');
  const { policies, scan } = await import('../src/entry/library.ts');
  const covered = coverage(policies.filter((policy) => values.policy === undefined || policy.id === values.policy));
  const rows = readFileSync(values.corpus, 'utf8').trim().split('\n').map(JSON.parse);
  const table = new Map();
  const misses = [];
  for (const row of rows) {
    const name = `${row.peer} ${row.framework}`;
    const line = table.get(name) ?? {
      rules: new Set(),
      covered: new Set(),
      unmeasured: new Set(),
      cases: 0,
      expected: 0,
      found: 0,
      negatives: 0,
      wrong: 0,
    };
    table.set(name, line.rules.add(row.peer_rule) && line);
    const answering = covered.get(`${row.peer} ${normal(row.peer_rule)}`) ?? covered.get(`${row.peer} ${normal(row.peer_slug ?? '')}`);
    if (!answering) continue;
    line.covered.add(row.peer_rule);
    const ids = new Set(answering.filter((policy) => policy.states === 'violation').map((policy) => policy.id));
    if (ids.size === 0) {
      line.unmeasured.add(row.peer_rule);
      continue;
    }
    const result = await judge(row, ids, scan);
    line.cases += 1;
    line.expected += result.expected;
    line.found += result.found;
    line.negatives += result.negatives;
    line.wrong += result.wrong.length > 0 ? 1 : 0;
    if (result.found < result.expected)
      misses.push(`missed ${result.expected - result.found} of ${result.expected}: ${row.id} (${[...ids].join(', ')})`);
    if (result.wrong.length > 0) misses.push(`wrong: ${row.id} (${result.wrong.map((finding) => finding.policyId).join(', ')})`);
  }
  print(table, misses);
}

function print(table, misses) {
  const share = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
  const shown = [...table].map(([name, line]) => ({
    cases: name,
    'rules covered': `${line.covered.size} of ${line.rules.size}`,
    'not measured': line.unmeasured.size,
    measured: line.cases,
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
