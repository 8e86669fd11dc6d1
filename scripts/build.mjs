/**
 * Builds what ships: `tsc` to build/, then one bundle per entry into dist/, self-contained and byte-identical from build to build.
 *
 *   node scripts/build.mjs [--out DIR] [--work DIR] [--only cli,action,app,library]
 *
 * Run it under Node 24 (npm does, once `npm test` has run); any Node from 20.19 gives the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run, tsc } from './toolchain.mjs';

const require = createRequire(import.meta.url);
let buildDirectory = join(root, 'build');

/** Each bundle: its compiled entry and the folder it goes to; `adapters/assets.ts` knows the way from there to the shared parser files. */
const bundles = [
  { name: 'cli', entry: 'cli', folder: 'cli', executable: true },
  { name: 'action', entry: 'action', folder: '.' },
  { name: 'app', entry: 'app', folder: 'server' },
  { name: 'library', entry: 'library', folder: 'lib', types: true },
];

/** Files that cannot be bundled as code: the parser's runtime (webpack breaks its `await import('module')`) and the two wasm modules. */
const parserFiles = [
  { name: 'web-tree-sitter.js', from: 'web-tree-sitter/web-tree-sitter.js' },
  { name: 'web-tree-sitter.wasm', from: 'web-tree-sitter/web-tree-sitter.wasm' },
  { name: 'tree-sitter-hcl.wasm', from: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm' },
];
const parserLicenses = ['web-tree-sitter', '@tree-sitter-grammars/tree-sitter-hcl'];

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' }, work: { type: 'string' }, only: { type: 'string' } } });
  buildDirectory = resolve(root, values.work ?? 'build');
  const out = resolve(root, values.out ?? 'dist');
  const wanted = values.only?.split(',');
  await compile();
  const chosen = bundles.filter((bundle) => isReady(bundle) && (wanted?.includes(bundle.name) ?? true));
  if (chosen.length === 0) throw new Error('No entry to bundle: src/entry has none of the files that scripts/build.mjs names.');
  if (!wanted) rmSync(out, { recursive: true, force: true });
  writeParser(join(out, 'parser'));
  for (const bundle of chosen) await writeBundle(bundle, out);
  console.log(`${relative(root, out)}: ${chosen.length} bundles, ${(sizeOf(out) / 1e6).toFixed(1)} MB`);
}

async function compile() {
  rmSync(buildDirectory, { recursive: true, force: true });
  const { code, output } = await run(process.execPath, [tsc, '-p', root, '--outDir', buildDirectory]);
  if (code !== 0) throw new Error(`The sources do not compile.\n${output}`);
}

function isReady({ name, entry }) {
  const ready = existsSync(join(buildDirectory, 'entry', `${entry}.js`));
  if (!ready) console.log(`skipped ${name}: src/entry/${entry}.ts does not exist`);
  return ready;
}

function writeParser(folder) {
  mkdirSync(folder, { recursive: true });
  for (const { name, from } of parserFiles) writeFileSync(join(folder, name), readFileSync(join(root, 'node_modules', from)));
  const licenses = parserLicenses.map((name) => `${name}\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`);
  writeFileSync(join(folder, 'LICENSES.txt'), licenses.join('\n'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
}

async function writeBundle({ name, entry, folder, executable, types }, out) {
  const startedMs = performance.now();
  const { code, assets } = await bundle(join(buildDirectory, 'entry', `${entry}.js`));
  for (const text of [code, ...Object.values(assets).map(({ source }) => String(source))]) refuseMissing(text, name);
  const target = join(out, folder);
  write(join(target, 'index.js'), quickToLoad(code), executable ? 0o755 : 0o644);
  for (const [path, { source }] of Object.entries(assets)) {
    write(join(target, path), path.endsWith('.js') ? quickToLoad(String(source)) : source, 0o644);
  }
  if (types) copyTypes(join(buildDirectory, 'entry', `${entry}.d.ts`), target);
  const bytes = code.length + Object.values(assets).reduce((sum, asset) => sum + asset.source.length, 0);
  console.log(`bundled ${name}: ${(bytes / 1e6).toFixed(2)} MB in ${Math.round(performance.now() - startedMs)} ms`);
}

async function bundle(input) {
  // Loaded here: ncc patches the process when it loads.
  const ncc = require('@vercel/ncc');
  return ncc(input, {
    license: 'LICENSES.txt',
    cache: false,
    minify: false,
    sourceMap: false,
    quiet: true,
    target: 'es2022',
  });
}

/** What a queue of bottleneck loads only where a Redis is given to it, which it never is. */
const neverLoaded = ['redis', 'ioredis'];

/** What the bundler does not find it leaves to be loaded at run time, and says nothing: users have it nowhere. */
function refuseMissing(code, bundleName) {
  const missing = [...new Set([...code.matchAll(/\beval\("require"\)\("([^"]+)"\)/g)].map((match) => match[1]))].filter(
    (name) => !neverLoaded.includes(name),
  );
  if (missing.length === 0) return;
  throw new Error(`The bundle ${bundleName} would lack ${missing.join(', ')}. Run "npm ci", and keep --work inside the repository.`);
}

const arrowModule = /^(\/\*{3}\/ )\(\(([^()]*)\) => \{$/gm;
const anyModule = /^\/\*{3}\/ (?:async )?\(.*\{$/gm;

/**
 * The same code, read faster; together a tenth of a review's time.
 * V8 compiles a function behind a parenthesis at once, but an arrow there only when it is called, and then reads it a second time.
 * It keeps a text of ASCII in one byte a character; a single other character makes that two, for the whole file.
 */
function quickToLoad(code) {
  const functions = code.replace(arrowModule, '$1(function ($2) {');
  const slow = (functions.match(anyModule) ?? []).find((start) => !/ \(function ?\(/.test(start));
  if (slow !== undefined) throw new Error(`The bundler starts a module in a form that scripts/build.mjs does not know: ${slow}`);
  return functions.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function write(path, content, mode) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
}

const typeImport = /((?:from|import)\s*\(?\s*['"]\.[^'"]+)\.ts(?=['"])/g;

/** The declaration files that the library's own reaches, in the same tree. tsc leaves `.ts` in them, which not every compiler resolves. */
function copyTypes(entry, target) {
  const queue = [entry];
  const seen = new Set();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8').replaceAll(typeImport, '$1.js');
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g)) {
      queue.push(join(dirname(file), `${specifier}.d.ts`));
    }
    write(join(target, relative(buildDirectory, file)), text, 0o644);
  }
}

function sizeOf(path) {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
