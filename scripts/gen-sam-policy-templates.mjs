/**
 * Writes SAM's policy templates as data of ours: `src/evaluate/cloudformation/serverless/policy-templates.generated.ts`.
 *
 *   node scripts/gen-sam-policy-templates.mjs --from policy_templates.json --version 1.115.0
 *
 * The file is `samtranslator/policy_templates_data/policy_templates.json` of the PyPI package aws-sam-translator (Apache-2.0). What a
 * template allows is taken over, its description is not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOptions } from './command-options.mjs';
import { root } from './toolchain.mjs';

const { values } = commandOptions({ options: { from: { type: 'string' }, version: { type: 'string' } } });
if (values.from === undefined || values.version === undefined) throw new Error('Say --from FILE and --version NUMBER.');
const { Templates } = JSON.parse(readFileSync(values.from, 'utf8'));
const rows = Object.entries(Templates)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { Definition }]) => `  [${quoted(name)}, ${quoted(JSON.stringify(Definition.Statement))}],`);

writeFileSync(
  join(root, 'src/evaluate/cloudformation/serverless/policy-templates.generated.ts'),
  `// Written by scripts/gen-sam-policy-templates.mjs from aws-sam-translator ${values.version}. Do not edit.

/** The statements of each policy template of SAM, as JSON with references to the template's parameters. */
export const policyTemplates: ReadonlyMap<string, string> = new Map([
${rows.join('\n')}
]);
`,
);
console.log(`${rows.length} policy templates`);

function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
