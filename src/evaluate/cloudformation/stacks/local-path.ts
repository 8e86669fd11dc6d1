import { directoryOf } from '../../../core/path.ts';
import { resolvePath } from '../../terraform/files/source-path.ts';

/** A path of this repository, as `aws cloudformation package` and `sam build` take it; undefined for a URL and for what leads out. */
export function localPath(text: string, from: string): string | undefined {
  if (text === '' || /^[a-z][\w+.-]*:/iu.test(text) || text.includes('\0')) return undefined;
  return resolvePath(from, text);
}

const named = /(?:TemplateURL|TemplateUrl|Location|DefinitionUri)["']?\s*:\s*["']?([^\s"',{}]+)/gu;

/** Templates, and documents that become parts of one, that a template names by their paths; a look at the text. */
export function namedTemplates({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  if (!/TemplateURL|Location|DefinitionUri/u.test(text)) return [];
  return [...new Set([...text.matchAll(named)].flatMap(([, name = '']) => localPath(name, directoryOf(path)) ?? []))];
}
