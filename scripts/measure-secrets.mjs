/**
 * Measures the secret engine against labelled rows, beside other scanners where they are installed, and its speed.
 *
 *   npm run measure -- secrets --corpus DIR [--mix FILE] [--secretlint DIR] [--gitleaks FILE] [--detect-secrets FILE] [--misses SOURCE]
 *
 * DIR holds rows.jsonl ({source, rule, group, file_name, text, expect, line, line_end?, scope}) and files.jsonl ({file_name, text, labels}).
 * FILE of --mix holds one {path, text} per line: mixed source for the throughput. Everything is read; nothing is kept or sent.
 */
import fs from 'node:fs';
import path from 'node:path';
import { commandOptions } from './command-options.mjs';
import { measureGrowth } from './measure-secrets/growth.mjs';
import { budgetTable } from './measure-secrets/budget.mjs';
import { loadEngine, loadLimits } from './measure-secrets/engine.mjs';
import { detectSecretsLines, gitleaksLines, gitleaksTime, secretlintLines } from './measure-secrets/peers.mjs';
import { printGroups, printRules, printSources, scoreFiles, scoreRows } from './measure-secrets/score.mjs';

/** @param {{ corpus: string, mix?: string, secretlint?: string, gitleaks?: string, detectSecrets?: string, misses?: string }} options */
async function measureSecrets(options) {
  const { detectSecrets } = await loadEngine();
  const rows = readJsonLines(path.join(options.corpus, 'rows.jsonl'));
  const scanners = await scannersFor(options, rows, detectSecrets);
  const scored = scanners.map((scanner) => ({ name: scanner.name, ...scoreRows(rows, scanner.lines) }));
  printSources(scored);
  printGroups(scored);
  printRules(scored, 'gitleaks');
  const filesPath = path.join(options.corpus, 'files.jsonl');
  if (fs.existsSync(filesPath)) scoreFiles(readJsonLines(filesPath), detectSecrets);
  if (options.misses) printMisses(rows, scored[0], options.misses);
  const limitsFor = await loadLimits();
  const samples = rows.map((row) => ({ path: row.file_name, text: row.text }));
  const files = fs.existsSync(filesPath) ? readJsonLines(filesPath).map((file) => ({ path: file.file_name, text: file.text })) : [];
  await budgetTable([...samples, ...files, ...(options.mix ? readJsonLines(options.mix) : [])], detectSecrets, limitsFor);
  if (options.mix) await throughput(options, readJsonLines(options.mix), detectSecrets);
  measureGrowth();
}

async function scannersFor(options, rows, detectSecrets) {
  const ours = rows.map((row) => detectSecrets({ path: row.file_name, text: row.text }).hits);
  const linesOf = (hits) => hits.map((hit) => [hit.range.startLine, hit.range.endLine]);
  const scanners = [
    { name: 'phasegate', lines: ours.map(linesOf) },
    { name: 'phasegate, likely or certain', lines: ours.map((hits) => linesOf(hits.filter((hit) => hit.tier !== 'possible'))) },
    { name: 'phasegate, blocks by default', lines: ours.map((hits) => linesOf(hits.filter(blocksByDefault))) },
  ];
  if (options.secretlint) scanners.push({ name: 'secretlint', lines: await secretlintLines(options.secretlint, rows) });
  if (options.gitleaks) scanners.push({ name: 'gitleaks', lines: gitleaksLines(options.gitleaks, rows) });
  if (options.detectSecrets) scanners.push({ name: 'detect-secrets', lines: detectSecretsLines(options.detectSecrets, rows) });
  return scanners;
}

/** Severity is high or critical where the hit says nothing else, but for assignments by name. It depends on the path, which the rows have. */
function blocksByDefault(hit) {
  const severity = hit.severity ?? (hit.policyId === 'secret-generic-assignment' ? 'medium' : 'high');
  return hit.tier !== 'possible' && (severity === 'high' || severity === 'critical');
}

async function throughput(options, files, detectSecrets) {
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  const table = {};
  const report = (name, { ms, cpuMs, findings }) => {
    const perSecond = (time) => (bytes / 1e3 / time).toFixed(1);
    table[name] = { 'MB/s': perSecond(ms), 'MB/s of processor time': perSecond(cpuMs), ms: Math.round(ms), findings };
  };
  for (let round = 1; round <= 2; round++) report(`phasegate, run ${round}`, await timed(() => scanAll(files, detectSecrets)));
  if (options.secretlint) {
    const rows = files.map((file) => ({ file_name: file.path, text: file.text }));
    report('secretlint', await timed(async () => (await secretlintLines(options.secretlint, rows)).flat().length));
  }
  if (options.gitleaks) report('gitleaks, one core', gitleaksTime(options.gitleaks, files));
  console.log(`\nThroughput over ${(bytes / 1e6).toFixed(1)} MB of mixed source, ${files.length} files`);
  console.table(table);
}

function scanAll(files, detectSecrets) {
  let findings = 0;
  let worst = { ms: 0 };
  for (const file of files) {
    const before = performance.now();
    findings += detectSecrets(file).hits.length;
    const ms = performance.now() - before;
    if (ms > worst.ms) worst = { ms, path: file.path, kB: Math.round(file.text.length / 1000) };
  }
  console.log(`slowest file: ${worst.ms.toFixed(0)} ms, ${worst.kB} kB, ${worst.path}`);
  return findings;
}

async function timed(run) {
  const start = performance.now();
  const before = process.cpuUsage();
  const findings = await run();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000, findings };
}

function printMisses(rows, score, source) {
  for (const [kind, indexes] of [
    ['missed', score.missed],
    ['false', score.falseHits],
  ]) {
    for (const index of indexes.filter((i) => rows[i].source === source)) {
      const row = rows[index];
      const text = row.text
        .split('\n')
        .slice((row.line ?? 1) - 1, row.line_end ?? row.line ?? 3)
        .join('\\n');
      console.log(kind, '|', row.rule, '|', row.file_name, '|', text.trim().slice(0, 200));
    }
  }
}

function readJsonLines(file) {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const text = { type: 'string' };
const { values } = commandOptions({
  options: { corpus: text, mix: text, secretlint: text, gitleaks: text, 'detect-secrets': text, misses: text },
});
try {
  if (!values.corpus) throw new Error('Say where the rows are: --corpus DIR');
  await measureSecrets({ ...values, detectSecrets: values['detect-secrets'] });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
