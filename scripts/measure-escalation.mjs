/**
 * Published ways to escalate, each added by a change: what is reported, and whether a Deny or a boundary silences it.
 *
 *   npm run measure -- escalation --catalogue DIR [--path ID]
 *
 * DIR holds the YAML files of the catalogue of pathfinding.cloud (data/paths). Exit 0: at least 95 % of the paths are reported in each form
 * that grants them, and none in a form that stops them; 1 otherwise; 2: there was nothing to measure.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { commandOptions } from './command-options.mjs';

const { values } = commandOptions({ options: { catalogue: { type: 'string' }, path: { type: 'string' } } });
const reportedMin = 0.95;
/** The policy of wildcards speaks of taking every role. */
const speaking = new Set(['iam-privilege-escalation', 'iam-full-admin', 'iam-assume-role-wildcard']);
const account = '111122223333';

/** What an action of IAM is about, the first that fits. */
const kindsOfIam = [
  [/Group/, 'group'],
  [/User|LoginProfile|AccessKey/, 'user'],
  [/PolicyVersion/, 'policy'],
  [/./, 'role'],
];

/** An ARN that the action takes. */
function arnOf(action) {
  const [service, name] = action.split(':');
  if (service === 'sts') return `arn:aws:iam::${account}:role/admin`;
  if (service === 'iam') return `arn:aws:iam::${account}:${kindsOfIam.find(([words]) => words.test(name))[1]}/admin`;
  return `arn:aws:${service === 'ec2-instance-connect' ? 'ec2' : service}:us-east-1:${account}:*`;
}

const allow = (actions, resource) => ({ Effect: 'Allow', Action: actions, Resource: resource });
const documentOf = (...statements) => `jsonencode(${JSON.stringify({ Version: '2012-10-17', Statement: statements })})`;
const logs = allow(['logs:PutLogEvents'], `arn:aws:logs:us-east-1:${account}:log-group:app:*`);
const assumed = documentOf({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } });
const role = (more = '') => `resource "aws_iam_role" "app" {\n  name = "app"\n  assume_role_policy = ${assumed}\n${more}}\n`;
const inline = (document) => `resource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.app.name\n  policy = ${document}\n}\n`;
const attached = (name, document) =>
  `resource "aws_iam_policy" "${name}" {\n  name   = "${name}"\n  policy = ${document}\n}\n` +
  `resource "aws_iam_role_policy_attachment" "${name}" {\n  role       = aws_iam_role.app.name\n  policy_arn = aws_iam_policy.${name}.arn\n}\n`;
const boundary =
  `resource "aws_iam_policy" "boundary" {\n  name   = "boundary"\n  policy = ${documentOf(allow(['logs:*'], '*'))}\n}\n` +
  role('  permissions_boundary = aws_iam_policy.boundary.arn\n');

/** Each form of a change, from the actions of a path. */
const forms = {
  'with *': { isReported: true, head: (actions) => role() + inline(documentOf(logs, allow(actions, '*'))) },
  'with named resources': {
    isReported: true,
    head: (actions) => role() + inline(documentOf(logs, ...actions.map((action) => allow(action, arnOf(action))))),
  },
  'over two attached policies': {
    isReported: true,
    head: (actions) =>
      role() +
      attached('first', documentOf(allow(actions.slice(0, 1), '*'))) +
      attached('second', documentOf(actions.length > 1 ? allow(actions.slice(1), '*') : logs)),
  },
  'stopped by a Deny': {
    isReported: false,
    head: (actions) => role() + inline(documentOf(logs, allow(actions, '*'), { Effect: 'Deny', Action: actions, Resource: '*' })),
  },
  'stopped by the boundary': {
    isReported: false,
    base: boundary,
    head: (actions) => boundary + inline(documentOf(logs, allow(actions, '*'))),
  },
};

function pathsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /\.ya?ml$/.test(name));
  return files
    .map((name) => load(readFileSync(join(folder, name), 'utf8'), { json: true }))
    .map(({ id, permissions }) => ({ id, actions: (permissions?.required ?? []).map(({ permission }) => permission) }))
    .filter(({ id, actions }) => actions.length > 0 && (values.path === undefined || values.path === id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function main() {
  const { review } = await import('../src/entry/library.ts');
  const paths = pathsIn(values.catalogue);
  if (paths.length === 0) throw new Error(`There is no path in ${values.catalogue}.`);
  let isGood = true;
  for (const [name, { isReported, base = role() + inline(documentOf(logs)), head }] of Object.entries(forms)) {
    const wrong = [];
    for (const { id, actions } of paths) {
      const { findings } = await review({ base: { 'main.tf': base }, head: { 'main.tf': head(actions) } });
      const speaks = findings.some(({ policyId, baselineState }) => speaking.has(policyId) && baselineState !== 'absent');
      if (speaks !== isReported) wrong.push(id);
    }
    const right = paths.length - wrong.length;
    isGood &&= isReported ? right >= reportedMin * paths.length : wrong.length === 0;
    const verb = isReported ? 'reported' : 'silent';
    console.log(`${name}: ${right} of ${paths.length} ${verb}${wrong.length === 0 ? '' : `; not: ${wrong.join(', ')}`}`);
  }
  process.exitCode = isGood ? 0 : 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
