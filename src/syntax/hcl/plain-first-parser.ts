import { NotLoaded } from '../../core/not-loaded.ts';
import type { SourceFile } from '../../core/source.ts';
import { convertExpression } from './convert-expression.ts';
import { createHclParser, fileCharsMax } from './hcl-parser.ts';
import type { HclAssets, HclParser } from './hcl-parser.ts';
import type { HclFile, ParsedTemplate } from './hcl-tree.ts';
import { rangeLines, readJsonFile } from './json-file.ts';
import { createLineIndex } from './line-index.ts';
import type { LineIndex } from './line-index.ts';
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

/** Undefined when the grammar is needed: for broken code, and what few people write. */
function readPlainFile(file: SourceFile): HclFile | undefined {
  const { path, text } = file;
  if (text.length > fileCharsMax) return undefined;
  if (path.endsWith('.json')) return readPlainJson(file);
  const body = readPlainBody({ path, text, lines: createLineIndex(text, 1), diagnostics: [], convertExpression, depth: 0 });
  return body === undefined ? undefined : { path, body, diagnostics: [] };
}

/** Undefined where one of the strings is no plain template. */
function readPlainJson(file: SourceFile): HclFile | undefined {
  let isPlain = true;
  const read = readJsonFile(file, (text, range) => {
    const template = plainTemplate(file.path, text, rangeLines(range));
    if (template === undefined) isPlain = false;
    return template ?? { expression: { kind: 'invalid', reason: 'parse-error', range }, diagnostics: [] };
  });
  return isPlain ? read : undefined;
}

function readPlainTemplate({ path, text }: SourceFile): ParsedTemplate | undefined {
  return text.length > fileCharsMax ? undefined : plainTemplate(path, text);
}

/** Undefined when the grammar is needed: for what is no template, and rare forms. */
function plainTemplate(path: string, content: string, place?: LineIndex): ParsedTemplate | undefined {
  const text = asHeredoc(content);
  const lines = place ?? createLineIndex(text, 0);
  const body = readPlainBody({ path, text, lines, diagnostics: [], convertExpression, depth: 0 });
  const expression = body?.attributes[0]?.value;
  return expression === undefined ? undefined : { expression: withoutMarks(expression, content), diagnostics: [] };
}
