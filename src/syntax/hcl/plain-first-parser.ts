import { NotLoaded } from '../../core/not-loaded.ts';
import type { SourceFile } from '../../core/source.ts';
import { convertExpression } from './convert-expression.ts';
import { createHclParser, fileCharsMax } from './hcl-parser.ts';
import type { HclAssets, HclParser } from './hcl-parser.ts';
import type { HclFile } from './hcl-tree.ts';
import { createLineIndex } from './line-index.ts';
import { createParseCache } from './parse-cache.ts';
import { readPlainBody } from './plain/plain-body.ts';

export interface PlainFirstParser extends HclParser {
  loadGrammar(): Promise<void>;
}

/** Reads plain files by itself; the others need the grammar, which is loaded once: until then they are `NotLoaded`. */
export function createPlainFirstParser(assets: () => Promise<HclAssets>): PlainFirstParser {
  const files = createParseCache<HclFile | undefined>();
  let grammar: HclParser | undefined;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    grammar = await createHclParser(await assets());
  };
  const loadGrammar = (): Promise<void> => (loading ??= load());
  const withGrammar = (file: SourceFile): HclParser => {
    if (grammar === undefined) throw new NotLoaded(`The HCL grammar, for ${file.path},`, loadGrammar);
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
