import type { ChangedFile } from '../ports.ts';
import type { Side } from '../sides/load-side.ts';

/** Directives of Go’s templates and of Jinja; `${{ … }}` is an expression of a workflow. */
const directive =
  /(?<!\$)\{\{-?[ \t]{0,9}(?:if|else|end|range|with|define|template|block)\b|\{%-?[ \t]{0,9}(?:if|elif|else|endif|for|endfor|set|include|import|macro|block)\b/u;
/** How many lines before a directive the parser may give up. */
const linesBefore = 1;
const ofCloudFormation = /AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/u;

/**
 * A template of CloudFormation that another program fills in, now and before: it is no YAML as it stands, and the change broke nothing. One that
 * could be read before is not excused by it, nor is what is wrong away from the directives.
 */
export function isFilledIn({ status, path, basePath = path }: ChangedFile, base: Side, head: Side): boolean {
  return isBrokenByDirective(head, path) && (status === 'added' || isBrokenByDirective(base, basePath));
}

/** Something that is wrong stands on the line of a directive, or before it: there the parser gives up. */
function isBrokenByDirective({ files, diagnostics }: Side, path: string): boolean {
  const text = files.get(path)?.text ?? '';
  if (!ofCloudFormation.test(text)) return false;
  const lines = text.split('\n');
  const isDirective = (line: string): boolean => !line.trimStart().startsWith('#') && directive.test(line);
  return diagnostics.some(
    ({ kind, location: { path: at, range } }) =>
      kind === 'parse-error' && at === path && lines.slice(range.startLine - 1, range.startLine + linesBefore).some(isDirective),
  );
}
