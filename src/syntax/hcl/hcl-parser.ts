import type { Language, Parser, Tree } from 'web-tree-sitter';
import type { SourceFile } from '../../core/source.ts';
import type { Conversion } from './conversion.ts';
import { present, report } from './conversion.ts';
import { convertBody } from './convert-body.ts';
import { convertExpression } from './convert-expression.ts';
import { convertHeredoc } from './convert-template.ts';
import type { HclBody, HclFile, ParsedTemplate } from './hcl-tree.ts';
import { rangeLines, readJsonFile } from './json-file.ts';
import { modernSyntax } from './legacy-syntax.ts';
import { createLineIndex } from './line-index.ts';
import type { LineIndex } from './line-index.ts';
import { createParseCache } from './parse-cache.ts';
import { asHeredoc, withoutMarks } from './template-text.ts';
import { topLevelChunks } from './top-level-chunks.ts';

/** What the parser is made of. The module is handed in because a bundler must not see it: it looks for its own files at run time. */
export interface HclAssets {
  readonly runtime: typeof import('web-tree-sitter');
  readonly runtimeWasm: Uint8Array;
  readonly grammarWasm: Uint8Array;
}

/** Parses HCL. Synchronous; never throws but `NotLoaded`; the same (path, text) is parsed once. */
export interface HclParser {
  parse(file: SourceFile): HclFile;
  /** The text of a file as one template, as `templatefile` reads it. */
  parseTemplate(file: SourceFile): ParsedTemplate;
}

/** Characters of one file beyond which it is not parsed. */
export const fileCharsMax = 4_000_000;
/** Parser operations per character of input beyond which a file is given up: error recovery on hostile input is not linear. */
const progressCallsPerChar = 4;

export async function createHclParser(assets: HclAssets): Promise<HclParser> {
  await assets.runtime.Parser.init({ wasmBinary: assets.runtimeWasm });
  const language: Language = await assets.runtime.Language.load(assets.grammarWasm);
  const parser = new assets.runtime.Parser();
  parser.setLanguage(language);
  const files = createParseCache<HclFile>();
  const templates = createParseCache<ParsedTemplate>();
  return {
    parse: (file) => files(file, () => parseFile(parser, file)),
    parseTemplate: (file) => templates(file, () => parseTemplateFile(parser, file)),
  };
}

function parseFile(parser: Parser, file: SourceFile): HclFile {
  if (file.path.endsWith('.json')) {
    if (file.text.length > fileCharsMax) return tooLong(file);
    return readJsonFile(file, (text, range) => parseTemplateText(parser, file.path, text, rangeLines(range)));
  }
  const conversion = startConversion(file.path, file.text, 1);
  const tree = parseText(parser, conversion);
  if (tree === undefined) return { path: file.path, body: emptyBody(conversion), diagnostics: conversion.diagnostics };
  const hasError = tree.rootNode.hasError;
  const body = hasError ? undefined : bodyOf(conversion, tree);
  tree.delete();
  if (body !== undefined) return { path: file.path, body, diagnostics: conversion.diagnostics };
  return parseLegacy(parser, file) ?? parseBroken(parser, file, conversion);
}

/** Code of the time before Terraform 0.12, as it is read. Undefined where something else is wrong with it. */
function parseLegacy(parser: Parser, { path, text }: SourceFile): HclFile | undefined {
  const modern = modernSyntax(text);
  if (modern === undefined) return undefined;
  const conversion = { ...startConversion(path, modern.text, 1), names: modern.names };
  const tree = parseText(parser, conversion);
  const body = tree === undefined || tree.rootNode.hasError ? undefined : bodyOf(conversion, tree);
  tree?.delete();
  return body === undefined ? undefined : { path, body, diagnostics: conversion.diagnostics };
}

/** A broken file is parsed once more, top-level block by block, so that one mistake costs one block. */
function parseBroken(parser: Parser, file: SourceFile, whole: Conversion): HclFile {
  const diagnostics = [...whole.diagnostics];
  const bodies: HclBody[] = [];
  for (const chunk of topLevelChunks(file.text)) {
    const conversion = startConversion(file.path, chunk.text, chunk.firstLine);
    const tree = parseText(parser, conversion);
    if (tree !== undefined) {
      bodies.push(bodyOf(conversion, tree));
      tree.delete();
    }
    diagnostics.push(...conversion.diagnostics);
  }
  const location = { path: file.path, range: whole.lines.range(0, 0) };
  if (diagnostics.length === 0) diagnostics.push({ kind: 'parse-error', message: 'This file is not valid HCL.', location });
  const body: HclBody = {
    range: whole.lines.range(0, file.text.length),
    attributes: bodies.flatMap((part) => part.attributes),
    blocks: bodies.flatMap((part) => part.blocks),
  };
  return { path: file.path, body, diagnostics };
}

function tooLong(file: SourceFile): HclFile {
  const whole = startConversion(file.path, file.text, 1);
  isTooLong(whole);
  return { path: file.path, body: emptyBody(whole), diagnostics: whole.diagnostics };
}

function parseTemplateFile(parser: Parser, file: SourceFile): ParsedTemplate {
  return parseTemplateText(parser, file.path, file.text);
}

/** A text as a template: the content of a heredoc, which has the same syntax. */
function parseTemplateText(parser: Parser, path: string, text: string, lines?: LineIndex): ParsedTemplate {
  const started = startConversion(path, asHeredoc(text), 0);
  const conversion = lines === undefined ? started : { ...started, lines };
  const tree = parseText(parser, conversion);
  const heredoc = tree === undefined || tree.rootNode.hasError ? undefined : findHeredoc(tree);
  const expression = heredoc === undefined ? undefined : convertHeredoc(conversion, heredoc);
  tree?.delete();
  const range = conversion.lines.range(0, conversion.text.length);
  if (expression === undefined) report(conversion, 'parse-error', 'This is not a valid template.', 0, 0);
  const result = expression === undefined ? ({ kind: 'invalid', reason: 'parse-error', range } as const) : withoutMarks(expression, text);
  return { expression: result, diagnostics: conversion.diagnostics };
}

function findHeredoc(tree: Tree) {
  return tree.rootNode.descendantsOfType('heredoc_template').find((node) => node !== null) ?? undefined;
}

function startConversion(path: string, text: string, firstLine: number): Conversion {
  return { path, text, lines: createLineIndex(text, firstLine), diagnostics: [], convertExpression, depth: 0 };
}

function emptyBody(conversion: Conversion): HclBody {
  return { range: conversion.lines.range(0, conversion.text.length), attributes: [], blocks: [] };
}

function bodyOf(conversion: Conversion, tree: Tree): HclBody {
  const root = tree.rootNode;
  return convertBody(conversion, root.type === 'ERROR' ? [root] : present(root.children), 0, conversion.text.length);
}

function parseText(parser: Parser, conversion: Conversion): Tree | undefined {
  const size = conversion.text.length;
  if (isTooLong(conversion)) return undefined;
  let calls = 0;
  const budget = 1000 + size * progressCallsPerChar;
  const progressCallback = (): boolean => {
    calls += 1;
    return calls > budget;
  };
  const tree = attempt(() => parser.parse(conversion.text, null, { progressCallback }));
  if (tree !== undefined && tree !== null) return tree;
  parser.reset();
  report(conversion, 'limit-reached', 'This file is too broken to be parsed; nothing of it is evaluated.', 0, 0);
  return undefined;
}

function isTooLong(conversion: Conversion): boolean {
  if (conversion.text.length <= fileCharsMax) return false;
  report(conversion, 'limit-reached', `This file has more than ${fileCharsMax} characters and is not evaluated.`, 0, 0);
  return true;
}

/** The parser is foreign code on hostile input: when it traps, the file is lost with a diagnostic, not the review. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
