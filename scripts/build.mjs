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
  { name: 'cli', entry: 'cli', folder: 'cli', executable: true, keepsChunks: true },
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

async function writeBundle({ name, entry, folder, executable, keepsChunks, types }, out) {
  const startedMs = performance.now();
  const { code, assets, stats } = await bundle(join(buildDirectory, 'entry', `${entry}.js`));
  for (const text of [code, ...Object.values(assets).map(({ source }) => String(source))]) refuseMissing(text, name);
  const target = join(out, folder);
  const late = lateModules(stats);
  write(join(target, 'index.js'), quickToLoad(keepsChunks ? chunksKept(code) : code, late), executable ? 0o755 : 0o644);
  for (const [path, { source }] of Object.entries(assets)) {
    write(join(target, path), path.endsWith('.js') ? quickToLoad(String(source), late) : source, 0o644);
  }
  write(join(target, 'LICENSES.txt'), licencesOf(stats), 0o644);
  if (types) copyTypes(join(buildDirectory, 'entry', `${entry}.d.ts`), target);
  const bytes = code.length + Object.values(assets).reduce((sum, asset) => sum + asset.source.length, 0);
  console.log(`bundled ${name}: ${(bytes / 1e6).toFixed(2)} MB in ${Math.round(performance.now() - startedMs)} ms`);
}

async function bundle(input) {
  // Loaded here: ncc patches the process when it loads.
  const ncc = require('@vercel/ncc');
  return ncc(input, {
    cache: false,
    minify: false,
    sourceMap: false,
    quiet: true,
    target: 'es2022',
  });
}

/** The packages whose code is in the bundle, with their licences. The bundler's own list lacks those whose modules it has put together. */
function licencesOf(stats) {
  const files = [...stats.compilation.modules]
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .map(({ resource }) => resource ?? '');
  const folders = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0] ?? []);
  const texts = [...new Set(folders)].map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    return `${name}\n${license}\n${file === undefined ? '' : `${readFileSync(join(folder, file), 'utf8').trim()}\n`}`;
  });
  return [...new Set(texts)].toSorted().join('\n');
}

/** What packages load only where they are told to, which they never are: other clients and drivers, colours for debugging. */
const neverLoaded = ['redis', 'ioredis', '@valkey/valkey-glide', 'pg-native', 'supports-color'];

/** What the bundler does not find it leaves to be loaded at run time, and says nothing: users have it nowhere. */
function refuseMissing(code, bundleName) {
  const missing = [...new Set([...code.matchAll(/\beval\("require"\)\("([^"]+)"\)/g)].map((match) => match[1]))].filter(
    (name) => !neverLoaded.includes(name),
  );
  if (missing.length === 0) return;
  throw new Error(`The bundle ${bundleName} would lack ${missing.join(', ')}. Run "npm ci", and keep --work inside the repository.`);
}

const arrowModule = /^(\/\*{3}\/ ([\w-]+):\n(?:\/\*! .*\n)?\/\*{3}\/ )\(\(([^()]*)\) => \{$/gm;
const anyModule = /^\/\*{3}\/ (?:async )?\(.*\{$/gm;

/**
 * The same code, read faster; together a tenth of a review's time.
 * V8 compiles a function behind a parenthesis at once, but an arrow there only when it is called, and then reads it a second time: right for
 * modules that most runs do not load, `late` by id.
 * It keeps a text of ASCII in one byte a character; a single other character makes that two, for the whole file.
 */
function quickToLoad(code, late) {
  let kept = 0;
  const functions = lateToLoad(code).replace(arrowModule, (arrow, before, id, parameters) => {
    if (!late.has(id)) return `${before}(function (${parameters}) {`;
    kept += 1;
    return arrow;
  });
  const slow = (functions.match(anyModule) ?? []).filter((start) => !/ \(function ?\(/.test(start));
  if (slow.length > kept) throw new Error(`The bundler starts a module in a form that scripts/build.mjs does not know: ${slow[0]}`);
  return functions.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const chunkImport = 'import("./" + __nccwpck_require__.u(chunkId))';

/** Lets the command line load its files itself where it keeps their compiled form (entry/cli/kept-chunks.ts). */
function chunksKept(code) {
  const parts = code.split(chunkImport);
  if (parts.length !== 2) throw new Error('The bundler loads its files in a form that scripts/build.mjs does not know.');
  const url = 'new URL("./" + __nccwpck_require__.u(chunkId), import.meta.url).href';
  return parts.join(`(globalThis[Symbol.for('phasegate.loadChunk')] ?? ((url) => import(url)))(${url})`);
}

/** Packages of the toolkit for requests of its own, which no review makes: loaded when they are used, 50 ms later or never. */
const latePackages = /\/node_modules\/(?:undici|tunnel|ioredis|@ioredis|redis-parser|bullmq)\//;
const lateImport = /^(?:var|const) (undici(?:_1)?) = (__\w+_require__\(\d+\));$/gm;

function lateModules({ compilation: { modules, chunkGraph } }) {
  const late = [...modules].filter(({ resource = '' }) => latePackages.test(resource.replaceAll('\\', '/')));
  return new Set(late.map((module) => String(chunkGraph.getModuleId(module))));
}

function lateToLoad(code) {
  return code.replace(lateImport, 'var $1 = new Proxy({}, { get: (_, name) => $2[name] });');
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
