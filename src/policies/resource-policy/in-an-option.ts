import type { PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';

/** The document of a deployment in which every statement that may be an Allow is one. Undefined where no condition chooses. */
export function inAnOption(document: PolicyDocument): PolicyDocument | undefined {
  if (!document.statements.some(({ option }) => option !== undefined)) return undefined;
  const statements = document.statements.map(({ option, maybe, ...rest }): Statement => {
    if (option === undefined) return maybe === undefined ? rest : { ...rest, maybe };
    return rest.effect === 'allow' ? rest : { ...rest, actions: { items: [] } };
  });
  return { ...document, statements };
}
