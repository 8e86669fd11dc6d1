import type { ChangedFile } from '../ports.ts';
import type { Side } from '../sides/load-side.ts';

/** Directives of Go’s templates and of Jinja; `${{ … }}` is an expression of a workflow. */
const directive =
  /(?<!\$)\{\{-?[ \t]{0,9}(?:if|else|end|range|with|define|template|block)\b|\{%-?[ \t]{0,9}(?:if|elif|else|endif|for|endfor|set|include|import|macro|block)\b/u;
/** A place that is filled in, `{{ pipelines }}`: two brackets with a name in them are no value of HCL. */
const place = /\{\{-?[ \t]{0,9}[A-Za-z_.][\w.]{0,99}[ \t]{0,9}-?\}\}/u;
/** What HCL may hold of either in valid code: texts and comments. */
const said = /"(?:[^"\\]|\\.){0,999}"|#.{0,999}|\/\/.{0,999}/gu;
/** How many lines before a directive the parser may give up. */
const linesBefore = 1;
const ofCloudFormation = /AWS::[A-Za-z0-9]+::[A-Za-z0-9]+/u;
const ofTerraform = /\.(?:tf|tofu)$/u;

/** What is filled in. */
export type FilledIn = 'template of CloudFormation' | 'file of Terraform';

/**
 * Code that another program fills in, now and before: it cannot be read as it stands, by those who deploy it neither, and the change broke
 * nothing. One that could be read before is not excused by it, nor is what is wrong away from the directives.
 */
export function filledIn({ status, path, basePath = path }: ChangedFile, base: Side, head: Side): FilledIn | undefined {
  const what = brokenByDirective(head, path);
  return status === 'added' || brokenByDirective(base, basePath) === what ? what : undefined;
}

/** Something that is wrong stands on the line of a directive, or before it: there the parser gives up. */
function brokenByDirective({ files, diagnostics }: Side, path: string): FilledIn | undefined {
  const text = files.get(path)?.text ?? '';
  const what = ofTerraform.test(path) ? 'file of Terraform' : ofCloudFormation.test(text) ? 'template of CloudFormation' : undefined;
  if (what === undefined) return undefined;
  const lines = text.split('\n');
  const isDirective = what === 'file of Terraform' ? isOfHcl : (line: string) => !line.trimStart().startsWith('#') && directive.test(line);
  const isBroken = diagnostics.some(
    ({ kind, location: { path: at, range } }) =>
      kind === 'parse-error' && at === path && lines.slice(range.startLine - 1, range.startLine + linesBefore).some(isDirective),
  );
  return isBroken ? what : undefined;
}

function isOfHcl(line: string): boolean {
  const code = line.replaceAll(said, '');
  return directive.test(code) || place.test(code);
}
