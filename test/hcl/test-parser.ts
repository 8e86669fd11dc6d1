import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as runtime from 'web-tree-sitter';
import { createHclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import type { HclAssets, HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { createPlainFirstParser } from '../../src/syntax/hcl/plain-first-parser.ts';

const require = createRequire(import.meta.url);

/** The parser as the program builds it, with its files taken from the installed packages and the grammar loaded. */
export async function testParser(): Promise<HclParser> {
  const parser = createPlainFirstParser(async () => assets());
  await parser.loadGrammar();
  return parser;
}

/** The grammar alone, for all files. */
export function grammarParser(): Promise<HclParser> {
  return createHclParser(assets());
}

function assets(): HclAssets {
  return {
    runtime,
    runtimeWasm: readFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    grammarWasm: readFileSync(require.resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm')),
  };
}
