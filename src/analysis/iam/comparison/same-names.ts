import type { OpaquePart, Pattern } from '../document/pattern.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { rewriteDocument } from '../document/rewrite-document.ts';

/**
 * Both documents with each expression whose text the code tells by that text, where the text is written out on either side: a bucket that one
 * names by its ARN and the other by reference is one bucket. Elsewhere an expression stays what it is, and its partition unsaid.
 */
export function withSameNames(base: PolicyDocument, head: PolicyDocument): readonly [PolicyDocument, PolicyDocument] {
  const patterns = [base, head].flatMap(patternsIn);
  const named = patterns.flatMap((pattern) => pattern.flatMap((part) => (isNamed(part) ? [part] : [])));
  if (named.length === 0) return [base, head];
  const texts = patterns.flatMap((pattern) => pattern.flatMap((part) => (part.kind === 'text' ? [part.text] : [])));
  const written = new Set(named.flatMap(({ means }) => (texts.some((text) => text.includes(arnOf(means))) ? [means] : [])));
  if (written.size === 0) return [base, head];
  const renamed = (document: PolicyDocument): PolicyDocument =>
    rewriteDocument(document, {
      part: (part) => (isNamed(part) && written.has(part.means) ? { kind: 'text', text: part.means } : part),
      more: (expression) => expression,
    });
  return [renamed(base), renamed(head)];
}

type Named = OpaquePart & { readonly means: string };

function isNamed(part: Pattern[number]): part is Named {
  return part.kind === 'symbol' && part.means !== undefined;
}

/** A name alone stands in an ARN that is written around it. */
function arnOf(means: string): string {
  return means.startsWith('arn:') ? means : `:::${means}`;
}

function patternsIn({ statements }: PolicyDocument): readonly Pattern[] {
  return statements.flatMap(({ resources, notResources, conditions }) => [
    ...(resources?.items ?? []),
    ...(notResources?.items ?? []),
    ...conditions.flatMap(({ values }) => values.items),
  ]);
}
