#!/usr/bin/env node
/**
 * Slims the official descriptions of AWS's resources to the types that policies name: what a row says of a type, a path, a value or a
 * default is held against them by a test. Run by hand when a policy names a new type, or when the descriptions are to be moved on:
 *
 *   mkdir DIR && cd DIR && npm i --ignore-scripts --legacy-peer-deps @aws-cdk/aws-service-spec @aws-cdk/service-spec-types @cdktf/provider-aws
 *   node scripts/gen-aws-schemas.mjs --from DIR/node_modules
 *
 * CloudFormation's is the specification that CDK is generated from (Apache-2.0), Terraform's the provider's schema as CDKTF has it (MPL-2.0).
 * Of both only names, types, allowed values and defaults are kept. Runs under Node 24, which strips types.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { commandOptions } from './command-options.mjs';
import { ensureNode24, root, run } from './toolchain.mjs';

const out = join(root, 'test', 'aws-schemas');
/** Rows go no deeper; some types are without end. */
const depthMax = 7;
/** Longer lists of values are names of versions and machines, which no row states. */
const valuesMax = 40;

async function main() {
  const { values } = commandOptions({ options: { from: { type: 'string' } } });
  if (values.from === undefined) throw new Error('Say where the packages are: --from DIR/node_modules. --help says which.');
  const { references } = await import('../test/aws-schemas/references.ts');
  const named = (dialect) =>
    [
      ...new Set(
        references()
          .filter((one) => one.dialect === dialect)
          .map(({ type }) => type),
      ),
    ].toSorted();
  const from = resolve(values.from);
  write('cloudformation', from, '@aws-cdk/aws-service-spec', cloudFormation(from, named('cloudformation')));
  write('terraform', from, '@cdktf/provider-aws', terraform(from, named('terraform')));
}

function write(dialect, from, name, types) {
  const { version, license } = JSON.parse(readFileSync(join(from, name, 'package.json'), 'utf8'));
  const lines = Object.entries(types).map(([type, tree]) => `${JSON.stringify(type)}:${JSON.stringify(tree)}`);
  const head = JSON.stringify({ generator: 'scripts/gen-aws-schemas.mjs', source: `${name}@${version} (${license})` }).slice(1, -1);
  const text = `{${head},"types":{\n${lines.join(',\n')}\n}}\n`;
  writeFileSync(join(out, `${dialect}.slim.json`), text);
  console.log(`${dialect}: ${lines.length} types, ${text.length} bytes`);
}

/** A tree by names: a text for what has no parts (`bool`, `number`, `list`, `text:A|B=A`), `[tree]` for what may be repeated. */
function cloudFormation(from, types) {
  const db = createRequire(join(from, 'x.js'))('@aws-cdk/aws-service-spec').loadAwsServiceSpecSync();
  const found = {};
  for (const type of types) {
    const [resource] = db.lookup('resource', 'cloudFormationType', 'equals', type);
    if (resource !== undefined) found[type] = propertiesOf(db, resource.properties, depthMax);
  }
  return found;
}

function propertiesOf(db, properties, depth) {
  const entries = Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, { type, defaultValue }]) => [name, propertyOf(db, type, depth, defaultValue)]));
}

function propertyOf(db, type, depth, defaultValue) {
  if (type.type === 'ref') return depth === 0 ? '…' : propertiesOf(db, db.get('typeDefinition', type.reference.$ref).properties, depth - 1);
  if (type.type === 'array') {
    const element = propertyOf(db, type.element, depth);
    return typeof element === 'string'
      ? `list${element.slice(element.indexOf(':')).startsWith(':') ? element.slice(element.indexOf(':')) : ''}`
      : [element];
  }
  if (type.type === 'union')
    return type.types.map((one) => propertyOf(db, one, depth, defaultValue)).toSorted((a, b) => weight(b) - weight(a))[0];
  const name = { boolean: 'bool', integer: 'number', number: 'number', string: 'text' }[type.type] ?? 'any';
  const allowed = type.allowedValues === undefined || type.allowedValues.length > valuesMax ? '' : `:${type.allowedValues.join('|')}`;
  return `${name}${allowed}${defaultValue === undefined ? '' : `=${String(JSON.parse(defaultValue))}`}`;
}

/** Of several shapes the one that says most. */
function weight(shape) {
  return typeof shape === 'string' ? Number(shape !== 'any') : 2;
}

function terraform(from, types) {
  const folder = join(from, '@cdktf', 'provider-aws', 'lib');
  const found = {};
  for (const type of types) {
    const path = folderOf(folder, type);
    if (path !== undefined) found[type] = treeOf(readFileSync(path, 'utf8'), structsBeside(path));
  }
  return found;
}

/** A type may be that of a data source alone. */
function folderOf(folder, type) {
  const name = type.replace(/^aws_/u, '').replaceAll('_', '-');
  const paths = [name, `data-aws-${name}`].map((one) => join(folder, one, 'index.js'));
  return paths.find((path) => existsSync(path) && readFileSync(path, 'utf8').includes(`tfResourceType = "${type}"`));
}

/** Large resources keep their blocks in files of their own. */
function structsBeside(path) {
  const folder = join(path, '..');
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js') && name !== 'index.js')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

const struct = /^function (\w+)ToHclTerraform\(struct[^)]*\) \{(?:(?!^\})[\s\S])*?const attrs = \{\n([\s\S]*?)^ {4}\};/gmu;
const whole = /synthesizeHclAttributes\(\) \{\s*const attrs = \{\n([\s\S]*?)^ {8}\};/mu;
const entry =
  /^ +"?([\w-]+)"?: \{\n\s+value: ([\s\S]*?),\n\s+isBlock: (?:true|false),\n\s+type: "(\w+)",\n\s+storageClassType: "(\w+)",/gmu;

function treeOf(text, beside) {
  const structs = new Map([...`${text}\n${beside}`.matchAll(struct)].map(([, name, body]) => [name, body]));
  const tree = blockOf(whole.exec(text)?.[1] ?? '', structs, depthMax);
  // What AWS alone sets can be read, and so be what another resource refers to.
  for (const [, name] of text
    .slice(text.search(/extends cdktf\.Terraform(?:Resource|DataSource)/u))
    .matchAll(/get\w+Attribute\('(\w+)'\)/gu))
    tree[name] ??= 'any';
  return tree;
}

function blockOf(body, structs, depth) {
  const rows = [...body.matchAll(entry)].map(([, name, value, kind, storage]) => [name, shapeOf({ value, kind, storage }, structs, depth)]);
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function shapeOf({ value, kind, storage }, structs, depth) {
  const [, nested] = /(?<![\w.])(\w+)ToHclTerraform\b/u.exec(value.replaceAll(/cdktf\.\w+/gu, '')) ?? [];
  if (nested === undefined)
    return { boolean: 'bool', number: 'number', string: 'text' }[storage] ?? (kind === 'list' || kind === 'set' ? 'list' : 'any');
  const tree = depth === 0 ? '…' : blockOf(structs.get(nested) ?? '', structs, depth - 1);
  return /listMapper/u.test(value) ? [tree] : tree;
}

try {
  if (process.features.typescript) await main();
  else process.exitCode = (await run(ensureNode24(), process.argv.slice(1), { show: true })).code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
