import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, 'node_modules', '.cache', 'phasegate-bundles');
/** What a bundle is made of; the tools are pinned by the lock file. */
const inputs = ['src', 'scripts/build.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** A build takes half a minute on an idle machine. */
const buildMsMax = 600_000;
/** Folders of earlier states of the sources that are kept. */
const keptMax = 3;

/**
 * The folder with the bundles of the sources as they are now: never those of yesterday. CI tests `dist` as it is committed, which it compares
 * with a fresh build; elsewhere they are built once for each state of the sources, by whichever test asks first. `PHASEGATE_DIST` names another.
 */
export function builtDist(): Promise<string> {
  return (built ??= findOrBuild());
}
let built: Promise<string> | undefined;

const isCI = process.env['CI'] === 'true';

/** What a process of the tool runs: CI what ships, others the sources, which are there without a build and take twice as long to load. */
export function entryOf(bundle: string, source: string): string {
  return isCI ? join(process.env['PHASEGATE_DIST'] ?? join(root, 'dist'), bundle) : join(root, 'src', 'entry', source);
}

/**
 * For the environment of a process of the tool: Node keeps there what it compiled, so that the next one loads faster. The tests start a thousand of
 * them. What runs is the same; what the tool itself keeps (docs/adr/0092) has tests of its own, without this.
 */
export function keptCompiled(): { readonly NODE_COMPILE_CACHE: string } {
  compiled ??= isCI ? join(root, 'node_modules', '.cache', 'phasegate-compiled') : join(cache, sourceDigest(), 'compiled');
  return { NODE_COMPILE_CACHE: compiled };
}
let compiled: string | undefined;

async function findOrBuild(): Promise<string> {
  const named = process.env['PHASEGATE_DIST'];
  if (named !== undefined) return named;
  if (isCI) return join(root, 'dist');
  const folder = join(cache, sourceDigest());
  const dist = join(folder, 'dist');
  mkdirSync(folder, { recursive: true });
  const end = Date.now() + buildMsMax;
  while (!existsSync(dist)) {
    if (claim(join(folder, 'building'))) await build(folder, dist);
    else if (Date.now() > end) throw new Error(`another test has been building ${dist} for ten minutes`);
    else await sleep(200);
  }
  return dist;
}

/** Of all files that go into a bundle, by path and content. */
export function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesIn(input))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

/** One process alone makes the folder. A build that was killed is given up after the time that none takes. */
function claim(lock: string): boolean {
  try {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > buildMsMax) rmSync(lock, { recursive: true });
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function build(folder: string, dist: string): Promise<void> {
  forgetOthers(folder);
  const [out, work] = [join(folder, 'building', 'dist'), join(root, 'build', `test-${process.pid}`)];
  try {
    await promisify(execFile)(process.execPath, [join(root, 'scripts/build.mjs'), '--out', out, '--work', work]);
    // Under its name only when it is whole.
    renameSync(out, dist);
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(join(folder, 'building'), { recursive: true, force: true });
  }
}

function forgetOthers(folder: string): void {
  const ageOf = (path: string): number => statSync(path).mtimeMs;
  const others = readdirSync(cache).map((name) => join(cache, name));
  const old = others.filter((path) => path !== folder).toSorted((a, b) => ageOf(b) - ageOf(a));
  for (const path of old.slice(keptMax)) rmSync(path, { recursive: true, force: true });
}
