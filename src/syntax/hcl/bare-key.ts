import type { HclExpression } from './hcl-tree.ts';

/** The key of an object that stands without parentheses: a name or a keyword is its own text. */
export function bareKey(key: HclExpression): HclExpression {
  if (key.kind === 'variable') return { kind: 'string', value: key.name, range: key.range };
  const isKeyword = key.kind === 'literal' && typeof key.value !== 'number';
  return isKeyword ? { kind: 'string', value: String(key.value), range: key.range } : key;
}
