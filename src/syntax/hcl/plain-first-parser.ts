import { NotLoaded } from '../../core/not-loaded.ts';
import type { SourceFile } from '../../core/source.ts';
import { convertExpression } from './convert-expression.ts';
import { createHclParser, fileCharsMax } from './hcl-parser.ts';
import type { HclAssets, HclParser, ParsedTemplate } from './hcl-parser.ts';
import type { HclFile } from './hcl-tree.ts';
import { createLineIndex } from './line-index.ts';
import { createParseCache } from './parse-cache.ts';
import { asHeredoc, withoutMarks } from './template-text.ts';
import { readPlainBody } from './plain/plain-body.ts';

export interface PlainFirstParser extends HclParser {
  loadGrammar(): Promise<void>;
}

/** Reads plain files by itself; the others need the grammar, which is loaded once: until then they are `NotLoaded`. */
export function createPlainFirstParser(assets: () => Promise<HclAssets>): PlainFirstParser {
  const files = createParseCache<HclFile | undefined>();
  const templates = createParseCache<ParsedTemplate | undefined>();
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
    parseTemplate: (file) => templates(file, () => readPlainTemplate(file)) ?? withGrammar(file).parseTemplate(file),
  };
}

/** Undefined when the grammar is needed: for broken code, the JSON syntax, and what few people write. */
function readPlainFile({ path, text }: SourceFile): HclFile | undefined {
  if (path.endsWith('.json') || text.length > fileCharsMax) return undefined;
  const body = readPlainBody({ path, text, lines: createLineIndex(text, 1), diagnostics: [], convertExpression, depth: 0 });
  return body === undefined ? undefined : { path, body, diagnostics: [] };
}

/** Undefined when the grammar is needed: for what is no template, and rare forms. */
function readPlainTemplate({ path, text: content }: SourceFile): ParsedTemplate | undefined {
  if (content.length > fileCharsMax) return undefined;
  const text = asHeredoc(content);
  const body = readPlainBody({ path, text, lines: createLineIndex(text, 0), diagnostics: [], convertExpression, depth: 0 });
  const expression = body?.attributes[0]?.value;
  return expression === undefined ? undefined : { expression: withoutMarks(expression, content), diagnostics: [] };
}
