/**
 * Writes every generated file: the registry of policies, their pages, the index, the coverage, where each was seen, the schemas of the configuration, with
 * its page, and of policies of one's own, the tables of promises and of functions, the pictures of the maturity matrix and of a change of access, and the table of IAM actions (by a script of its own).
 *
 *   node scripts/gen.mjs            writes
 *   node scripts/gen.mjs --check    writes nothing; lists what is not as it would be written, and fails
 *
 * The policies are TypeScript and are imported as they are, so this runs under Node 24, which strips types.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chunksFolder, generate, pagesFolder } from './gen/all.mjs';
import { loadPolicies } from './gen/registry.mjs';
import { ensureNode24, root, run } from './toolchain.mjs';

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const files = await generate(await loadPolicies());
  const stale = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  const orphans = [...filesIn(pagesFolder, '.md'), ...filesIn(chunksFolder, '.ts')].filter((path) => !files.has(path));
  await writeActionTable(values.check);
  if (values.check) return report(files, stale, orphans);
  for (const path of orphans) rmSync(join(root, path));
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path));
  }
  console.log(`generated ${files.size} files, ${stale.length} of them new or changed, ${orphans.length} removed`);
}

/** From the pinned package with AWS's own data; a table that is not as generated fails the check. */
async function writeActionTable(check) {
  const { code, output } = await run(process.execPath, [join(root, 'scripts/gen-iam-actions.mjs'), ...(check ? ['--check'] : [])]);
  if (code === 0) return;
  console.error(output.trim());
  process.exitCode = 1;
}

function report(files, stale, orphans) {
  for (const path of stale) console.error(`${path} is not as generated`);
  for (const path of orphans) console.error(`${path} belongs to no policy`);
  if (stale.length + orphans.length > 0) {
    console.error('Run: npm run gen');
    process.exitCode = 1;
  } else console.log(`${files.size} generated files are as generated`);
}

function read(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function filesIn(folder, extension) {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names.filter((name) => name.endsWith(extension)).map((name) => `${folder}/${name}`);
}

try {
  if (process.features.typescript) await main();
  else process.exitCode = (await run(ensureNode24(), process.argv.slice(1), { show: true })).code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
