import type { ChangedFile } from '../ports.ts';
import type { Side } from '../sides/load-side.ts';

/** Directives of Go’s templates and of Jinja; `${{ … }}` is an expression of a workflow. */
const directive =
  /(?<!\$)\{\{-?[ \t]{0,9}(?:if|else|end|range|with|define|template|block)\b|\{%-?[ \t]{0,9}(?:if|elif|else|endif|for|endfor|set|include|import|macro|block)\b/u;
const ofCloudFormation = /AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/u;

/**
 * A template of CloudFormation that another program fills in, now and before: it is no YAML as it stands, and the change broke nothing. One that
 * could be read before is not excused by it.
 */
export function isFilledIn({ status, path, basePath = path }: ChangedFile, base: Side, head: Side): boolean {
  return hasDirectives(head, path) && (status === 'added' || hasDirectives(base, basePath));
}

function hasDirectives({ files }: Side, path: string): boolean {
  const text = files.get(path)?.text ?? '';
  return ofCloudFormation.test(text) && directive.test(text);
}
