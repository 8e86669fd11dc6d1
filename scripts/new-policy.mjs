/**
 * Starts a policy: its source and its fixture, and registers it.
 *
 *   npm run new-policy -- <service>-<problem> [--service DIR] [--control ID] [--form protection|companion|presence|loss]
 *   npm run new-policy -- <service>-<problem> [--service DIR] [--control ID] [--on KIND] [--states violation|evidence|strength]
 *
 * With `--form` the policy is data; without, it is code.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { constantName, isPolicyId } from './gen/registry.mjs';
import { ensureNode24, root, run } from './toolchain.mjs';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      service: { type: 'string' },
      on: { type: 'string', default: 'resource' },
      control: { type: 'string', default: 'block-public-access' },
      states: { type: 'string', default: 'violation' },
      form: { type: 'string' },
    },
  });
  const [id] = positionals;
  if (!id || positionals.length > 1 || !isPolicyId(id)) {
    throw new Error('Say one id: npm run new-policy -- <service>-<problem>, lower case, words joined by hyphens, the noun of the fault.');
  }
  const choice = {
    id,
    on: known('kind', values.on, kinds()),
    control: known('control', values.control, controls()),
    template: templateOf(values),
  };
  const service = values.service ?? id.split('-')[0];
  create(`src/policies/${service}/${id}.ts`, sourceOf(choice));
  create(`test/policies/${id}.md`, fixtureOf(choice));
  const { code } = await run(ensureNode24(), [join(root, 'scripts', 'gen.mjs')], { show: true });
  if (code !== 0) throw new Error('The generated files could not be written.');
  console.log(`Now write the fixture, see it fail, then the policy:\n  npx vitest run test/policies -t ${id}`);
}

function templateOf({ form, states }) {
  const [option, all, name] = form === undefined ? ['--states', templates, states] : ['--form', forms, form];
  if (!Object.hasOwn(all, name)) throw new Error(`${option} is one of ${Object.keys(all).join(', ')}`);
  return all[name];
}

function known(what, value, all) {
  if (!all.includes(value)) throw new Error(`There is no ${what} ${value}. There are: ${all.join(', ')}`);
  return value;
}

/** Read from the sources as text, so that an error elsewhere in them does not keep anybody from starting. */
function kinds() {
  const text = readFileSync(join(root, 'src', 'model', 'kinds.ts'), 'utf8');
  return [...text.matchAll(/^ {2}readonly '?([\w.-]+)'?:/gm)].map((match) => match[1]);
}

function controls() {
  const text = readFileSync(join(root, 'src', 'core', 'maturity-model.ts'), 'utf8');
  return [...text.matchAll(/^ {2}\{ id: '([\w-]+)'/gm)].map((match) => match[1]);
}

function create(path, text) {
  const file = join(root, path);
  if (existsSync(file)) throw new Error(`${path} exists already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}

const templates = {
  violation: {
    define: 'defineViolation',
    body: `  *evaluate(subject) {
    yield {
      claim: 'violation',
      aspect: 'what about it, the same words for the same fault',
      message: \`\${subject.address} is …\`,
      trace: [subject.resource.declaration],
      confidence: 'certain',
    };
  },`,
  },
  evidence: {
    define: 'defineEvidence',
    body: `  *evaluate(subject) {
    yield { claim: 'evidence', scope: 'this account', extent: 'on', trace: [subject.resource.declaration] };
  },
  lost: (evidence) => \`… is no longer there (it was: \${evidence.extent})\`,`,
  },
  strength: {
    define: 'defineStrength',
    body: `  *evaluate(subject) {
    yield { claim: 'strength', aspect: 'retention', degree: 0, trace: [subject.resource.declaration] };
  },
  weaker: (base: number, head: number) => (head < base ? { message: \`… falls from \${base} to \${head}\` } : undefined),`,
  },
};

/** Data: what is left to write is a row, and the words. */
const forms = {
  protection: {
    imports: ["import { onOff } from '../forms/order.ts';", "import { defineProtection } from '../forms/protection.ts';"],
    define: 'defineProtection',
    body: `  rows: [
    {
      what: 'what it is, after "the"',
      terraform: { aws_thing: 'attribute' },
      cloudformation: { 'AWS::Service::Thing': 'Attribute' },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks: 'what is said of a resource that has less, behind its address',
    },
  ],`,
  },
  companion: {
    imports: ["import { defineCompanion } from '../forms/companion.ts';"],
    define: 'defineCompanion',
    body: `  rows: [
    {
      what: 'what it is, after "the"',
      terraform: { of: { aws_thing: 'name' }, by: { aws_companion: 'attribute' } },
      cloudformation: { of: { 'AWS::Service::Thing': 'Name' }, by: { 'AWS::Service::Companion': 'Attribute' } },
      lacks: 'what is said of a resource without one, behind its address',
    },
  ],`,
  },
  presence: {
    imports: ["import { definePresence } from '../forms/presence.ts';"],
    define: 'definePresence',
    body: `  rows: [{ what: 'what is there', terraform: ['aws_thing'], cloudformation: ['AWS::Service::Thing'] }],`,
  },
  loss: {
    imports: ["import { defineLoss } from '../forms/loss.ts';"],
    define: 'defineLoss',
    body: `  presences: [{ what: 'what is there', terraform: ['aws_thing'], cloudformation: ['AWS::Service::Thing'] }],`,
  },
};

function sourceOf({ id, on, control, template: { define, body, imports } }) {
  const isData = imports !== undefined;
  return `${(imports ?? [`import { ${define} } from '../define-policy.ts';`]).join('\n')}

export const ${constantName(id)} = ${define}({
  id: '${id}',
  control: '${control}',
  severity: 'high',
${isData ? '' : `  on: '${on}',\n  dialects: ['terraform', 'cloudformation'],\n`}  title: 'Who can do what to which resource',
  why: 'One paragraph: what can happen.',
  remedy: 'One paragraph: what to do now.',
  limits: [],
  covers: {},
${body}
});
`;
}

function fixtureOf({ id }) {
  const fence = (label, language, text) => `\`${label}\`\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
  return [
    `<!-- Cases of ${id}. CONTRIBUTING.md says how a fixture is written. -->`,
    '',
    '# introduced',
    '',
    fence('base main.tf', 'hcl', 'resource "aws_…" "this" {\n}'),
    fence('head main.tf', 'hcl', 'resource "aws_…" "this" { # finding[high, certain]\n}'),
    '# near miss',
    '',
    'expects: no findings',
    '',
    fence('head main.tf', 'hcl', 'resource "aws_…" "this" {\n}'),
    '# value not known',
    '',
    fence('head main.tf', 'hcl', 'variable "x" {}\n\nresource "aws_…" "this" {\n  x = var.x # unresolved\n}'),
    '# introduced in CloudFormation',
    '',
    fence('head template.yaml', 'yaml', 'Resources:\n  This: # finding\n    Type: AWS::…'),
  ].join('\n');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
