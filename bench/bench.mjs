/**
 * How fast a review is, beside other scanners on the same machine in the same run. bench/README.md says how to read the figures.
 *
 *   npm run bench -- [--runs N] [--checkov PATH] [--enforce] [--repo DIR --base REF [--head REF]]...
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareCommands } from './measure.mjs';
import { findPeers } from './peers.mjs';
import { makeSyntheticRepository } from './synthetic-repository.mjs';

/** What the project promises; ratios are within one run. */
const targets = { coldStartRatioMax: 5, reviewSecondsMax: 2, checkovRatioMin: 10 };
const peerRuns = 5;

const cli = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli/index.js');

async function main() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '15' },
      checkov: { type: 'string' },
      enforce: { type: 'boolean', default: false },
      repo: { type: 'string', multiple: true, default: [] },
      base: { type: 'string', multiple: true, default: [] },
      head: { type: 'string', multiple: true, default: [] },
    },
  });
  if (!existsSync(cli)) throw new Error('dist/cli/index.js is missing: run `npm run build` first.');
  if (values.repo.length !== values.base.length) throw new Error('Each --repo needs its --base.');
  const scratch = mkdtempSync(join(tmpdir(), 'phasegate-bench-'));
  try {
    const setting = { scratch, runs: Number(values.runs), peers: findPeers(values.checkov) };
    const load = loadavg()[0]?.toFixed(1);
    console.log(
      `node ${process.version}, ${availableParallelism()} cores, load ${load}; medians of ${setting.runs} runs, ${peerRuns} for other scanners\n`,
    );
    const outcomes = [...(await benchSynthetic(setting))];
    for (const [index, repo] of values.repo.entries())
      await benchReview(setting, { title: repo, repo, base: values.base[index], head: values.head[index] ?? 'HEAD' });
    console.log('targets');
    for (const { met, text } of outcomes) console.log(`  ${met ? 'met   ' : 'MISSED'}  ${text}`);
    if (values.enforce && outcomes.some(({ met }) => !met)) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function benchSynthetic(setting) {
  const repo = join(setting.scratch, 'synthetic');
  mkdirSync(repo);
  const { files, changed } = makeSyntheticRepository(repo);
  const measured = await benchReview(setting, {
    title: `${changed} changed files in a repository of ${files}`,
    repo,
    base: 'main',
    head: 'change',
    findings: 10,
  });
  const cold = await benchColdStart(setting, repo);
  const review = measured.get('phasegate review');
  const checkov = [...measured].find(([name]) => name.startsWith('checkov'))?.[1];
  const outcomes = [
    atMost('cold start of a one-file review, in empty Node starts', cold, targets.coldStartRatioMax),
    atMost('review of 20 files in 500, in seconds', review.seconds, targets.reviewSecondsMax),
  ];
  if (checkov !== undefined)
    outcomes.push(
      atLeast('times faster than Checkov over the same changed directories', checkov.seconds / review.seconds, targets.checkovRatioMin),
    );
  return outcomes;
}

const atMost = (text, value, limit) => ({ met: value <= limit, text: `${text}: ${value.toFixed(2)} (at most ${limit})` });
const atLeast = (text, value, limit) => ({ met: value >= limit, text: `${text}: ${value.toFixed(1)} (at least ${limit})` });

async function benchReview(setting, { title, repo, base, head, findings = 0 }) {
  const folder = exportChangedFolders(setting.scratch, repo, base, head);
  const present = setting.peers.filter((peer) => peer.missing === undefined);
  const commands = [
    { name: 'phasegate review', command: reviewCommand(repo, base, head), check: (result) => checkReview(result, findings) },
    ...present.map((peer) => ({ name: peer.name, command: peer.command(folder), check: peer.check, runs: peerRuns })),
  ];
  const measured = await compareCommands(commands, setting.runs, setting.scratch);
  console.log(title);
  printTable(measured, 'phasegate review');
  for (const peer of setting.peers) if (peer.missing !== undefined) console.log(`  ${peer.name}: ${peer.missing}`);
  console.log('');
  return measured;
}

async function benchColdStart(setting, repo) {
  const empty = join(setting.scratch, 'empty.mjs');
  writeFileSync(empty, '');
  const commands = [
    { name: 'empty Node script', command: [process.execPath, empty], check: () => undefined },
    { name: 'phasegate review', command: reviewCommand(repo, 'main', 'small'), check: (result) => checkReview(result, 1) },
  ];
  const measured = await compareCommands(commands, setting.runs, setting.scratch);
  console.log('cold start: one changed file, first finding included');
  printTable(measured, 'empty Node script');
  console.log('');
  return measured.get('phasegate review').seconds / measured.get('empty Node script').seconds;
}

function reviewCommand(repo, base, head) {
  return [process.execPath, cli, 'review', '--repo', repo, '--base', base, '--head', head, '--format', 'json'];
}

/** The control: a review that fails, or that is fast because it looked at nothing, must not count. */
function checkReview({ code, stdout, stderr }, findings) {
  if (code !== 0 && code !== 1) throw new Error(`The review failed (exit ${code}): ${stderr.slice(0, 500)}`);
  const review = JSON.parse(stdout);
  const introduced = review.findings.filter((finding) => finding.baselineState === 'new').length;
  if (introduced < findings) throw new Error(`The review found ${introduced} of at least ${findings} planted faults.`);
  if (review.counts.filesRead === 0) throw new Error('The review read no file.');
}

/** The directories that the change touches, as head has them, without anything else: what the others are asked to scan. */
function exportChangedFolders(scratch, repo, base, head) {
  const git = (...command) => execFileSync('git', ['-C', repo, ...command], { maxBuffer: 1 << 30 });
  const changed = git('diff', '--name-only', '-z', '--diff-filter=d', `${base}...${head}`).toString().split('\0');
  const folders = new Set(changed.filter((path) => path !== '').map((path) => dirname(path)));
  const listed = git('ls-tree', '-r', '-z', '--name-only', head).toString().split('\0');
  const target = mkdtempSync(join(scratch, 'changed-'));
  const paths = listed.filter((path) => path !== '' && folders.has(dirname(path)));
  if (paths.length === 0) throw new Error(`No directory of ${repo} is changed between ${base} and ${head}.`);
  const archive = execFileSync('git', ['-C', repo, '--literal-pathspecs', 'archive', '--format=tar', head, '--', ...paths], {
    maxBuffer: 1 << 30,
  });
  execFileSync('tar', ['-x', '-C', target], { input: archive });
  return target;
}

function printTable(measured, reference) {
  const unit = measured.get(reference).seconds;
  const rows = [['', 'wall', 'from', 'to', 'CPU', 'peak memory', `times ${reference}`]];
  for (const [name, { seconds, fastest, slowest, cpuSeconds, peakBytes }] of measured) {
    const cpu = cpuSeconds === undefined ? '?' : `${cpuSeconds.toFixed(2)} s`;
    const peak = peakBytes === undefined ? '?' : `${Math.round(peakBytes / 1e6)} MB`;
    rows.push([name, `${seconds.toFixed(3)} s`, `${fastest.toFixed(3)}`, `${slowest.toFixed(3)}`, cpu, peak, (seconds / unit).toFixed(2)]);
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`);
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
