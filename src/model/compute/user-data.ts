import type { Resource } from '../../core/resource.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { fromBase64 } from '../../evaluate/terraform/functions/encodings/bytes.ts';
import { symbolicText } from '../binding.ts';
import { attribute, blocks, members } from '../fact.ts';
import { userDataAttributes } from '../sources/sensitive-places.ts';

/** What a machine runs when it starts, as somebody wrote it: out of its Base64, every hole as its expression. Empty where it runs nothing. */
export function startScripts(resource: Resource): readonly string[] {
  return (userDataAttributes.get(resource.type) ?? []).flatMap((path) => valuesAt(resource.attributes, path).map(scriptText));
}

function valuesAt(from: Value, [name, ...rest]: readonly string[]): readonly Value[] {
  if (name === undefined) return members(from).items.flatMap(possibleValues);
  return blocks(from).items.flatMap((block) => {
    const value = attribute(block, name);
    return value === undefined ? [] : valuesAt(value, rest);
  });
}

function scriptText(value: Value): string {
  const plain = value.kind === 'string' || value.kind === 'unknown' ? value.encodes : undefined;
  const text = plain === undefined ? decoded(scalarText(value)) : scalarText(plain);
  return text ?? symbolicText(plain ?? value) ?? '';
}

const base64 = /^[A-Za-z0-9+/\s]{16,}(?:={1,2}\s*)?$/u;

function decoded(text: string | undefined): string | undefined {
  const bytes = text !== undefined && base64.test(text) ? fromBase64(text.replaceAll(/\s/gu, '')) : undefined;
  return bytes === undefined ? text : String.fromCodePoint(...bytes.subarray(0, scriptBytesMax));
}

/** User data has no more, says EC2. */
const scriptBytesMax = 16_384;
