import type { Location } from '../../core/location.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute } from '../fact.ts';
import { perResource } from '../per-resource.ts';
import { subjectOf } from '../subject.ts';
import { readDocument } from './iam-document.ts';
import type { IamDocument } from './iam-document.ts';

/**
 * Documents of identities that the code writes and that none of the documents it reads from its resources is made of: handed to a module whose
 * code is not here, given out, or left over. What names a principal is a document of a resource, and left out.
 */
export function looseDocuments(model: EvaluatedCode, read: readonly IamDocument[]): readonly IamDocument[] {
  const written = model.ofType('aws_iam_policy_document').flatMap((resource) => (resource.mode === 'data' ? writtenIn(resource) : []));
  if (written.length === 0) return [];
  const used = new Set(read.flatMap(placesOf));
  return written.filter((document) => !placesOf(document).some((place) => used.has(place)));
}

const writtenIn = perResource((resource): readonly IamDocument[] => {
  const value = attribute(resource.attributes, 'json');
  if (value === undefined) return [];
  const document: IamDocument = { ...subjectOf(resource), use: 'loose', label: 'json', value, ...readDocument(value) };
  const statements = document.options.flatMap((option) => option.document.statements);
  return statements.some(({ principals, notPrincipals }) => principals !== undefined || notPrincipals !== undefined) ? [] : [document];
});

/** Where the statements of a document stand: they keep that wherever they go. */
function placesOf({ options }: IamDocument): readonly string[] {
  return options.flatMap(({ sources }) => sources.flatMap(({ statement }) => placeOf(statement.origin.at)));
}

/** A place as text, to be compared. */
export function placeOf({ path, range }: Location): string {
  return `${path}:${range.startLine}:${range.startColumn}`;
}
