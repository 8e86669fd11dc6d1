import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import { attribute } from '../fact.ts';
import type { DocumentOptions, ReadDocument } from './iam-document.ts';
import type { StatementSource } from './iam-statement.ts';

/**
 * A trust policy, or that of a resource, as AWS takes it: each statement names for whom it is, and one that names nobody is refused. Read as a
 * statement of an identity's document it would be for everybody.
 */
export function addressed(options: DocumentOptions): DocumentOptions {
  return { ...options, options: options.options.map(addressedOption) };
}

/** Does a statement of a document that has to name somebody name nobody? */
export function namesNobody({ statement }: StatementSource): boolean {
  const isWhole = statement.kind === 'map' && statement.more === undefined;
  return isWhole && attribute(statement, 'Principal') === undefined && attribute(statement, 'NotPrincipal') === undefined;
}

function addressedOption(option: ReadDocument): ReadDocument {
  const { document, sources } = option;
  if (!sources.some(namesNobody)) return option;
  const statements = document.statements.map((one, index): Statement => {
    const source = sources[index];
    return source !== undefined && namesNobody(source) ? { ...one, principals: { items: [] } } : one;
  });
  return { ...option, document: { ...document, statements } };
}
