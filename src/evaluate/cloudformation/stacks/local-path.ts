import { directoryOf } from '../../../core/path.ts';
import { resolvePath } from '../../terraform/files/source-path.ts';

/** A path of this repository, as `aws cloudformation package` and `sam build` take it; undefined for a URL and for what leads out. */
export function localPath(text: string, from: string): string | undefined {
  if (text === '' || /^[a-z][\w+.-]*:/iu.test(text) || text.includes('\0')) return undefined;
  return resolvePath(from, text);
}

const named = /(?:TemplateURL|TemplateUrl|Location|DefinitionUri)["']?\s*:\s*["']?([^\s"',{}]+)/gu;
const between = /[\s"',{}[\]()]+/u;
const endsAsData = /\.(?:ya?ml|json|template)$/iu;

/**
 * Templates, and documents that become parts of one, that a template names by their paths; a look at the text. A path may come by a parameter or a
 * mapping, so that every word that looks like one counts.
 */
export function namedTemplates({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  if (!/TemplateURL|TemplateUrl|Location|DefinitionUri|ReadFile/u.test(text)) return [];
  const names = [...[...text.matchAll(named)].map(([, name = '']) => name), ...text.split(between).filter((word) => endsAsData.test(word))];
  return [...new Set(names.flatMap((name) => localPath(name, directoryOf(path)) ?? []))];
}

const opening = /^(?:[\s{]|---|#[^\n]*\n)*["']?(?:[A-Z]\w*|Fn::[\w:]+)["']?\s*:/u;

/** May a file be put into a template as a part of it? It says so, is the document of an API, or begins with a key as CloudFormation writes them. */
export function mayBePart(text: string): boolean {
  return /AWS::|\bopenapi\b|\bswagger\b/u.test(text) || opening.test(text);
}
