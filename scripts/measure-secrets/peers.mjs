import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Lines that secretlint's recommended preset reports in each text. `dir` is a folder where it is installed. */
export async function secretlintLines(dir, rows) {
  const require = createRequire(path.join(path.resolve(dir), 'x.js'));
  const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
  const { lintSource } = await load('@secretlint/core');
  const { creator } = await load('@secretlint/secretlint-rule-preset-recommend');
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
  const all = [];
  for (const row of rows) {
    const source = { filePath: `/x/${row.file_name}`, ext: path.extname(row.file_name), content: row.text, contentType: 'text' };
    const result = await lintSource({ source, options: { config, noPhysicFilePath: true } });
    all.push(result.messages.map((message) => [message.loc.start.line, message.loc.end.line]));
  }
  return all;
}

/** Lines that the gitleaks binary reports; every text becomes a file of a folder of its own. */
export function gitleaksLines(binary, rows) {
  return withFiles(rows, (dir) => {
    const output = `${dir}.json`;
    const args = [
      'dir',
      dir,
      '--report-format',
      'json',
      '--report-path',
      output,
      '--exit-code',
      '0',
      '--no-banner',
      '--log-level',
      'error',
    ];
    execFileSync(binary, args, { stdio: 'ignore' });
    const findings = JSON.parse(fs.readFileSync(output, 'utf8'));
    fs.rmSync(output);
    return findings.map((finding) => [indexOf(dir, finding.File), finding.StartLine, finding.EndLine]);
  });
}

/** Time of one gitleaks run on one core over all files, and what it finds. */
export function gitleaksTime(binary, files) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mix-'));
  files.forEach((file, index) => fs.writeFileSync(path.join(dir, `${index}-${path.basename(file.path)}`), file.text));
  const output = `${dir}.json`;
  const start = performance.now();
  // `times` prints the processor time of the shell, then that of its children: user and system, as 0m1.23s.
  const script = '"$1" dir "$2" --report-format json --report-path "$3" --exit-code 0 --no-banner --log-level error 2>/dev/null; times';
  const times = execFileSync('sh', ['-c', script, 'sh', binary, dir, output], { env: { ...process.env, GOMAXPROCS: '1' } }).toString();
  const ms = performance.now() - start;
  const cpuMs = [...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + 60_000 * Number(m) + 1000 * Number(s),
    0,
  );
  const findings = JSON.parse(fs.readFileSync(output, 'utf8')).length;
  fs.rmSync(dir, { recursive: true });
  fs.rmSync(output);
  return { ms, cpuMs, findings };
}

/** Lines that detect-secrets reports (its default plugins and filters, no verification). */
export function detectSecretsLines(binary, rows) {
  return withFiles(rows, (dir) => {
    const text = execFileSync(binary, ['scan', '--all-files', '--no-verify', '.'], { cwd: dir, maxBuffer: 1e9 }).toString();
    return Object.entries(JSON.parse(text).results).flatMap(([file, results]) =>
      results.map((result) => [Number(file.split('/')[0]), result.line_number, result.line_number]),
    );
  });
}

function withFiles(rows, run) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'rows-'));
  rows.forEach((row, index) => {
    fs.mkdirSync(path.join(dir, String(index)));
    fs.writeFileSync(path.join(dir, String(index), path.basename(row.file_name)), row.text);
  });
  const lines = rows.map(() => []);
  for (const [index, first, last] of run(dir)) lines[index]?.push([first, last]);
  fs.rmSync(dir, { recursive: true });
  return lines;
}

function indexOf(dir, file) {
  return Number(path.relative(dir, path.resolve(file)).split(path.sep)[0]);
}
