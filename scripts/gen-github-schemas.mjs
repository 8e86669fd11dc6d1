#!/usr/bin/env node
/**
 * Slims GitHub's official OpenAPI descriptions to what the fake GitHub of test/github can be asked, so that 0.4 GB of
 * packages never become a dependency. Run by hand when GitHub's description is to be moved on:
 *
 *   mkdir DIR && cd DIR && npm i --ignore-scripts @octokit/openapi@23.0.2 @octokit/openapi-webhooks@12.1.0 @octokit/graphql-schema@15
 *   node scripts/gen-github-schemas.mjs --from DIR/node_modules
 *
 * Output is JSON Schema (draft 7 keywords): `nullable` is converted, prose and examples are dropped, and subschemas that
 * occur more than once are shared. All three packages are MIT.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { commandOptions } from './command-options.mjs';
import { GRAPHQL, ROUTES, WEBHOOKS } from '../test/github/schemas/routes.mjs';

const GENERATOR = 'scripts/gen-github-schemas.mjs';
const PLAIN_BYTES_MAX = 300_000;
const SHARED_BYTES_MIN = 200;
const OUT = new URL('../test/github/schemas/', import.meta.url);
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'deprecated', 'x-multi-segment']);

const { values } = commandOptions({ options: { from: { type: 'string' } } });
if (values.from === undefined) {
  console.error('usage: gen-github-schemas.mjs --from <node_modules holding @octokit/openapi and @octokit/openapi-webhooks>');
  process.exit(2);
}

write('api.github.com.slim.json', slimApi(load('openapi')));
write('webhooks.slim.json', slimWebhooks(load('openapi-webhooks')));
writeGraphql('graphql.slim.json', slimGraphql());

function load(name) {
  const { text, source } = loadText(name, 'generated/api.github.com.json', 'LICENSE');
  return { spec: JSON.parse(text), source };
}

function loadText(name, file, licence) {
  const folder = join(values.from, '@octokit', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const notice = readFileSync(join(folder, licence), 'utf8');
  return { text: readFileSync(join(folder, file), 'utf8'), source: { package: `@octokit/${name}@${version}`, file, notice } };
}

/** Fields with types and arguments of the listed types; values of enums, members of unions. */
function slimGraphql() {
  const { text, source } = loadText('graphql-schema', 'schema.graphql', 'LICENSE.md');
  const bare = text.replaceAll(/"""[\s\S]*?"""|@\w+\([^)]*\)|#.*/gu, '');
  const types = {};
  for (const [, kind, name, head, body] of bare.matchAll(/^(type|interface|input|enum) (\w+)([^{]*)\{([\s\S]*?)^\}/gmu)) {
    const kept = GRAPHQL[name] ?? (GRAPHQL.types.includes(name) ? undefined : []);
    if (kept?.length === 0) continue;
    const interfaces = [...head.replace('implements', '').matchAll(/\w+/gu)].map(([one]) => one);
    types[name] = kind === 'enum' ? { kind, values: body.match(/\w+/gu) } : { kind, interfaces, fields: graphqlFields(body, kept) };
  }
  for (const [, name, members] of bare.matchAll(/^union (\w+) =([^\n]*(?:\n\s*\|[^\n]*)*)/gmu)) {
    if (GRAPHQL.types.includes(name)) types[name] = { kind: 'union', members: members.match(/\w+/gu) };
  }
  for (const name of GRAPHQL.types) if (types[name] === undefined) throw new Error(`GitHub's graph has no type ${name}`);
  return { generator: GENERATOR, source, types };
}

function graphqlFields(body, kept) {
  const fields = {};
  for (const [, name, args, type] of body.matchAll(/^\s+(\w+)(?:\(([^)]*)\))?:\s*([\w![\]]+)/gmu)) {
    if (kept !== undefined && !kept.includes(name)) continue;
    const pairs = [...(args ?? '').matchAll(/(\w+):\s*([\w![\]]+)(\s*=)?/gu)].map(([, arg, of, hasDefault]) => [
      arg,
      hasDefault ? of.replace(/!$/u, '') : of,
    ]);
    fields[name] = pairs.length === 0 ? { type } : { type, args: Object.fromEntries(pairs) };
  }
  return fields;
}

function writeGraphql(name, document) {
  const text = `${JSON.stringify(document)}\n`;
  writeFileSync(new URL(name, OUT), text);
  console.log(`${name}: ${text.length} bytes plain, ${Object.keys(document.types).length} types`);
}

function slimApi({ spec, source }) {
  const operations = {};
  for (const [path, methods] of Object.entries(ROUTES)) {
    const item = spec.paths[path];
    if (item === undefined) throw new Error(`GitHub's description has no path ${path}`);
    for (const method of methods) {
      const operation = item[method.toLowerCase()];
      if (operation === undefined) throw new Error(`GitHub's description has no ${method} ${path}`);
      operations[`${method} ${path}`] = slimOperation(spec, operation);
    }
  }
  return finish(source, spec, { operations });
}

function slimOperation(spec, operation) {
  const parameters = (operation.parameters ?? []).map((one) => deref(spec, one));
  const body = operation.requestBody;
  const responses = Object.entries(operation.responses).map(([status, one]) => [status, jsonSchema(deref(spec, one).content)]);
  return {
    id: operation.operationId,
    content: operation['x-github']?.triggersNotification === true,
    parameters: parameters.map(({ name, in: place, required, schema }) => ({ name, in: place, required: required === true, schema })),
    ...(body === undefined ? {} : { body: { required: body.required === true, schema: jsonSchema(body.content) } }),
    responses: Object.fromEntries(responses),
  };
}

/** The JSON schema of a response or body; `null` where the description has none (204, raw text, redirects). */
function jsonSchema(content) {
  const types = Object.keys(content ?? {});
  const type = types.find((one) => one === 'application/json') ?? types.find((one) => one.endsWith('json'));
  return type === undefined ? null : (content[type].schema ?? {});
}

function slimWebhooks({ spec, source }) {
  const events = {};
  for (const [name, { post }] of Object.entries(spec.webhooks)) {
    const [event] = post.operationId.split('/');
    if (!WEBHOOKS.includes(event.replaceAll('-', '_'))) continue;
    events[name] = { event: event.replaceAll('-', '_'), schema: jsonSchema(post.requestBody.content) };
  }
  for (const wanted of WEBHOOKS) {
    if (!Object.values(events).some(({ event }) => event === wanted)) throw new Error(`no webhook ${wanted}`);
  }
  return finish(source, spec, { events });
}

/** Adds every schema that is reached by reference, converts all to JSON Schema and shares what repeats. */
function finish(source, spec, main) {
  const schemas = {};
  const convertAll = (node) =>
    convert(node, (ref) => {
      const name = ref.replace('#/components/schemas/', '');
      if (!(name in schemas)) {
        schemas[name] = null;
        schemas[name] = convertAll(spec.components.schemas[name]);
      }
    });
  const converted = convertAll(main);
  return share({ generator: GENERATOR, source, ...converted, schemas });
}

function convert(node, reach) {
  if (Array.isArray(node)) return node.map((one) => convert(one, reach));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') reach(node.$ref);
  const entries = Object.entries(node)
    .filter(([key, value]) => !isProse(key, value))
    .map(([key, value]) => [key, convertValue(key, value, reach)]);
  const result = Object.fromEntries(entries);
  const nullable = result.nullable === true;
  delete result.nullable;
  return nullable ? withNull(result) : result;
}

/** A property may well be called `description`: names below `properties` are never prose. */
function convertValue(key, value, reach) {
  if (key === 'properties' || key === 'schemas' || key === 'operations' || key === 'events') {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, convert(one, reach)]));
  }
  return convert(value, reach);
}

function isProse(key, value) {
  if (key.startsWith('x-')) return true;
  if (key === 'default') return true;
  if (key === 'deprecated') return typeof value === 'boolean';
  return PROSE.has(key);
}

function withNull(schema) {
  if (typeof schema.type === 'string') {
    return { ...schema, type: [schema.type, 'null'], ...(schema.enum === undefined ? {} : { enum: [...new Set([...schema.enum, null])] }) };
  }
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] };
}

/** Moves subschemas that occur more than once to `schemas`, biggest first, named by their content. */
function share(document) {
  const seen = new Map();
  const count = (node) => {
    if (node === null || typeof node !== 'object') return;
    Object.values(node).forEach(count);
    if (!isSchema(node)) return;
    const text = JSON.stringify(node);
    if (text.length >= SHARED_BYTES_MIN) seen.set(text, (seen.get(text) ?? 0) + 1);
  };
  count(document);
  const names = new Map();
  for (const [text, times] of seen) {
    if (times > 1) names.set(text, `shared-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`);
  }
  const shared = {};
  const replace = (node, isRoot = false) => {
    if (Array.isArray(node)) return node.map((one) => replace(one));
    if (node === null || typeof node !== 'object') return node;
    const name = isRoot ? undefined : names.get(JSON.stringify(node));
    const replaced =
      name !== undefined && name in shared
        ? undefined
        : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replace(value)]));
    if (name === undefined) return replaced;
    if (replaced !== undefined) shared[name] = replaced;
    return { $ref: `#/components/schemas/${name}` };
  };
  const { schemas, ...rest } = document;
  const main = replace(rest);
  const replacedSchemas = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, replace(schema, true)]));
  return { ...main, components: { schemas: { ...replacedSchemas, ...shared } } };
}

function isSchema(node) {
  return (
    !Array.isArray(node) &&
    (typeof node.type === 'string' ||
      Array.isArray(node.type) ||
      node.anyOf !== undefined ||
      node.oneOf !== undefined ||
      node.allOf !== undefined) &&
    node.schema === undefined
  );
}

function deref(spec, node) {
  if (typeof node.$ref !== 'string') return node;
  return node.$ref
    .split('/')
    .slice(1)
    .reduce((at, key) => at[key], spec);
}

function write(name, document) {
  const text = `${JSON.stringify(document)}\n`;
  const gzip = gzipSync(text, { level: 9 });
  const plain = text.length <= PLAIN_BYTES_MAX;
  writeFileSync(new URL(plain ? name : `${name}.gz`, OUT), plain ? text : gzip);
  console.log(
    `${plain ? name : `${name}.gz`}: ${text.length} bytes plain, ${gzip.length} gzip, ${Object.keys(document.components.schemas).length} schemas`,
  );
}
