import { TOO_COMPLEX } from '../../analysis/iam/grants/complexity.ts';
import type { Location } from '../../core/location.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { traceOf } from '../define-policy.ts';
import type { Unresolved } from '../define-policy.ts';

/** Places behind what a statement says: the given values first, then the statement, the document and the resource. */
export function pointAt(document: IamDocumentOption, statement: number | undefined, ...values: readonly (Value | undefined)[]): Location[] {
  const source = statement === undefined ? undefined : document.sources[statement];
  return [
    ...values.flatMap((value) => (value === undefined ? [] : traceOf(value))),
    ...(source === undefined ? [] : traceOf(source.statement)),
    ...traceOf(document.value),
    document.resource.declaration,
  ];
}

/** A document of which nothing is known, or whose answer hangs on an expression. */
export function undecided(document: IamDocumentOption, question: string, symbol?: string): Unresolved {
  const unknown = document.unknown ?? symbolOf(document, symbol ?? 'a value that is not known');
  return { claim: 'unresolved', aspect: document.label, unknown, message: question };
}

/** The algebra names expressions; the value of the document is where a reader finds them. */
function symbolOf({ content, value }: IamDocumentOption, expression: string): UnknownValue {
  const reason = expression === TOO_COMPLEX ? 'limit-reached' : 'unsupported-expression';
  return (
    findUnknown(content, expression, 0) ??
    findUnknown(value, expression, 0) ?? { kind: 'unknown', reason, expression, origin: value.origin }
  );
}

const depthMax = 12;

function findUnknown(value: Value, expression: string, depth: number): UnknownValue | undefined {
  if (depth > depthMax) return undefined;
  const inside = (values: Iterable<Value>): UnknownValue | undefined => {
    for (const one of values) {
      const found = findUnknown(one, expression, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  switch (value.kind) {
    case 'unknown':
      return value.expression === expression ? value : undefined;
    case 'template':
      return inside(value.parts.filter((part) => typeof part !== 'string'));
    case 'list':
      return inside(value.more === undefined ? value.items : [...value.items, value.more]);
    case 'map':
      return inside(value.more === undefined ? value.entries.values() : [...value.entries.values(), value.more]);
    case 'json-text':
      return findUnknown(value.content, expression, depth + 1);
    case 'choice':
      return inside([value.condition, ...value.options]);
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
      return undefined;
  }
}
