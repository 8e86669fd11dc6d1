import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as runtime from 'web-tree-sitter';
import { createHclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';

const require = createRequire(import.meta.url);

/** The parser as the program builds it, with its files taken from the installed packages. */
export function testParser(): Promise<HclParser> {
  return createHclParser({
    runtime,
    runtimeWasm: readFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    grammarWasm: readFileSync(require.resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm')),
  });
}
