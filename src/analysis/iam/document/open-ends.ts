import type { PolicyDocument, Statement } from './policy-document.ts';

/** Expressions behind which there may be more that is allowed than the document shows; those in a Deny or in conditions only take away. */
export function unknownLists({ more, statements }: PolicyDocument): readonly string[] {
  return [more ?? [], statements.filter(({ effect }) => effect === 'allow').flatMap(endsOf)].flat();
}

function endsOf({ maybe, option, actions, resources, principals }: Statement): readonly string[] {
  return [
    option === undefined ? (maybe ?? []) : [],
    ...[actions, resources, principals].map((list) => list?.more ?? []),
    wholeSymbols(actions),
    wholeSymbols(resources),
  ].flat();
}

/** An expression in whose place a `*` may stand. */
function wholeSymbols(list: Statement['actions']): readonly string[] {
  return (list?.items ?? []).flatMap(([part, ...others]) =>
    part?.kind === 'symbol' && part.maybeWild && others.length === 0 ? [part.text] : [],
  );
}
