import type { ListValue, MapValue, Origin, UnknownValue, Value } from '../../../core/value.ts';
import { entryOf, firstUnknown, members } from '../../value-operations.ts';
import { overChoices } from '../../choices.ts';
import { decodeJson } from './decode-data.ts';
import { policyStatement } from './policy-statement.ts';
import type { Scope } from '../scope.ts';

/** Statements in order, and what unknown documents may add to them or replace. */
interface Statements {
  readonly known: readonly Value[];
  readonly more?: UnknownValue;
}

/**
 * What `data.aws_iam_policy_document.x.json` is: the statements of the source documents, then the data source's own, then those of the
 * override documents; a statement replaces an earlier one with the same sid (registry.terraform.io/providers/hashicorp/aws, data source
 * `aws_iam_policy_document`). Every part keeps its place in the code.
 */
export function policyDocument(attributes: MapValue, scope: Scope): Value {
  const { limits } = scope.module.context;
  const parts = ['source_json', 'source_policy_documents', 'statement', 'override_json', 'override_policy_documents'].map(
    (name) => attributes.entries.get(name) ?? nothing(attributes.origin),
  );
  const documents = parts.flatMap((part) => (part.kind === 'list' && part !== parts[2] ? spread(part) : [part]));
  const own = documents.indexOf(parts[2] ?? nothing(attributes.origin));
  const build = (row: readonly Value[]): Value => assemble(attributes, row.slice(0, own), row[own], row.slice(own + 1));
  return overChoices(documents, limits, attributes.origin, build) ?? assemble(attributes, [], unknownOf(documents, attributes), []);
}

function nothing(origin: Origin): ListValue {
  return { kind: 'list', items: [], origin };
}

/** The documents of a list one by one; an open end counts as one that is not known. */
function spread(list: ListValue): readonly Value[] {
  return list.more === undefined ? members(list) : [...members(list), list.more];
}

function unknownOf(documents: readonly Value[], attributes: MapValue): Value {
  for (const document of documents) {
    const unknown = firstUnknown(document);
    if (unknown !== undefined) return unknown;
  }
  return nothing(attributes.origin);
}

function assemble(attributes: MapValue, sources: readonly Value[], own: Value | undefined, overrides: readonly Value[]): Value {
  const layers = [...sources.map(documentStatements), ownStatements(own), ...overrides.map(documentStatements)];
  const merged = layers.reduce(mergeBySid, { known: [] });
  const list: ListValue = { kind: 'list', items: merged.known, origin: attributes.origin };
  const version: Value = { kind: 'string', value: '2012-10-17', origin: attributes.origin };
  const id = attributes.entries.get('policy_id');
  const entries = new Map<string, Value>([
    ['Version', attributes.entries.get('version') ?? version],
    ...(id === undefined ? [] : ([['Id', id]] as const)),
    ['Statement', merged.more === undefined ? list : { ...list, more: merged.more }],
  ]);
  return { kind: 'json-text', content: { kind: 'map', entries, origin: attributes.origin }, origin: attributes.origin };
}

function ownStatements(blocks: Value | undefined): Statements {
  if (blocks?.kind === 'list') {
    const known = members(blocks).map((block) => (block.kind === 'map' ? policyStatement(block) : block));
    return blocks.more === undefined ? { known } : { known, more: blocks.more };
  }
  return blocks?.kind === 'unknown' ? { known: [], more: blocks } : { known: [] };
}

function documentStatements(document: Value): Statements {
  if (isNothing(document)) return { known: [] };
  const content = contentOf(document);
  if (content?.kind !== 'map') return { known: [], more: firstUnknown(content ?? document) ?? notADocument(document) };
  const statement = entryOf(content, 'Statement');
  switch (statement?.kind) {
    case 'list':
      return statement.more === undefined ? { known: members(statement) } : { known: members(statement), more: statement.more };
    case 'map':
      return { known: [statement] };
    case undefined:
      return content.more === undefined ? { known: [] } : { known: [], more: content.more };
    default:
      return { known: [], more: firstUnknown(statement ?? document) ?? notADocument(document) };
  }
}

/** No document, or the empty text that stands for none. */
function isNothing(document: Value): boolean {
  if (document.kind === 'string') return document.value === '';
  return document.kind === 'null' || (document.kind === 'list' && document.items.length === 0);
}

function contentOf(document: Value): Value | undefined {
  if (document.kind === 'json-text') return document.content;
  return document.kind === 'string' || document.kind === 'template' ? decodeJson(document) : undefined;
}

function notADocument(document: Value): UnknownValue {
  return { kind: 'unknown', reason: 'invalid-document', expression: 'a policy document that is not JSON', origin: document.origin };
}

function mergeBySid(earlier: Statements, later: Statements): Statements {
  const known = [...earlier.known];
  for (const statement of later.known) {
    const sid = sidOf(statement);
    const at = sid === undefined ? -1 : known.findIndex((other) => sidOf(other) === sid);
    if (at === -1) known.push(statement);
    else known[at] = statement;
  }
  const more = earlier.more ?? later.more;
  return more === undefined ? { known } : { known, more };
}

function sidOf(statement: Value): string | undefined {
  const sid = statement.kind === 'map' ? statement.entries.get('Sid') : undefined;
  return sid?.kind === 'string' && sid.value !== '' ? sid.value : undefined;
}
