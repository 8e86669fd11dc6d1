import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '../review/ports.ts';

/**
 * Where the two wasm modules lie, seen from the folder of this code: beside the Action's bundle, beside the folder of another bundle, or,
 * run from the sources or from build/, in the packages themselves.
 */
const places: readonly { readonly runtime: string; readonly grammar: string }[] = [
  { runtime: 'parser/web-tree-sitter.wasm', grammar: 'parser/tree-sitter-hcl.wasm' },
  { runtime: '../parser/web-tree-sitter.wasm', grammar: '../parser/tree-sitter-hcl.wasm' },
  {
    runtime: '../../node_modules/web-tree-sitter/web-tree-sitter.wasm',
    grammar: '../../node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
  },
];

/** Reads the HCL parser's files. Nothing is fetched, and nothing outside these places is looked at. */
export const assets: Assets = {
  async hcl() {
    // Imported here and not above: most commands and many changes never parse Terraform.
    const [runtime, wasm] = await Promise.all([import('web-tree-sitter'), readWasm()]);
    return { runtime, ...wasm };
  },
};

async function readWasm(): Promise<{ readonly runtimeWasm: Uint8Array; readonly grammarWasm: Uint8Array }> {
  // Not `new URL(…, import.meta.url)`: the bundler would take that for an asset and copy this source file.
  const here = dirname(fileURLToPath(import.meta.url));
  const failures: string[] = [];
  for (const place of places) {
    try {
      const [runtimeWasm, grammarWasm] = await Promise.all([readFile(join(here, place.runtime)), readFile(join(here, place.grammar))]);
      return { runtimeWasm, grammarWasm };
    } catch (error) {
      if (!isMissing(error)) throw error;
      failures.push(join(here, place.runtime));
    }
  }
  throw new Error(`The HCL parser is not installed: none of ${failures.join(', ')} exists. Build or install phasegate again.`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
