import { parsePattern } from '../analysis/iam/document/pattern.ts';
import type { Pattern, PatternSource } from '../analysis/iam/document/pattern.ts';
import type {
  Condition,
  PatternList,
  PolicyDocument,
  PrincipalEntry,
  PrincipalList,
  PrincipalType,
  Statement,
} from '../analysis/iam/document/policy-document.ts';
import { readJsonDocument } from '../evaluate/json-document.ts';
import type { UnknownValue, Value } from '../core/value.ts';
import { attribute, members } from './fact.ts';

/** A policy document as the algebra wants it, with the values it came from, so that a finding can point at a pattern. */
export interface ReadDocument {
  readonly document: PolicyDocument;
  /** One for each statement of `document`, in its order. */
  readonly sources: readonly StatementSource[];
  /** Set when the whole document is not known. */
  readonly unknown: UnknownValue | undefined;
}

/** Values behind a statement, to point at. */
export interface StatementSource {
  readonly statement: Value;
  /** Values of the patterns of Action or NotAction, in the order of the statement's list. */
  readonly actions: readonly Value[];
  readonly resources: readonly Value[];
  readonly principals: readonly Value[];
}

/** Reads JSON text, `jsonencode`, `aws_iam_policy_document` and CloudFormation objects alike. Whatever is not known becomes a symbol or `more`. */
export function readDocument(value: Value): ReadDocument {
  const document = readJsonDocument(value);
  const root = document.kind === 'choice' ? document.condition : document;
  if (root.kind === 'unknown') return { document: { version: '2012-10-17', statements: [] }, sources: [], unknown: root };
  const version = attribute(root, 'Version');
  const isOld = version?.kind !== 'string' || version.value === '2008-10-17';
  const { items, unknown } = members(attribute(root, 'Statement'));
  const read = items.map((item) => readStatement(item, !isOld));
  return {
    document: {
      version: isOld ? '2008-10-17' : '2012-10-17',
      statements: read.map((one) => one.statement),
      ...(unknown === undefined ? {} : { more: unknown.expression }),
    },
    sources: read.map((one) => one.source),
    unknown: undefined,
  };
}

function readStatement(value: Value, variables: boolean): { readonly statement: Statement; readonly source: StatementSource } {
  const body = value.kind === 'choice' ? (value.options.find((option) => option.kind === 'map') ?? value) : value;
  const actions = readPatterns(body, ['Action', 'NotAction'], false);
  const resources = readPatterns(body, ['Resource', 'NotResource'], variables);
  const principals = readPrincipals(body);
  const condition = readConditions(attribute(body, 'Condition'), variables);
  return {
    statement: {
      ...readHead(value, body),
      ...under({ Action: 'actions', NotAction: 'notActions' }, actions),
      ...under({ Resource: 'resources', NotResource: 'notResources' }, resources),
      ...(principals.list === undefined ? {} : { [principals.negated ? 'notPrincipals' : 'principals']: principals.list }),
      conditions: condition.conditions,
      ...(condition.more === undefined ? {} : { moreConditions: condition.more }),
    },
    source: { statement: value, actions: actions.values, resources: resources.values, principals: principals.values },
  };
}

function readHead(value: Value, body: Value): Pick<Statement, 'sid' | 'effect' | 'maybe'> {
  const sid = attribute(body, 'Sid');
  const effect = attribute(body, 'Effect');
  const undecided = value.kind === 'choice' ? value.condition : value.kind === 'unknown' ? value : undefined;
  return {
    ...(sid?.kind === 'string' ? { sid: sid.value } : {}),
    effect: effect?.kind === 'string' && effect.value.toLowerCase() === 'deny' ? 'deny' : 'allow',
    ...(undecided === undefined ? {} : { maybe: undecided.expression }),
  };
}

/** The list under the field that the element's name stands for. */
function under(
  fields: Readonly<Record<string, keyof Statement>>,
  read: { readonly name: string | undefined; readonly list: PatternList },
): Partial<Statement> {
  const field = read.name === undefined ? undefined : fields[read.name];
  return field === undefined ? {} : { [field]: read.list };
}

function readPatterns(
  body: Value,
  names: readonly string[],
  variables: boolean,
): { name: string | undefined; list: PatternList; values: readonly Value[] } {
  const name = names.find((one) => attribute(body, one) !== undefined);
  if (name === undefined) return { name, list: { items: [] }, values: [] };
  const { items, unknown } = textsOf(attribute(body, name));
  return {
    name,
    list: {
      items: items.map((item) => toPattern(item, variables)),
      ...(unknown === undefined || items.includes(unknown) ? {} : { more: unknown.expression }),
    },
    values: items,
  };
}

/** A single text or a list of them. One that AWS makes itself is one text, and no list that might hold anything. */
function textsOf(value: Value | undefined): ReturnType<typeof members> {
  return value?.kind === 'unknown' && !maybeWild(value) ? { items: [value] } : members(value);
}

/** A pattern with a symbol for each part that is not known. `variables`: whether `${aws:…}` means something there. */
export function toPattern(value: Value, variables: boolean): Pattern {
  return parsePattern(patternSource(value), { variables });
}

function patternSource(value: Value): PatternSource {
  switch (value.kind) {
    case 'string':
      return value.value;
    case 'number':
    case 'bool':
      return String(value.value);
    case 'template':
      return value.parts.map((part) => (typeof part === 'string' ? part : { text: part.expression, maybeWild: maybeWild(part) }));
    case 'unknown':
      return [{ text: value.expression, maybeWild: maybeWild(value) }];
    case 'choice':
      return [{ text: value.condition.expression, maybeWild: true }];
    case 'null':
    case 'list':
    case 'map':
    case 'json-text':
      return [{ text: `a ${value.kind} where a text is wanted`, maybeWild: true }];
  }
}

/** What AWS makes itself, an id or an ARN, holds no wildcard. */
function maybeWild(part: UnknownValue): boolean {
  return part.reason !== 'computed-attribute' && part.reason !== 'data-source' && !part.expression.startsWith('AWS::');
}

const principalTypes: ReadonlyMap<string, PrincipalType> = new Map([
  ['aws', 'AWS'],
  ['service', 'Service'],
  ['federated', 'Federated'],
  ['canonicaluser', 'CanonicalUser'],
]);

function readPrincipals(body: Value): { negated: boolean; list: PrincipalList | undefined; values: readonly Value[] } {
  const plain = attribute(body, 'Principal');
  const negated = plain === undefined;
  const value = plain ?? attribute(body, 'NotPrincipal');
  if (value === undefined) return { negated: false, list: undefined, values: [] };
  if (value.kind !== 'map') {
    const { items, unknown } = textsOf(value);
    const entries = items.map((item): PrincipalEntry => ({ type: 'AWS', pattern: toPattern(item, false) }));
    return { negated, list: { items: entries, ...moreOf(unknown, items) }, values: items };
  }
  const entries: PrincipalEntry[] = [];
  const values: Value[] = [];
  let more = value.more?.expression;
  for (const [name, list] of value.entries) {
    const type = principalTypes.get(name.toLowerCase());
    if (type === undefined) continue;
    const { items, unknown } = textsOf(list);
    entries.push(...items.map((item) => ({ type, pattern: toPattern(item, false) })));
    values.push(...items);
    more ??= moreOf(unknown, items).more;
  }
  return { negated, list: { items: entries, ...(more === undefined ? {} : { more }) }, values };
}

function moreOf(unknown: UnknownValue | undefined, items: readonly Value[]): { readonly more?: string } {
  return unknown === undefined || items.includes(unknown) ? {} : { more: unknown.expression };
}

function readConditions(value: Value | undefined, variables: boolean): { conditions: readonly Condition[]; more: string | undefined } {
  if (value === undefined) return { conditions: [], more: undefined };
  if (value.kind !== 'map') return { conditions: [], more: value.kind === 'unknown' ? value.expression : 'a condition that is no object' };
  const conditions: Condition[] = [];
  let more = value.more?.expression;
  for (const [operator, keys] of value.entries) {
    if (keys.kind !== 'map') {
      more ??= keys.kind === 'unknown' ? keys.expression : `the condition ${operator}`;
      continue;
    }
    more ??= keys.more?.expression;
    for (const [key, list] of keys.entries) conditions.push(readCondition(operator, key, list, variables));
  }
  return { conditions, more };
}

function readCondition(operator: string, key: string, list: Value, variables: boolean): Condition {
  const { items, unknown } = textsOf(list);
  return {
    operator,
    key: parsePattern(key, { variables: false }),
    values: { items: items.map((item) => toPattern(item, variables)), ...moreOf(unknown, items) },
  };
}
