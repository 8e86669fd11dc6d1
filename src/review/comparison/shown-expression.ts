import { classifyValue } from '../../analysis/secrets/values/value-class.ts';
import type { ValueClass } from '../../analysis/secrets/values/value-class.ts';

/** Literals that help to recognise an expression and that nobody uses as a secret. */
const harmless: ReadonlySet<ValueClass> = new Set<ValueClass>([
  'empty',
  'reference',
  'placeholder',
  'resource',
  'scalar',
  'path',
  'identifier',
  'word',
]);

const literal = /"((?:[^"\\]|\\.){1,4000})"|'((?:[^'\\]|\\.){1,4000})'/gu;

/** An expression of the code for people: a literal in it that may be a secret is left out. Comparisons keep the expression as it is. */
export function shownExpression(expression: string): string {
  return expression.replace(literal, (whole, inDouble: string | undefined, inSingle: string | undefined) =>
    harmless.has(classifyValue(inDouble ?? inSingle ?? '')) ? whole : '"…"',
  );
}
