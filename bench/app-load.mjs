/**
 * The App under load: the server bundle as processes of its own against the fake GitHub, on loopback.
 *
 *   node bench/app-load.mjs [storm] [--engine memory|postgres|redis] [--workers N] [--installations N] [--pulls N] [--pushes N] [--per-second N]
 *                           [--duplicated SHARE] [--dropped SHARE] [--kills N] [--engine-kills N] [--at-once N]
 *   node bench/app-load.mjs throughput [--engine postgres|redis] [--workers 1,2,4] [--installations N] [--pulls N] [--github-ms N]
 *   node bench/app-load.mjs acknowledge [--engine memory|postgres|redis] [--workers N] [--per-second N] [--seconds N] [--p95-ms N] [--github-ms N]
 *   node bench/app-load.mjs quiet [--engine memory|postgres|redis] [--workers N] [--installations N] [--pushes N] [--folders N] [--ratio N] [--github-ms N]
 *
 * With --enforce it exits 1 when something is wrong at the end, or an aim was missed. bench/README.md says what each looks at.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureNode24, run } from '../scripts/toolchain.mjs';

const timeoutMs = 3_600_000;

const text = Object.fromEntries(
  [
    ['engine', 'workers', 'installations', 'pulls', 'pushes', 'per-second', 'duplicated', 'dropped', 'kills', 'engine-kills', 'at-once'],
    ['github-ms', 'seconds', 'p95-ms', 'every-ms', 'folders', 'ratio'],
  ]
    .flat()
    .map((name) => [name, { type: 'string' }]),
);

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...text, enforce: { type: 'boolean', default: false } } });
  const { modes } = await import('./app-load/modes.mjs');
  const name = positionals[0] ?? 'storm';
  const mode = Object.hasOwn(modes, name) ? modes[name] : undefined;
  if (mode === undefined || positionals.length > 1) throw new Error(`the kinds of load are ${Object.keys(modes).join(', ')}`);
  const given = { ...mode.defaults, ...values };
  const stray = Object.keys(values).filter((one) => one !== 'enforce' && !Object.hasOwn(mode.defaults, one));
  if (stray.length > 0) throw new Error(`${name} knows no ${stray.map((one) => `--${one}`).join(', ')}`);
  const started = performance.now();
  const said = Object.keys(mode.defaults).map((one) => `--${one} ${given[one]}`);
  console.log(`${name} ${said.join(' ')}`);
  console.log(`node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
  const wrong = await mode.play(given, {
    timeoutMs,
    tell: (line) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(6)} s  ${line}`),
  });
  console.log(`wrong at the end: ${wrong.length}`);
  for (const line of wrong.slice(0, 50)) console.log(`  ${line}`);
  if (values.enforce && wrong.length > 0) process.exitCode = 1;
}

// The fake GitHub is TypeScript, which Node reads by itself from 24 on.
if (Number(process.versions.node.split('.')[0]) >= 24) await main();
else process.exitCode = (await run(ensureNode24(), process.argv.slice(1), { show: true })).code;
