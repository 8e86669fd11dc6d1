#!/usr/bin/env node
// Measures the secret engine against labelled rows, beside other scanners where they are installed, and its speed.
//
//   node scripts/measure-secrets.mjs --corpus DIR [--mix FILE] [--secretlint DIR] [--gitleaks FILE] [--detect-secrets FILE] [--misses SOURCE]
//
// DIR holds rows.jsonl ({source, rule, group, file_name, text, expect, line, line_end?, scope}) and files.jsonl ({file_name, text, labels}).
// FILE of --mix holds one {path, text} per line: mixed source for the throughput. Everything is read; nothing is kept or sent.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { growthTable, longLineMs } from './measure-secrets/growth.mjs';
import { loadEngine } from './measure-secrets/engine.mjs';
import { detectSecretsLines, gitleaksLines, secretlintLines } from './measure-secrets/peers.mjs';
import { printGroups, printRules, printSources, scoreFiles, scoreRows } from './measure-secrets/score.mjs';

/** @param {{ corpus: string, mix?: string, secretlint?: string, gitleaks?: string, detectSecrets?: string, misses?: string }} options */
export async function measureSecrets(options) {
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
  if (options.mix) await throughput(options, readJsonLines(options.mix), detectSecrets);
  await growthTable(detectSecrets);
  longLineMs(detectSecrets);
  return scored;
}

async function scannersFor(options, rows, detectSecrets) {
  const ours = rows.map((row) => detectSecrets({ path: row.file_name, text: row.text }).hits);
  const linesOf = (hits) => hits.map((hit) => [hit.range.startLine, hit.range.endLine]);
  const scanners = [
    { name: 'phasegate', lines: ours.map(linesOf) },
    { name: 'phasegate, what blocks', lines: ours.map((hits) => linesOf(hits.filter((hit) => hit.tier !== 'possible'))) },
  ];
  if (options.secretlint) scanners.push({ name: 'secretlint', lines: await secretlintLines(options.secretlint, rows) });
  if (options.gitleaks) scanners.push({ name: 'gitleaks', lines: gitleaksLines(options.gitleaks, rows) });
  if (options.detectSecrets) scanners.push({ name: 'detect-secrets', lines: detectSecretsLines(options.detectSecrets, rows) });
  return scanners;
}

async function throughput(options, files, detectSecrets) {
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  const table = {};
  const report = (name, ms, findings) => (table[name] = { 'MB/s': (bytes / 1e6 / (ms / 1000)).toFixed(1), ms: Math.round(ms), findings });
  for (let round = 0; round < 2; round++) {
    const start = performance.now();
    let findings = 0;
    let worst = { ms: 0, path: '' };
    for (const file of files) {
      const before = performance.now();
      findings += detectSecrets(file).hits.length;
      const ms = performance.now() - before;
      if (ms > worst.ms) worst = { ms, path: file.path, kB: Math.round(file.text.length / 1000) };
    }
    report(`phasegate, run ${round + 1}`, performance.now() - start, findings);
    console.log(`slowest file: ${worst.ms.toFixed(0)} ms, ${worst.kB} kB, ${worst.path}`);
  }
  if (options.secretlint) {
    const start = performance.now();
    const lines = await secretlintLines(
      options.secretlint,
      files.map((file) => ({ file_name: file.path, text: file.text })),
    );
    report('secretlint', performance.now() - start, lines.flat().length);
  }
  if (options.gitleaks) report('gitleaks, one core', ...gitleaksTime(options.gitleaks, files));
  console.log(`\nThroughput over ${(bytes / 1e6).toFixed(1)} MB of mixed source, ${files.length} files`);
  console.table(table);
}

function gitleaksTime(binary, files) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mix-'));
  files.forEach((file, index) => fs.writeFileSync(path.join(dir, `${index}-${path.basename(file.path)}`), file.text));
  const output = path.join(dir, '..', `${path.basename(dir)}.json`);
  const start = performance.now();
  const args = ['dir', dir, '--report-format', 'json', '--report-path', output, '--exit-code', '0', '--no-banner', '--log-level', 'error'];
  execFileSync(binary, args, { env: { ...process.env, GOMAXPROCS: '1' }, stdio: 'ignore' });
  const ms = performance.now() - start;
  const findings = JSON.parse(fs.readFileSync(output, 'utf8')).length;
  fs.rmSync(dir, { recursive: true });
  fs.rmSync(output);
  return [ms, findings];
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

export function parseArguments(argv) {
  const options = {};
  for (let i = 0; i < argv.length; i += 2) {
    const name = argv[i].replace(/^--/, '').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    options[name] = argv[i + 1];
  }
  return options;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = parseArguments(process.argv.slice(2));
  if (!options.corpus) {
    console.error(
      'usage: node scripts/measure-secrets.mjs --corpus DIR [--mix FILE] [--secretlint DIR] [--gitleaks FILE] [--detect-secrets FILE] [--misses SOURCE]',
    );
    process.exit(2);
  }
  await measureSecrets(options);
}
