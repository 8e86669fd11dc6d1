import { parsePattern } from '../../analysis/iam/document/pattern.ts';
import type { OpaquePart, Pattern, PatternSource } from '../../analysis/iam/document/pattern.ts';
import type { PatternList, PrincipalEntry, PrincipalList, PrincipalType } from '../../analysis/iam/document/policy-document.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { attribute, members } from '../fact.ts';

/** The list under the first of the elements that is there, with the values behind its patterns. */
export function readPatterns(
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
export function textsOf(value: Value | undefined): ReturnType<typeof members> {
  return value?.kind === 'unknown' && !maybeWild(value) ? { items: [value] } : members(value);
}

/** A pattern with a symbol for each part that is not known. `variables`: whether `${aws:…}` means something there. */
export function toPattern(value: Value, variables: boolean): Pattern {
  return parsePattern(patternSource(value), { variables });
}

function symbolOf(value: UnknownValue): Omit<OpaquePart, 'kind'> {
  const symbol = { text: value.expression, maybeWild: maybeWild(value) };
  return value.means === undefined ? symbol : { ...symbol, means: value.means };
}

function patternSource(value: Value): PatternSource {
  switch (value.kind) {
    case 'string':
      return value.value;
    case 'number':
    case 'bool':
      return String(value.value);
    case 'template':
      return value.parts.map((part, index) => {
        if (typeof part === 'string') return part;
        return isPartition(part, value.parts[index - 1]) ? 'aws' : symbolOf(part);
      });
    case 'unknown':
      return [symbolOf(value)];
    case 'choice':
      return [{ text: value.condition.expression, maybeWild: true }];
    case 'null':
    case 'list':
    case 'map':
    case 'json-text':
      return [{ text: `a ${value.kind} where a text is wanted`, maybeWild: true }];
  }
}

/**
 * The partition that the code is applied in, as the second segment of an ARN. Where nothing says which it is it is read as the one of most
 * accounts, so that code that begins to ask for it instead of naming it says the same as before.
 */
function isPartition({ expression }: UnknownValue, before: string | UnknownValue | undefined): boolean {
  if (typeof before !== 'string' || !before.endsWith('arn:')) return false;
  return expression === 'AWS::Partition' || /(?:^|\.)data\.aws_partition\.[\w-]+(?:\[0\])?\.(?:partition|id)$/u.test(expression);
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

/** Principal or NotPrincipal. */
export function readPrincipals(body: Value): { negated: boolean; list: PrincipalList | undefined; values: readonly Value[] } {
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

/** The end of a list that is not known, if it is not a member itself. */
export function moreOf(unknown: UnknownValue | undefined, items: readonly Value[]): { readonly more?: string } {
  return unknown === undefined || items.includes(unknown) ? {} : { more: unknown.expression };
}
