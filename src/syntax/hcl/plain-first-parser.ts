import type { SourceFile } from '../../core/source.ts';
import { convertExpression } from './convert-expression.ts';
import { createHclParser, fileCharsMax } from './hcl-parser.ts';
import type { HclAssets, HclParser } from './hcl-parser.ts';
import type { HclFile } from './hcl-tree.ts';
import { createLineIndex } from './line-index.ts';
import { createParseCache } from './parse-cache.ts';
import { readPlainBody } from './plain/plain-body.ts';

/**
 * Thrown by `parse` for code that needs the grammar while that is not loaded: loading takes longer than a small review, and nearly no file
 * needs it. `load` it and parse again. An exception and no result, so that nobody can take the answer for an empty file.
 */
export class GrammarMissing extends Error {
  readonly load: () => Promise<void>;

  constructor(path: string, load: () => Promise<void>) {
    super(`The HCL grammar has to be loaded for ${path}.`);
    this.name = 'GrammarMissing';
    this.load = load;
  }
}

export interface PlainFirstParser extends HclParser {
  loadGrammar(): Promise<void>;
}

/** Reads plain files by itself; for the others it loads the grammar, once. */
export function createPlainFirstParser(assets: () => Promise<HclAssets>): PlainFirstParser {
  const files = createParseCache<HclFile | undefined>();
  let grammar: HclParser | undefined;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    grammar = await createHclParser(await assets());
  };
  const loadGrammar = (): Promise<void> => (loading ??= load());
  const withGrammar = (file: SourceFile): HclParser => {
    if (grammar === undefined) throw new GrammarMissing(file.path, loadGrammar);
    return grammar;
  };
  return {
    loadGrammar,
    parse: (file) => files(file, () => readPlainFile(file)) ?? withGrammar(file).parse(file),
    parseTemplate: (file) => withGrammar(file).parseTemplate(file),
  };
}

/** Undefined when the grammar is needed: for broken code, the JSON syntax, and what few people write. */
function readPlainFile({ path, text }: SourceFile): HclFile | undefined {
  if (path.endsWith('.json') || text.length > fileCharsMax) return undefined;
  const body = readPlainBody({ path, text, lines: createLineIndex(text, 1), diagnostics: [], convertExpression, depth: 0 });
  return body === undefined ? undefined : { path, body, diagnostics: [] };
}
