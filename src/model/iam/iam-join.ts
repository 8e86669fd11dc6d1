import type { Statement, StatementOption } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
import { subjectOf } from '../subject.ts';

/** One document of all that the parts say. */
export function join(resource: Resource, first: IamDocument, parts: readonly IamDocument[], leftOut = 0): IamDocument {
  const statements: Statement[] = [];
  const sources: ReadDocument['sources'][number][] = [];
  let more = leftOut === 0 ? undefined : `${leftOut} more documents of ${resource.address}`;
  for (const [at, { options, condition }] of parts.entries()) {
    for (const [index, option] of options.entries()) {
      const whole = { at: index, of: options.length };
      statements.push(...option.document.statements.map((one) => inJoined(one, at, condition, whole)));
      sources.push(...option.sources);
      more ??= option.document.more;
    }
  }
  const document = { version: '2012-10-17' as const, statements, ...(more === undefined ? {} : { more }) };
  return {
    ...subjectOf(resource),
    use: 'joined',
    label: 'policies together',
    value: first.value,
    options: [{ document, sources, content: first.value, unknown: undefined }],
    parts,
  };
}

/** Groups of statements stay apart; an Allow of a document that may be counts as it may, and a Deny of one does not. */
function inJoined(statement: Statement, part: number, condition: string | undefined, whole: StatementOption['whole']): Statement {
  if (condition !== undefined) {
    const option = { group: -1 - part, count: Number.MAX_SAFE_INTEGER };
    if (statement.maybe !== undefined || whole === undefined) return { ...statement, maybe: statement.maybe ?? condition, option };
    return { ...statement, maybe: condition, option: { ...option, whole } };
  }
  const { option } = statement;
  return option === undefined ? statement : { ...statement, option: { ...option, group: part * GROUPS + option.group } };
}

/** More statements than a document has. */
const GROUPS = 1_000_000;
