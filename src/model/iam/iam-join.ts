import type { Statement, StatementOption } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { IamDocument, ReadDocument } from './iam-document.ts';
import { subjectOf } from '../subject.ts';

/** One document of all that the parts say. */
export function join(resource: Resource, first: IamDocument, parts: readonly IamDocument[], leftOut = 0): IamDocument {
  const joined = parts.flatMap(statementsOf);
  const statements = joined.map(({ statement }) => statement);
  const sources = joined.map(({ source }) => source);
  const leftOver = leftOut === 0 ? undefined : `${leftOut} more documents of ${resource.address}`;
  const more = leftOver ?? parts.flatMap(({ options }) => options.flatMap(({ document }) => document.more ?? []))[0];
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

interface Joined {
  readonly statement: Statement;
  readonly source: ReadDocument['sources'][number];
}

/** Those of a part, option by option; what stands in each of them once. */
function statementsOf({ options, condition }: IamDocument, part: number): readonly Joined[] {
  const always = condition === undefined ? new Set<string>() : inEach(options);
  return options.flatMap(({ document, sources }, at) =>
    document.statements.flatMap((one, place): readonly Joined[] => {
      const source = sources[place];
      const isAlways = always.size > 0 && always.has(JSON.stringify(one));
      if (source === undefined || (isAlways && at > 0)) return [];
      return [{ statement: inJoined(one, part, isAlways ? undefined : condition, { at, of: options.length }), source }];
    }),
  );
}

/** Statements that stand in every option of a document: whatever the condition chooses, they count. */
function inEach([first, ...others]: readonly ReadDocument[]): ReadonlySet<string> {
  if (first === undefined || others.length === 0) return new Set();
  const textsOf = ({ document }: ReadDocument): readonly string[] =>
    document.statements.flatMap((one) => (one.maybe === undefined ? [JSON.stringify(one)] : []));
  const known = others.map((other) => new Set(textsOf(other)));
  return new Set(textsOf(first).filter((text) => known.every((texts) => texts.has(text))));
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
