import type { MapValue, Origin, UnknownValue, Value } from '../../../core/value.ts';
import { parseJson } from '../../../syntax/json/parse-json.ts';
import { unknownValue } from '../../value-operations.ts';
import type { Scope } from '../scope.ts';
import { policyTemplates } from './policy-templates.generated.ts';
import { toMap } from './plain.ts';

/**
 * The document of `{ S3ReadPolicy: { BucketName: … } }`. The parameters are put where the template names them; everything stands where the
 * template is used. Unknown when there is no such template.
 */
export function policyFromTemplate(use: MapValue, scope: Scope): Value {
  const [name, parameters] = [...use.entries][0] ?? [];
  const statement = name === undefined ? undefined : policyTemplates.get(name);
  if (name === undefined || statement === undefined)
    return unknownValue('unsupported-expression', `the policy template ${name ?? ''}`, use.origin);
  const { root } = parseJson({ path: scope.path, text: statement });
  const loops = new Map(parameters?.kind === 'map' ? parameters.entries : []);
  const evaluated = root === undefined ? undefined : scope.evaluate(root, { ...scope, loops });
  if (evaluated === undefined) return unknownValue('unsupported-expression', name, use.origin);
  return toMap({ Statement: standingAt(evaluated, use.origin, new Set(loops.values())) }, use.origin);
}

/** The value with everything in it at one place, but for what was handed in. */
function standingAt(value: Value, origin: Origin, keep: ReadonlySet<Value>): Value {
  if (keep.has(value)) return value;
  switch (value.kind) {
    case 'list':
      return { ...value, origin, items: value.items.map((item) => standingAt(item, origin, keep)) };
    case 'map':
      return { kind: 'map', origin, entries: new Map([...value.entries].map(([key, entry]) => [key, standingAt(entry, origin, keep)])) };
    case 'string': {
      return { kind: 'string', value: value.value, origin };
    }
    case 'template':
      return { kind: 'template', origin, parts: value.parts.map((part) => (typeof part === 'string' ? part : placed(part, origin))) };
    case 'choice':
      return { ...value, origin, options: value.options.map((option) => standingAt(option, origin, keep)) };
    case 'unknown':
      return placed(value, origin);
    case 'null':
    case 'bool':
    case 'number':
    case 'json-text':
      return { ...value, origin };
  }
}

/** A pseudo parameter of the template's text; anything else was handed in and knows its place. */
function placed(unknown: UnknownValue, origin: Origin): UnknownValue {
  return unknown.expression.startsWith('AWS::') ? { ...unknown, origin } : unknown;
}
