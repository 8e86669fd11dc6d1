import type { Location } from '../../../core/location.ts';
import type { Origin, Step, StringValue, Value } from '../../../core/value.ts';

/** What a text is decoded to; the places in it follow from where the text comes from. */
type Decode = (text: StringValue) => Value | undefined;

interface Decoded {
  readonly from: StringValue;
  readonly value: Value | undefined;
}

/** Characters of texts that values are kept for; the oldest go first. */
const keptCharsMax = 8_000_000;

/**
 * Decodes a text that comes from the same place once. A file of settings is read in each module that is called with it, and by both sides of a
 * change: of a hundred files a thousand values were made.
 */
export function decodedOnce(decode: Decode): Decode {
  const kept = new Map<string, Decoded[]>();
  let chars = 0;
  return (text) => {
    const before = kept.get(text.value) ?? [];
    const known = before.find(({ from }) => isSamePlace(from, text));
    if (known !== undefined) return known.value;
    const value = decode(text);
    kept.set(text.value, [...before, { from: text, value }]);
    chars += text.value.length;
    for (const [oldest, values] of kept) {
      if (chars <= keptCharsMax) break;
      kept.delete(oldest);
      chars -= oldest.length * values.length;
    }
    return value;
  };
}

function isSamePlace(one: StringValue, other: StringValue): boolean {
  const [a, b] = [one.textStart, other.textStart];
  return a?.line === b?.line && a?.column === b?.column && a?.indent === b?.indent && isSameOrigin(one.origin, other.origin);
}

function isSameOrigin({ at, via }: Origin, other: Origin): boolean {
  return isSameLocation(at, other.at) && via.length === other.via.length && via.every((step, index) => isSameStep(step, other.via[index]));
}

function isSameStep(step: Step, other: Step | undefined): boolean {
  if (step === other) return true;
  return (
    step.kind === other?.kind &&
    step.name === other.name &&
    step.of?.address === other.of?.address &&
    step.of?.type === other.of?.type &&
    isSameLocation(step.at, other.at)
  );
}

function isSameLocation({ path, range }: Location, other: Location): boolean {
  return (
    path === other.path &&
    range.startLine === other.range.startLine &&
    range.startColumn === other.range.startColumn &&
    range.endLine === other.range.endLine &&
    range.endColumn === other.range.endColumn
  );
}
