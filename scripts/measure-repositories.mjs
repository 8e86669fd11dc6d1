/**
 * What a scan says of whole public repositories: of vulnerable ones whether the faults that their own documents name are found, of well-kept
 * ones what is said by control, and findings drawn by a seed, to be read. Also which policies no repository makes speak.
 *
 *   npm run measure -- repositories --folders DIR [--sample 100] [--seed 1] [--each 3] [--only PART] [--fired FILE] [--faults FILE]
 *
 * DIR holds the files of each repository in a folder `owner__name`. Faults stand in `measure-repositories/faults.json` (`--faults`: another
 * list): a fault is found when one of its policies (or one that covers its rule of Checkov) speaks where `at` matches the path and the resource;
 * `out` says why a fault cannot show in code, and an empty list of policies that none of ours says it. Policies that few teams want to hear are asked, too. `--fired` writes for each policy the first place it spoke at.
 *
 * Exit 0: at least 90 % of the faults are found, or none was looked for; 1: fewer; 2: nothing could be scanned.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOptions } from './command-options.mjs';
import { faultsIn, judgeFaults } from './measure-repositories/faults.mjs';
import { root, run } from './toolchain.mjs';

const { values } = commandOptions({
  options: {
    folders: { type: 'string' },
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '3' },
    only: { type: 'string' },
    fired: { type: 'string' },
    faults: { type: 'string', default: fileURLToPath(new URL('measure-repositories/faults.json', import.meta.url)) },
  },
});
const foundShareMin = 0.9;

async function scanAll(folders, policies) {
  const work = mkdtempSync(join(tmpdir(), 'phasegate-repositories-'));
  const config = join(work, 'phasegate.yml');
  const strict = policies.filter((policy) => policy.strict).map(({ id }) => `  ${id}: {}\n`);
  writeFileSync(config, `policies:\n${strict.join('')}`);
  const cli = join(root, 'src', 'entry', 'cli.ts');
  const scans = [];
  for (const name of folders) {
    const folder = resolve(values.folders, name);
    const output = join(work, `${name}.json`);
    const args = [cli, 'scan', '.', '--format', 'json', '--config', config, '--output', output];
    const { code } = await run(process.execPath, args, { cwd: folder });
    if (code === 2 || !existsSync(output)) console.error(`${name}: could not be scanned.`);
    else scans.push({ repo: name.replace('__', '/'), folder, ...JSON.parse(readFileSync(output, 'utf8')) });
  }
  rmSync(work, { recursive: true });
  return scans;
}

/** So many findings, by the seed; of one policy in one repository at most `each`, or the loudest would be all. */
function drawn(scans, { sample, seed, each }) {
  let state = Number(seed) >>> 0;
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
  const shuffled = (all) =>
    all
      .map((one) => ({ one, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const pool = scans.flatMap(({ repo, findings }) =>
    [...Map.groupBy(findings, ({ policyId }) => policyId).values()].flatMap((same) =>
      shuffled(same.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)))
        .slice(0, Number(each))
        .map((finding) => ({ repo, ...finding })),
    ),
  );
  return shuffled(pool).slice(0, Number(sample));
}

function printFaults(faults) {
  const byRepo = Map.groupBy(faults, ({ repo }) => repo);
  console.table(
    [...byRepo].map(([repo, all]) => {
      const asked = all.filter(({ out }) => out === undefined);
      return {
        repo,
        faults: asked.length,
        found: asked.filter(({ by }) => by !== undefined).length,
        'not in code': all.length - asked.length,
      };
    }),
  );
  for (const { repo, fault, by, out } of faults) if (by === undefined && out === undefined) console.log(`missed: ${repo}: ${fault}`);
  const asked = faults.filter(({ out }) => out === undefined);
  const found = asked.filter(({ by }) => by !== undefined).length;
  if (asked.length > 0) console.log(`${found} of ${asked.length} faults found, ${((100 * found) / asked.length).toFixed(1)} %`);
  return asked.length === 0 || found / asked.length >= foundShareMin;
}

async function main() {
  if (!values.folders) throw new Error('Say where the repositories are: --folders DIR');
  const { policies } = await import('../src/entry/library.ts');
  const faults = faultsIn(values.faults, policies);
  const folders = readdirSync(values.folders).filter(
    (name) => name.includes('__') && (values.only === undefined || name.includes(values.only)),
  );
  const scans = await scanAll(folders.toSorted(), policies);
  if (scans.length === 0) throw new Error(`${values.folders} holds no repository that could be scanned.`);
  const all = scans.flatMap(({ repo, findings }) => findings.map((finding) => ({ repo, ...finding })));
  const count = (list) => ({ findings: list.length, blocks: list.filter(({ verdict }) => verdict === 'block').length });
  console.table(
    scans.map(({ repo, counts, findings }) => ({ repo, files: counts.filesRead, resources: counts.resources, ...count(findings) })),
  );
  console.table(
    [...Map.groupBy(all, ({ controlId }) => controlId)]
      .map(([control, list]) => ({ control, ...count(list) }))
      .toSorted((a, b) => b.findings - a.findings),
  );
  for (const [at, { repo, policyId, severity, verdict, resource, location, message }] of drawn(scans, values).entries())
    console.log(`${at + 1}. ${repo} ${location.path}:${location.startLine} ${resource}\n   ${verdict} ${severity} ${policyId}: ${message}`);
  if (values.fired !== undefined) writeFileSync(values.fired, firedTable(all, policies));
  const absent = [...new Set(faults.map(({ repo }) => repo))].filter((repo) => !scans.some((scan) => scan.repo === repo));
  if (absent.length > 0) console.log(`faults of these were not looked for: ${absent.join(', ')}`);
  process.exitCode = printFaults(judgeFaults(faults, scans)) ? 0 : 1;
}

function firedTable(all, policies) {
  const first = new Map(
    all.toReversed().map(({ repo, policyId, location }) => [policyId, `${repo} ${location.path}:${location.startLine}`]),
  );
  return policies.map(({ id, states }) => `${id}\t${states}\t${first.get(id) ?? ''}\n`).join('');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
