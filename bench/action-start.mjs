/**
 * What the Action costs from the start of its process to its end, on a pull request of twenty files through the API: two bundles in turn, against
 * the fake GitHub on loopback.
 *
 *   node bench/action-start.mjs OLD/index.js NEW/index.js [--pairs N]
 *
 * Processor time (user and system, of the process alone) and wall time; the median of each, and of the differences within pairs.
 */
import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureNode24, run } from '../scripts/toolchain.mjs';

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { pairs: { type: 'string', default: '15' } } });
  const bundles = positionals.map((path) => resolve(path));
  if (bundles.length !== 2) throw new Error('node bench/action-start.mjs OLD/index.js NEW/index.js [--pairs N]');
  const { startFakeGitHub } = await import('../test/github/server.ts');
  const { group } = await import('../test/action/scene.ts');
  const fake = await startFakeGitHub({
    limits: { contentPerMinute: 1e6, contentPerHour: 1e6, pointsPerMinute: 1e9, requestsPerHour: 1e9 },
  });
  const files = (open) =>
    Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`f${at}.tf`, group(`g${at}`, ...(open && at < 20 ? [8000 + at] : []))]));
  const repo = await fake.createRepository({ owner: 'acme', name: 'infra', files: files(false), collaborators: { dev: 'write' } });
  await repo.commit('topic', files(true), 'Twenty files', { by: 'dev' });
  const { number } = await fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'topic', by: 'dev' });
  const permissions = { contents: 'read', pull_requests: 'write' };
  const inputs = { token: '${{ github.token }}' };
  const once = async (bundle) => {
    const { env, workspace } = await fake.actionEnv({ owner: 'acme', repo: 'infra', event: 'pull_request', number, permissions, inputs });
    return timed(bundle, { PATH: process.env.PATH, PHASEGATE_WRITE_INTERVAL_MS: '0', ...env }, workspace);
  };
  // The first writes the conversation, the others find it.
  for (const bundle of bundles) console.log(`${bundle}: exit ${(await once(bundle)).code}`);
  const pairs = [];
  for (let at = 0; at < Number(values.pairs); at += 1) pairs.push([await once(bundles[0]), await once(bundles[1])]);
  console.log(`node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${pairs.length} pairs`);
  for (const kind of ['cpuMs', 'wallMs']) {
    const [old, now] = [0, 1].map((at) => pairs.map((pair) => pair[at][kind]));
    const apart = pairs.map(([before, after]) => after[kind] - before[kind]);
    console.log(`${kind}: ${median(old)} → ${median(now)}, within pairs ${median(apart)}; fastest ${least(old)} → ${least(now)}`);
  }
  await fake.close();
}

/** The process writes its own processor time as it ends, so that nothing of ours is counted. */
const tell = `import { writeSync } from 'node:fs';
process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(2, '\\ncpu ' + (user + system) + '\\n'); });`;

function timed(bundle, env, cwd) {
  const args = ['--no-warnings', '--import', `data:text/javascript,${encodeURIComponent(tell)}`, bundle];
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { env, cwd });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part) => (text += part));
    child.stdout.resume();
    child.on('error', fail);
    child.on('close', (code) => {
      done({ code, wallMs: performance.now() - started, cpuMs: Number(/^cpu (\d+)$/m.exec(text)?.[1]) / 1000 });
    });
  });
}

function median(values) {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]);
}

function least(values) {
  return Math.round(Math.min(...values));
}

// The fake GitHub is TypeScript, which Node reads by itself from 24 on.
if (Number(process.versions.node.split('.')[0]) >= 24) await main();
else process.exitCode = (await run(ensureNode24(), process.argv.slice(1), { show: true })).code;
