import type { Diagnostic } from '../../core/diagnostic.ts';
import { rememberedByText } from '../../core/remembered-by-text.ts';
import type { SourceFile } from '../../core/source.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { parseJson } from '../../syntax/json/parse-json.ts';
import { parseYaml } from '../../syntax/yaml/parse-yaml.ts';
import { isTemplate, joinDocuments, otherDocuments } from './template-documents.ts';

export interface ParsedTemplate {
  /** Undefined when nothing could be read of what must be a template. */
  readonly root: DataNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const awsType = /(?:AWS|Custom)::[A-Z]/;
const resourcesKey = /(?:^|["'{,\s])Resources["']?\s*:/;

/** Characters: the templates of most changes. What is made of them takes some twenty times as much. */
const charsMax = 700_000;

/** A template is read for what it exports, for what it declares, for each of its deployments and on both sides. */
const read = rememberedByText<{ readonly parsed: ParsedTemplate | undefined }>(charsMax);

/** Parses a template in either format. Undefined when the file turns out to be something else. */
export function readRoot(file: SourceFile): ParsedTemplate | undefined {
  return read.of(`${file.path}\n${file.text}`, () => ({ parsed: parseTemplate(file) })).parsed;
}

function parseTemplate(file: SourceFile): ParsedTemplate | undefined {
  const { documents, diagnostics } = parseDocuments(file);
  const root = joinDocuments(documents.filter(isTemplate));
  if (root !== undefined) return { root, diagnostics: [...diagnostics, ...otherDocuments(documents, file.path)] };
  // What cannot be read may still be a template: say so rather than nothing.
  const claimsToBe = file.text.includes('AWSTemplateFormatVersion') || (awsType.test(file.text) && resourcesKey.test(file.text));
  return claimsToBe && diagnostics.length > 0 ? { root: undefined, diagnostics } : undefined;
}

function parseDocuments(file: SourceFile): { readonly documents: readonly DataNode[]; readonly diagnostics: readonly Diagnostic[] } {
  if (!file.text.trimStart().startsWith('{')) return parseYaml(file);
  const { root, diagnostics } = parseJson(file);
  const json = { documents: root === undefined ? [] : [root], diagnostics };
  if (diagnostics.length === 0) return json;
  // An opening brace can begin a YAML flow mapping too.
  const yaml = parseYaml(file);
  return yaml.diagnostics.length === 0 && yaml.documents.some(isTemplate) ? yaml : json;
}
