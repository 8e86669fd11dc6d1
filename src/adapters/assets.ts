import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Assets } from '../review/ports.ts';

/**
 * Where the parser's module and its two wasm files lie, seen from the folder of this code: beside the Action's bundle, beside the folder of another bundle, or,
 * run from the sources or from build/, in the packages themselves.
 */
const places: readonly { readonly runtime: string; readonly grammar: string }[] = [
  { runtime: 'parser', grammar: 'parser' },
  { runtime: '../parser', grammar: '../parser' },
  { runtime: '../../node_modules/web-tree-sitter', grammar: '../../node_modules/@tree-sitter-grammars/tree-sitter-hcl' },
];

/** Reads the HCL parser's files. Nothing is fetched, and nothing outside these places is looked at. */
export const assets: Assets = {
  async hcl() {
    // Not `new URL(…, import.meta.url)`: the bundler would take that for an asset and copy this source file.
    const here = dirname(fileURLToPath(import.meta.url));
    const failures: string[] = [];
    // A part of Node that takes some milliseconds to load, and few reviews ask for the parser.
    const { readFile } = await import('node:fs/promises');
    for (const place of places) {
      const folder = join(here, place.runtime);
      try {
        const [runtimeWasm, grammarWasm] = await Promise.all([
          readFile(join(folder, 'web-tree-sitter.wasm')),
          readFile(join(here, place.grammar, 'tree-sitter-hcl.wasm')),
        ]);
        return { runtime: await loadRuntime(folder), runtimeWasm, grammarWasm };
      } catch (error) {
        if (!isMissing(error)) throw error;
        failures.push(folder);
      }
    }
    throw new Error(`The HCL parser is not installed: none of ${failures.join(', ')} has it. Build or install phasegate again.`);
  },
};

type Runtime = Awaited<ReturnType<Assets['hcl']>>['runtime'];

/** By its path, hidden from the bundler: that would load the parser with every start, and few changes need it. */
async function loadRuntime(folder: string): Promise<Runtime> {
  const { href } = pathToFileURL(join(folder, 'web-tree-sitter.js'));
  const runtime: Runtime = await import(/* webpackIgnore: true */ /* @vite-ignore */ href);
  return runtime;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
