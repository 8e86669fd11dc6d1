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
import { accessPicture } from './gen/access-picture.mjs';
import { renderCoverage } from './gen/coverage.mjs';
import { renderFunctions } from './gen/functions.mjs';
import { renderChunks, renderListing } from './gen/listing.mjs';
import { maturityPictures } from './gen/maturity-pictures.mjs';
import { renderIndex, renderPage } from './gen/policy-page.mjs';
import { renderPromises } from './gen/promises.mjs';
import { loadPolicies, renderRegistry } from './gen/registry.mjs';
import { renderResourcePolicies } from './gen/resource-policies.mjs';
import { renderSeen } from './gen/seen.mjs';
import { renderSettings } from './gen/settings.mjs';
import { ensureNode24, root, run } from './toolchain.mjs';

const pagesFolder = 'docs/policies';
const chunksFolder = 'src/policies/chunks';

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const files = await generate();
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

/** Path to text of all that is generated. */
async function generate() {
  const policies = await loadPolicies();
  const { controls, controlPhase, phaseTitles } = await import('../src/core/maturity-model.ts');
  const { parseFixture } = await import('../src/review/cases/fixture.ts');
  const { readSecurityHub } = await import('../test/maturity/security-hub.ts');
  const model = { controls: new Map(controls.map((control) => [control.id, control])), controlPhase, phaseTitles };
  const fixtureOf = (id) => {
    const text = read(`test/policies/${id}.md`);
    return text === undefined ? undefined : parseFixture(text);
  };
  const files = new Map();
  files.set('src/policies/registry.generated.ts', renderRegistry(policies));
  files.set('src/policies/listed.generated.ts', renderListing(policies));
  for (const [path, text] of renderChunks(policies)) files.set(path, text);
  files.set(`${pagesFolder}/README.md`, renderIndex(policies, model));
  files.set('docs/coverage.md', renderCoverage(policies, model, readSecurityHub()));
  files.set('docs/seen.md', renderSeen(JSON.parse(read('scripts/measure-seen/seen.json'))));
  for (const policy of policies) {
    files.set(`${pagesFolder}/${policy.id}.md`, renderPage(policy, fixtureOf(policy.id), model));
  }
  files.set('docs/resource-policies.md', await renderResourcePolicies(fixtureOf));
  const schema = await configJsonSchema();
  files.set('docs/config.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
  files.set('docs/settings.md', renderSettings(schema));
  files.set('docs/own-policy.schema.json', `${JSON.stringify(await ownPolicySchema(), null, 2)}\n`);
  files.set('docs/functions.md', await renderFunctions());
  files.set('docs/promises.md', await renderPromises());
  for (const [path, picture] of await maturityPictures()) files.set(path, picture);
  for (const [path, picture] of await accessPicture()) files.set(path, picture);
  return files;
}

async function configJsonSchema() {
  const { z } = await import('zod');
  const { configSchema } = await import('../src/review/settings/config-schema.ts');
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  return { title: 'Configuration of Phasegate (.github/phasegate.yml)', ...schema };
}

async function ownPolicySchema() {
  const { ownPolicyJsonSchema } = await import('../src/review/settings/own-policies/own-policy-schema.ts');
  return ownPolicyJsonSchema();
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
