import { isSecretLiteral } from '../../../analysis/secrets/is-secret-literal.ts';
import type { Value } from '../../../core/value.ts';

/** Where a secret is kept, and what it is called, is none: an ARN, a URL, a path, a number, an id. */
export function mayBeSecret(name: string, value: Value): boolean {
  // What a reference to a resource of CloudFormation yields is its name, its id or its ARN.
  if (value.kind === 'unknown') return !placeExpression.test(value.expression) && !placeAttribute.test(value.reference?.path.at(-1) ?? '');
  if (value.kind === 'template') return !placeText.test(typeof value.parts[0] === 'string' ? value.parts[0] : '');
  if (value.kind !== 'string' || placeText.test(value.value)) return false;
  const { verdict, valueClass } = isSecretLiteral(name, value.value, { isSensitive: false });
  return verdict === 'placeholder' || (verdict === 'secret' && !notSecretClasses.has(valueClass));
}

export const placeExpression = /(?:^|[._])(?:arn|id|url|uri|endpoint|name|path|host|port|version)$/u;
const placeAttribute = /(?:^Ref|Arn|Id|Url|Uri|Endpoint|Name)$/u;
const placeText = /^(?:arn:|https?:|\/)/u;
const notSecretClasses: ReadonlySet<string> = new Set(['path', 'scalar', 'resource', 'uuid']);
