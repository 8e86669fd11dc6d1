/**
 * Our reading of YAML, which is built on the events of js-yaml, beside the package `yaml`: files that only one of them reads, files that they
 * read differently, and the time of each. The reasons of docs/adr/0056-yaml-from-events.md rest on it.
 *
 *   node bench/yaml-parsers.mjs --files DIR --yaml DIR [--differences 10]
 *
 * The first DIR holds YAML files at any depth, the second the package `yaml`. Files with Jinja or Go templates are left out: neither is YAML.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOptions } from '../scripts/command-options.mjs';
import { parseYaml } from '../src/syntax/yaml/parse-yaml.ts';

const { values } = commandOptions({
  options: { files: { type: 'string' }, yaml: { type: 'string' }, differences: { type: 'string', default: '10' } },
});
if (values.files === undefined || values.yaml === undefined) {
  console.error('Say --files DIR and --yaml DIR. --help says what they are.');
  process.exit(2);
}
const entry = resolve(values.yaml, 'dist', 'index.js');
const { default: yaml } = await import(pathToFileURL(entry).href);
/** As CloudFormation and its tools read it: tags that nobody declared, keys that are merged, texts like `yes`, nothing printed. */
const options = { version: '1.1', merge: true, uniqueKeys: false, logLevel: 'silent', keepSourceTokens: false };

const texts = readdirSync(values.files, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && /\.(?:ya?ml|template)$/u.test(one.name))
  .map((one) => ({ path: join(one.parentPath, one.name), text: readFileSync(join(one.parentPath, one.name), 'utf8') }))
  .filter(({ text }) => !/\{\{|\{%/u.test(text) && !/^\s*\{/u.test(text));

const count = { files: 0, bytes: 0, both: 0, neither: 0, oursAlone: [], theirsAlone: [], partly: 0, different: [] };
const ms = { ours: 0, theirs: 0 };
for (const { path, text } of texts) {
  count.files += 1;
  count.bytes += text.length;
  const ours = timed('ours', () => parseYaml({ path, text }));
  const theirs = timed('theirs', () => yaml.parseAllDocuments(text, options));
  const oursReads = ours.diagnostics.length === 0;
  const theirsReads = theirs.every(({ errors }) => errors.length === 0);
  if (!oursReads && ours.documents.length > 0) count.partly += 1;
  if (oursReads && theirsReads) {
    count.both += 1;
    const [a, b] = [ours.documents.map(plain), theirs.map((one) => plainOfTheirs(one.contents, one))].map((one) => JSON.stringify(one));
    if (a !== b) count.different.push(`${path}: ${firstDifference(a, b)}`);
  } else if (oursReads) count.oursAlone.push(`${path}: ${theirs.flatMap(({ errors }) => errors)[0]?.message.split('\n')[0]}`);
  else if (theirsReads) count.theirsAlone.push(`${path}: ${ours.diagnostics[0]?.message}`);
  else count.neither += 1;
}

const perMb = (which) => `${(ms[which] / (count.bytes / 1e6)).toFixed(0)} ms per MB`;
console.log(`${count.files} files, ${(count.bytes / 1e6).toFixed(1)} MB`);
console.log(`time: ours ${perMb('ours')}, yaml ${perMb('theirs')}`);
console.log(`read by both ${count.both}, of them differently ${count.different.length}; by neither ${count.neither}`);
console.log(
  `by ours alone ${count.oursAlone.length}, by yaml alone ${count.theirsAlone.length}; of what ours refuses, in part ${count.partly}`,
);
show('by ours alone', count.oursAlone);
show('by yaml alone', count.theirsAlone);
show('differently', count.different);
if (count.both === 0) process.exitCode = 2;

function show(title, list) {
  for (const one of list.slice(0, Number(values.differences))) console.log(`  ${title}: ${one}`);
}

function timed(which, action) {
  const started = performance.now();
  const result = action();
  ms[which] += performance.now() - started;
  return result;
}

function firstDifference(a, b) {
  const at = [...a].findIndex((one, index) => one !== b[index]);
  const around = (text) => text.slice(Math.max(0, at - 30), at + 30);
  return `${around(a)} | ${around(b)}`;
}

/** What was read, without places; tags stay, and a key that stands twice counts by its last. */
function plain(node) {
  const value = plainValue(node);
  return node.tag === undefined || node.tag.startsWith('!!') ? value : { [node.tag]: value };
}

function plainValue(node) {
  if (node.kind === 'sequence') return node.items.map(plain);
  if (node.kind === 'mapping')
    return Object.fromEntries(sorted(new Map(node.entries.map(({ key, value }) => [key, plain(value)])).entries()));
  return node.kind === 'null' ? null : node.value;
}

function plainOfTheirs(node, document) {
  if (node === null) return null;
  if (yaml.isAlias(node)) return plainOfTheirs(node.resolve(document), document);
  const value = theirValue(node, document);
  return node.tag?.startsWith('!') === true && !node.tag.startsWith('!!') ? { [node.tag]: value } : value;
}

function theirValue(node, document) {
  if (yaml.isSeq(node)) return node.items.map((one) => plainOfTheirs(one, document));
  if (!yaml.isMap(node)) return node.value instanceof Date ? node.source : node.value;
  const merged = new Map();
  for (const { key, value } of node.items) {
    const name = String(key?.value ?? '');
    const added =
      name === '<<'
        ? Object.entries(mergedValue(value, document)).filter(([one]) => !merged.has(one))
        : [[name, plainOfTheirs(value, document)]];
    for (const [one, read] of added) merged.set(one, read);
  }
  return Object.fromEntries(sorted(merged.entries()));
}

function mergedValue(value, document) {
  const plainOne = plainOfTheirs(value, document);
  return Array.isArray(plainOne) ? Object.assign({}, ...plainOne.toReversed()) : plainOne;
}

function sorted(entries) {
  return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
