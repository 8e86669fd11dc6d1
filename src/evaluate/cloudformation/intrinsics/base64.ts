import type { Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import { mapOptions } from '../../choices.ts';
import { firstUnknown, unknownValue } from '../../value-operations.ts';
import { badCall } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::Base64`: a text, mostly user data. With holes in it nothing of the result is known; what is known of the text stays beside it. */
export function base64(call: IntrinsicCall): Value | undefined {
  const { argument, scope } = call;
  const value = scope.evaluate(argument, scope);
  if (value === undefined) return badCall(call);
  if (value.kind === 'choice') return mapOptions(value, (option) => encode(option, call));
  return encode(value, call);
}

function encode(value: Value, call: IntrinsicCall): Value {
  const text = scalarText(value);
  if (text !== undefined) return { kind: 'string', value: toBase64(text), origin: value.origin, encodes: value };
  const cause = firstUnknown(value);
  return cause === undefined
    ? badCall(call)
    : { ...unknownValue(cause.reason, `Fn::Base64 ${cause.expression}`, value.origin), encodes: value };
}

const chunkBytes = 8192;

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunkBytes) binary += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
  return btoa(binary);
}
