import { lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/**
 * Has V8 keep the compiled form of what is loaded from now on, so that the next run does not compile it again: a quarter of a short review.
 * What is kept is run, so the folder must be one that nobody but the user can write to; wherever that is not certain, nothing is kept and
 * nothing kept is read (docs/adr/0092-compiled-code-is-kept.md).
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv, home: string = homedir()): string | undefined {
  // Where many people's changes are built, code of one of them may have run before as the same user; and a new machine has nothing kept.
  if (env['CI'] || env['PHASEGATE_COMPILE_CACHE'] === '0') return undefined;
  const folder = privateFolder(env['XDG_CACHE_HOME'] || join(home, '.cache'));
  // Node before 22.8 has no such function.
  if (folder !== undefined) (enableCompileCache as typeof enableCompileCache | undefined)?.(folder);
  return folder;
}

/** The tool's own folder below a user's caches, made where it is missing; undefined where another could write to it. */
export function privateFolder(caches: string): string | undefined {
  // Where the home is not told it would be a folder of wherever this runs: of what others wrote, unpacked with whatever rights they gave it.
  if (!isAbsolute(caches)) return undefined;
  const folder = join(caches, 'phasegate');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const real = realpathSync(folder);
    return isOwn(lstatSync(folder)) && aboveAreSafe(real) ? real : undefined;
  } catch {
    // A home that cannot be written to, or none at all: the run is a little slower, and the same.
    return undefined;
  }
}

function isOwn(stats: Stats): boolean {
  return stats.isDirectory() && stats.uid === process.getuid?.() && (stats.mode & 0o077) === 0;
}

/** Whoever can write to a folder above can put another in its place; and a checkout holds what others wrote. */
function aboveAreSafe(folder: string): boolean {
  for (let above = dirname(folder); ; above = dirname(above)) {
    const { uid, mode } = lstatSync(above);
    const others = mode & 0o022;
    const isSticky = (mode & 0o1000) !== 0;
    if ((uid !== 0 && uid !== process.getuid?.()) || (others !== 0 && !isSticky)) return false;
    if (exists(join(above, '.git'))) return false;
    if (above === dirname(above)) return true;
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
