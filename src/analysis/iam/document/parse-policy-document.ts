import { literalPattern, parsePattern, type Pattern, patternText } from './pattern.ts';
import {
  type Condition,
  LIST_ITEMS_MAX,
  STATEMENTS_MAX,
  type PatternList,
  type PolicyDocument,
  type PrincipalEntry,
  type PrincipalList,
  type PrincipalType,
  type Statement,
} from './policy-document.ts';

export interface ParsedPolicyDocument {
  readonly document: PolicyDocument;
  /** One sentence each: what AWS would refuse, or what was not understood. What was not understood is in the document as unknown. */
  readonly problems: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
interface Reader {
  readonly variables: boolean;
  readonly problems: string[];
}

const principalTypes: readonly PrincipalType[] = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

/**
 * Reads a policy document from parsed JSON, as tolerant as AWS and a little more: a single statement, a single string, true and numbers
 * as strings, names in another case (said in `problems`). Never throws; what cannot be read makes the document open-ended, not smaller.
 * Source: IAM user guide, "Grammar of the IAM JSON policy language".
 */
export function parsePolicyDocument(json: unknown): ParsedPolicyDocument {
  const problems: string[] = [];
  if (!isObject(json))
    return {
      document: { version: '2008-10-17', statements: [], more: 'the document is not an object' },
      problems: ['The policy document is not an object.'],
    };
  const written = element(json, 'Version', problems);
  const version = written === '2012-10-17' ? '2012-10-17' : '2008-10-17';
  if (written !== undefined && written !== '2012-10-17' && written !== '2008-10-17')
    problems.push(`Version ${JSON.stringify(written)} is none of IAM's.`);
  const reader = { variables: version === '2012-10-17', problems };
  const list = asList(element(json, 'Statement', problems));
  const statements = list.slice(0, STATEMENTS_MAX).flatMap((item, index) => readStatement(item, index, reader));
  const lost =
    list.length > STATEMENTS_MAX
      ? 'statements beyond the limit'
      : list.some((item) => !isObject(item))
        ? 'a statement that is no object'
        : undefined;
  return { document: { version, statements, ...(lost === undefined ? {} : { more: lost }) }, problems };
}

function readStatement(item: unknown, index: number, reader: Reader): Statement[] {
  if (!isObject(item)) {
    reader.problems.push(`Statement ${index} is not an object.`);
    return [];
  }
  const get = (name: string) => element(item, name, reader.problems);
  const sid = get('Sid');
  const common = {
    ...(typeof sid === 'string' ? { sid } : {}),
    ...optional('principals', readPrincipals(get('Principal'), reader)),
    ...optional('notPrincipals', readPrincipals(get('NotPrincipal'), reader)),
    ...optional('actions', readPatterns(get('Action'), false, reader)),
    ...optional('notActions', readPatterns(get('NotAction'), false, reader)),
    ...optional('resources', readPatterns(get('Resource'), reader.variables, reader)),
    ...optional('notResources', readPatterns(get('NotResource'), reader.variables, reader)),
    ...readConditions(get('Condition'), reader),
  };
  const effect = String(get('Effect')).toLowerCase();
  if (effect === 'allow' || effect === 'deny') return [{ ...common, effect }];
  reader.problems.push(`Statement ${index} has no Effect of Allow or Deny.`);
  return [
    { ...common, effect: 'allow', maybe: 'its Effect', option: { group: index, count: 2 } },
    { ...common, effect: 'deny', maybe: 'its Effect', option: { group: index, count: 2 } },
  ];
}

function readPatterns(value: unknown, variables: boolean, reader: Reader): PatternList | undefined {
  if (value === undefined) return undefined;
  return listOf(value, reader, (text) => parsePattern(text, { variables }));
}

function readPrincipals(value: unknown, reader: Reader): PrincipalList | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    const { items, more } = listOf(value, reader, (text): PrincipalEntry => ({
      type: 'AWS',
      pattern: parsePattern(text, { variables: false }),
    }));
    return { items, ...optional('more', more) };
  }
  const items: PrincipalEntry[] = [];
  let rest: string | undefined;
  for (const [name, texts] of Object.entries(value)) {
    const type = principalTypes.find((known) => known.toLowerCase() === name.toLowerCase());
    if (type === undefined) reader.problems.push(`${name} is not a type of principal.`);
    const read = listOf(texts, reader, (text): PrincipalEntry => ({
      type: type ?? 'AWS',
      pattern: parsePattern(text, { variables: false }),
    }));
    if (type === undefined) rest = `principals of type ${name}`;
    else items.push(...read.items);
    rest ??= read.more;
  }
  return { items, ...optional('more', rest) };
}

function readConditions(value: unknown, reader: Reader): Pick<Statement, 'conditions' | 'moreConditions'> {
  if (value === undefined) return { conditions: [] };
  if (!isObject(value)) return { conditions: [], moreConditions: 'a Condition that is no object' };
  const conditions: Condition[] = [];
  for (const [operator, block] of Object.entries(value)) {
    if (!isObject(block)) return { conditions, moreConditions: `the Condition ${operator}` };
    for (const [key, values] of Object.entries(block)) {
      const read = listOf(values, reader, (text) => parsePattern(text, { variables: reader.variables }));
      conditions.push({ operator, key: literalPattern(key), values: read });
    }
  }
  return { conditions };
}

function listOf<T>(value: unknown, reader: Reader, read: (text: string) => T): { items: T[]; more?: string } {
  const items: T[] = [];
  const list = asList(value);
  for (const item of list.slice(0, LIST_ITEMS_MAX)) {
    if (typeof item === 'string') items.push(read(item));
    else if (typeof item === 'boolean' || typeof item === 'number') items.push(read(String(item)));
    else {
      reader.problems.push(`A ${item === null ? 'null' : typeof item} stands where a string is wanted.`);
      return { items, more: 'a value that is no string' };
    }
  }
  return list.length > LIST_ITEMS_MAX ? { items, more: 'values beyond the limit' } : { items };
}

/** The member of that name; in another case it counts too, and is said to be odd. */
function element(object: Json, name: string, problems: string[]): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const other = Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase());
  if (other === undefined) return undefined;
  problems.push(`${other} is written ${name} in IAM.`);
  return object[other];
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const entry: Partial<Record<K, V>> = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}

/** The key of a condition for comparison: lower case; an unknown part stays recognisable as itself. */
export function conditionKey(key: Pattern): string {
  return patternText(key).toLowerCase();
}
