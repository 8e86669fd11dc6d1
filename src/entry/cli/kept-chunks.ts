import { readFileSync, readdirSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { digest } from '../../core/digest.ts';

/** A file of the bundle, as it says what is in it. */
export interface Chunk {
  readonly id: number;
  readonly ids: readonly number[];
  readonly modules: Readonly<Record<string, unknown>>;
}
type Loader = (url: string) => Promise<Chunk>;
type Import = (url: string) => Promise<unknown>;

/** By this name the bundle finds who loads its files in place of `import` (scripts/build.mjs). */
const loaderName = Symbol.for('phasegate.loadChunk');

/** Runs that add all they have compiled, each for some hundredths of a second. Those that come after add to one file each, in turn: ways through the code differ. */
const wholeRuns = 3;
/** By how much more than what is kept a later run must have compiled of a file to be written. */
const growthMin = 1.02;
/** What was written longer ago goes when another place of the tool keeps its first: it is of a version that is gone, or made anew by the next run. */
const keptDaysMax = 30;
/**
 * Before the kept form: which text it is of, how many runs have made it, its bytes, and the sum of all that follows. A multiple of what V8 wants
 * its data to begin at. Behind the form comes the code as V8 gets it, which is read faster than made anew.
 */
const headerBytes = 256;

interface LoadedChunk {
  readonly script: Script;
  readonly code: string;
  /** Where it is kept, and the text that it is of. */
  readonly path: string;
  readonly identity: string;
  readonly runs: number;
  readonly keptBytes: number;
}

/**
 * Keeps the compiled form of the bundle's files in a folder of the user's own, and takes it from there: Node's own way (`enableCompileCache`)
 * keeps what is compiled before anything runs, which is a fifth of what a review runs (docs/adr/0092-compiled-code-is-kept.md).
 * `beforeSaving` gives V8 the flags under which the files were loaded, since it takes no form that was made under others.
 */
export function keepChunks(folder: string, beforeSaving: () => void): void {
  // Not the process's number: on a quiet machine that goes on by the same step from run to run.
  const { load, save } = chunkKeeper(folder, Date.now());
  Reflect.set(globalThis, loaderName, load);
  process.once('exit', () => {
    beforeSaving();
    save();
  });
}

/** `turn` says which file a later run adds to: any number that is another one in each run. */
export function chunkKeeper(folder: string, turn: number): { readonly load: Loader; readonly save: () => void } {
  const loaded: LoadedChunk[] = [];
  // Of V8's version, its flags and the processor.
  const engine = `${process.version} ${process.arch} ${cachedDataVersionTag()}`;
  return {
    load: async (url) => {
      const filename = fileURLToPath(url);
      // Before the text is read: where another build is written meanwhile, what is kept is of neither.
      const identity = identityOf(filename, engine);
      const path = join(folder, `chunk-${digest(filename)}`);
      const kept = readKept(path, identity);
      const code = kept?.code ?? asFunction(readFileSync(filename, 'latin1'));
      // A form that the bundler has not given its files until now: they are loaded as they always are.
      if (code === undefined) return (await import(url)) as Chunk;
      const script = new Script(code, {
        filename,
        ...(kept === undefined ? {} : { cachedData: kept.data }),
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
      // Made under other flags: the next run may have those again.
      if (script.cachedDataRejected !== true)
        loaded.push({ script, code, path, identity, runs: kept?.runs ?? 0, keptBytes: kept?.data.length ?? 0 });
      const run = script.runInThisContext() as (importMeta: { readonly url: string }, importModule: Import) => Chunk;
      return run({ url }, importModule);
    },
    save: () => {
      if (loaded.some(({ keptBytes }) => keptBytes === 0)) removeOld(folder);
      for (const [at, chunk] of loaded.entries()) if (chunk.runs < wholeRuns || at === turn % loaded.length) saveChunk(chunk);
    },
  };
}

const chunkStart = /^\s*export (const id = \d+;\s*)export (const ids = \[[\d,\s]*\];\s*)export (?=const modules = \{)/u;

/** In a script Node calls an import of its own experimental, and says so to whoever reads the terminal. */
const importModule: Import = (url) => import(/* webpackIgnore: true */ url);

/** The three names that a chunk exports, as a function that returns them: strict as a module is, and its lines where they were. */
function asFunction(text: string): string | undefined {
  const [start, id = '', ids = ''] = chunkStart.exec(text) ?? [];
  if (start === undefined) return undefined;
  const modules = text.slice(start.length).replaceAll('import.meta', 'importMeta').replaceAll('await import(', 'await importModule(');
  return `(function (importMeta, importModule) {"use strict";${id}${ids}${modules}\nreturn { id, ids, modules };\n})`;
}

/** Of a text, without reading it: whoever alters a file alters the time at which it was altered, which nobody can set. */
function identityOf(filename: string, engine: string): string {
  const { size, mtimeNs, ctimeNs } = statSync(filename, { bigint: true });
  return digest(filename, engine, ...[size, mtimeNs, ctimeNs].map(String));
}

interface Kept {
  readonly runs: number;
  readonly data: Buffer;
  readonly code: string;
}

function readKept(path: string, identity: string): Kept | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const [of, runs, dataBytes, sum] = bytes.toString('latin1', 0, headerBytes).trimEnd().split('\n');
  if (of !== identity || sum !== String(crc32(bytes.subarray(headerBytes)))) return undefined;
  const codeStart = headerBytes + Number(dataBytes);
  return { runs: Number(runs), data: bytes.subarray(headerBytes, codeStart), code: bytes.toString('latin1', codeStart) };
}

/** Another run may read it meanwhile: it is there whole or not at all. A folder that cannot be written to keeps nothing. */
function saveChunk({ script, code, path, identity, runs, keptBytes }: LoadedChunk): void {
  try {
    const data = script.createCachedData();
    if (runs >= wholeRuns && data.length < keptBytes * growthMin) return;
    const header = Buffer.alloc(headerBytes, ' ', 'latin1');
    const body = Buffer.concat([data, Buffer.from(code, 'latin1')]);
    header.write([identity, runs + 1, data.length, crc32(body)].join('\n'), 'latin1');
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, Buffer.concat([header, body]), { mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    // The next run compiles again, as the first one did.
  }
}

function removeOld(folder: string): void {
  const oldest = Date.now() - keptDaysMax * 24 * 60 * 60 * 1000;
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (name.startsWith('chunk-') && statSync(path).mtimeMs < oldest) unlinkSync(path);
    }
  } catch {
    // Another run removes them meanwhile, or will.
  }
}
