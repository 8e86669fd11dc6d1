/**
 * Time of a review of 100 commits that change 5,000 files, each searched for secrets. The repository is made anew, always the same.
 *
 *   node bench/secrets-history.mjs [--cli dist/cli/index.js] [--commits 100] [--files 5000] [--runs 5] [--enforce]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOptions } from '../scripts/command-options.mjs';

const targetSeconds = 5;

const { values } = commandOptions({
  options: {
    cli: { type: 'string', default: 'dist/cli/index.js' },
    commits: { type: 'string', default: '100' },
    files: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '5' },
    enforce: { type: 'boolean', default: false },
  },
});
const [commits, files, runs] = [values.commits, values.files, values.runs].map(Number);

const dir = mkdtempSync(join(tmpdir(), 'phasegate-bench-'));
try {
  const bytes = makeRepository();
  const seconds = Array.from({ length: runs + 1 }, review).slice(1);
  const median = seconds.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
  console.log(`${commits} commits, ${files} files changed, ${(bytes / 1e6).toFixed(1)} MB of text, ${availableParallelism()} cores`);
  console.log(`wall time ${median.toFixed(2)} s (${seconds.map((one) => one.toFixed(2)).join(', ')}), target ${targetSeconds} s`);
  if (values.enforce && median > targetSeconds) process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/** Seconds of one review, which must find what is planted: a search that looks at nothing is the fastest. */
function review() {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [values.cli, 'review', '--repo', dir, '--base', 'main', '--head', 'topic', '--format', 'json'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - started) / 1000;
  const found = status === 1 ? JSON.parse(stdout).findings.map((finding) => finding.policyId) : [];
  for (const id of ['secret-vendor-token', 'secret-in-earlier-commit'])
    if (!found.includes(id)) throw new Error(`the review does not find the planted ${id}: ${stderr}`);
  return seconds;
}

/** Returns the bytes of text that the change adds. One stream to git, because thousands of files one by one take minutes. */
function makeRepository() {
  git(['init', '-q', '--bare', '-b', 'main']);
  let bytes = 0;
  const lines = [];
  const commit = (branch, message, changes) => {
    lines.push(`commit refs/heads/${branch}`, 'committer a <a@example.com> 1767225600 +0000', `data ${message.length}`, message);
    if (message === 'first') lines.push('from refs/heads/main');
    for (const [path, text] of changes) {
      if (text === undefined) lines.push(`D ${path}`);
      else lines.push(`M 100644 inline ${path}`, `data ${Buffer.byteLength(text)}`, text);
      bytes += text?.length ?? 0;
    }
  };
  commit('main', 'base', [['README.md', 'base\n']]);
  bytes = 0;
  const token = ['ghp', madeUp(36)].join('_');
  for (let index = 0; index < commits; index += 1) {
    const changes = Array.from({ length: Math.ceil(files / commits) }, (_, file) => [
      `src/d${index}/f${file}.ts`,
      code(index * 1000 + file),
    ]);
    // Every fifth file is edited again: then the earlier version is searched as well.
    const again = Math.ceil(files / commits / 5);
    if (index > 0)
      changes.push(
        ...Array.from({ length: again }, (_, file) => [`src/d${index - 1}/f${file}.ts`, `${code((index - 1) * 1000 + file)}// again\n`]),
      );
    if (index === 10) changes.push(['gone.sh', `export TOKEN=${token}\n`]);
    if (index === 11) changes.push(['gone.sh', undefined]);
    if (index === 20) changes.push(['kept.py', `TOKEN = "${['ghp', madeUp(36)].join('_')}"\n`]);
    commit('topic', index === 0 ? 'first' : 'more', changes);
  }
  git(['fast-import', '--quiet'], `${lines.join('\n')}\n`);
  return bytes;
}

function git(args, input) {
  const { status, stderr } = spawnSync('git', args, {
    cwd: dir,
    input,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}

/** About 4 kB of ordinary code, different in each file. */
function code(seed) {
  const parts = Array.from(
    { length: 40 },
    (_, line) =>
      `export function handler${seed}_${line}(request: Request, token: string): Response {\n  return respond(request.path, { id: ${seed * line}, key: "item-${line}" });\n}`,
  );
  return `import { respond } from './respond${seed}.ts';\n\n${parts.join('\n')}\n`;
}

function madeUp(length) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  madeUp.state ??= 12345;
  return Array.from({ length }, () => {
    madeUp.state = (madeUp.state * 1103515245 + 12345) % 2147483648;
    return alphabet[Math.floor(madeUp.state / 65536) % alphabet.length];
  }).join('');
}
