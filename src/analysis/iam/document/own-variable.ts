import { conditionKey } from './parse-policy-document.ts';
import type { Pattern } from './pattern.ts';
import type { Condition, PolicyDocument } from './policy-document.ts';

const anything: Pattern = [{ kind: 'any' }];
/** Operators by the one of their kind that reads wildcards. */
const likes: readonly (readonly [RegExp, string])[] = [
  [/StringNotEquals(?:IgnoreCase)?/iu, 'StringNotLike'],
  [/StringEquals(?:IgnoreCase)?/iu, 'StringLike'],
  [/ArnNotEquals/iu, 'ArnNotLike'],
  [/ArnEquals/iu, 'ArnLike'],
];

/** `${aws:PrincipalAccount}` as the value of `aws:PrincipalAccount`: what the key says, whatever it is. */
export function isOwnVariable([part, ...more]: Pattern, key: string): boolean {
  return more.length === 0 && part?.kind === 'variable' && part.text.split(',')[0]?.trim() === key;
}

/** What these say is a matter of the resource: whoever comes from elsewhere has another value. */
const ofResource: ReadonlySet<string> = new Set(['aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths']);

/**
 * The document as it is for somebody from outside: a test of a key by its own value is a test that the key is there, and the account and the
 * organization of the resource are texts that nobody else has.
 */
export function forOutsiders(document: PolicyDocument): PolicyDocument {
  const isVariable = ({ values }: Condition): boolean => values.items.some((value) => value.some(({ kind }) => kind === 'variable'));
  if (!document.statements.some(({ conditions }) => conditions.some(isVariable))) return document;
  const plain = (condition: Condition): Condition => {
    const { key, values } = condition;
    const isOwn = values.items.some((value) => isOwnVariable(value, conditionKey(key)));
    if (isOwn) return { ...condition, operator: likeOf(condition.operator), values: { items: [anything] } };
    return { ...condition, values: { ...values, items: values.items.map(withOwner) } };
  };
  return {
    ...document,
    statements: document.statements.map((statement) => ({ ...statement, conditions: statement.conditions.map(plain) })),
  };
}

function withOwner(value: Pattern): Pattern {
  return value.map((part) => (part.kind === 'variable' && ofResource.has(part.text) ? { kind: 'text', text: `<${part.text}>` } : part));
}

function likeOf(operator: string): string {
  return likes.reduce((text, [from, to]) => text.replace(from, to), operator);
}
