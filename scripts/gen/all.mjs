/** What is generated, as texts: `scripts/gen.mjs` writes it, and a test compares. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../toolchain.mjs';
import { accessPicture } from './access-picture.mjs';
import { renderCoverage } from './coverage.mjs';
import { renderFunctions } from './functions.mjs';
import { renderKnownModules } from './known-modules.mjs';
import { renderChunks, renderListing } from './listing.mjs';
import { maturityPictures } from './maturity-pictures.mjs';
import { renderIndex, renderPage } from './policy-page.mjs';
import { renderPromises } from './promises.mjs';
import { renderRegistry } from './registry.mjs';
import { renderResourcePolicies } from './resource-policies.mjs';
import { renderSecretTokens } from './secret-tokens.mjs';
import { renderSeen } from './seen.mjs';
import { renderSettings } from './settings.mjs';

export const pagesFolder = 'docs/policies';
export const chunksFolder = 'src/policies/chunks';

/** Path to text of all that is generated, of these policies and of the other sources. */
export async function generate(policies) {
  const { controls, controlPhase, phaseTitles } = await import('../../src/core/maturity-model.ts');
  const { parseFixture } = await import('../../src/review/cases/fixture.ts');
  const { readSecurityHub } = await import('../../test/maturity/security-hub.ts');
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
  files.set('docs/known-modules.md', await renderKnownModules());
  files.set('docs/secret-tokens.md', await renderSecretTokens());
  files.set('docs/promises.md', await renderPromises());
  for (const [path, picture] of await maturityPictures()) files.set(path, picture);
  for (const [path, picture] of await accessPicture()) files.set(path, picture);
  return files;
}

async function configJsonSchema() {
  const { z } = await import('zod');
  const { configSchema } = await import('../../src/review/settings/config-schema.ts');
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  return { title: 'Configuration of Phasegate (.github/phasegate.yml)', ...schema };
}

async function ownPolicySchema() {
  const { ownPolicyJsonSchema } = await import('../../src/review/settings/own-policies/own-policy-schema.ts');
  return ownPolicyJsonSchema();
}

function read(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}
