import type { UnknownValue } from '../../../../core/value.ts';
import type { TextParts } from '../../../text-parts.ts';
import { renamed } from './text-function.ts';

/**
 * Functions of texts with holes. Each gives a text of which every filling that the call can yield is a filling, and undefined where nothing
 * better than a hole can be said. A hole that is not what it was has another name.
 */

/** Takes characters off the beginning for as long as `without` does: nothing may be left of a hole, and then it goes on behind it. */
export function trimmedStart(parts: TextParts, without: (text: string) => string): TextParts {
  let isInside = false;
  return parts.map((part) => {
    if (isInside) return part;
    if (typeof part !== 'string') return renamed(part, 'trim');
    const left = without(part);
    isInside = left !== '';
    return left;
  });
}

export function trimmedEnd(parts: TextParts, without: (text: string) => string): TextParts {
  return trimmedStart(parts.toReversed(), without).toReversed();
}

/** Undefined where a hole decides whether the text begins so. */
export function withoutPrefix(parts: TextParts, prefix: string): TextParts | undefined {
  const [first, ...rest] = parts;
  if (typeof first !== 'string') return prefix === '' ? parts : undefined;
  if (first.startsWith(prefix)) return [first.slice(prefix.length), ...rest];
  return rest.length > 0 && prefix.startsWith(first) ? undefined : parts;
}

export function withoutSuffix(parts: TextParts, suffix: string): TextParts | undefined {
  const last = parts.at(-1);
  if (typeof last !== 'string') return suffix === '' ? parts : undefined;
  if (last.endsWith(suffix)) return [...parts.slice(0, -1), last.slice(0, last.length - suffix.length)];
  return parts.length > 1 && suffix.endsWith(last) ? undefined : parts;
}

/** Of a longer one nobody looks where it may begin in a hole. */
const separatorCharsMax = 100;

/**
 * What stands between the separators that are known, in order. A hole may hold more of them, so that a piece with a hole may be several.
 * Undefined where a separator may begin in a hole and take with it the beginning of one that is known.
 */
export function piecesBetween(parts: TextParts, separator: string): readonly TextParts[] | undefined {
  if (separator.length > separatorCharsMax) return undefined;
  const pieces: (string | UnknownValue)[][] = [[]];
  for (const [index, part] of parts.entries()) {
    const piece = pieces.at(-1) ?? [];
    if (typeof part !== 'string') {
      piece.push(part);
      continue;
    }
    const opened = index === 0 ? 0 : overlap(separator, part);
    const first = part.indexOf(separator);
    if (first !== -1 && first < opened) return undefined;
    const [start = '', ...others] = part.split(separator);
    piece.push(start);
    pieces.push(...others.map((text) => [text]));
  }
  return pieces.map((piece) => withoutEdges(piece, separator));
}

/** Beside a hole, what may be a part of a separator together with it belongs to the hole. */
function withoutEdges(piece: TextParts, separator: string): TextParts {
  return piece.map((part, index) => {
    if (typeof part !== 'string') return part;
    const start = index === 0 ? 0 : overlap(separator, part);
    const end = index === piece.length - 1 ? 0 : overlap(reversed(separator), reversed(part.slice(-separatorCharsMax)));
    return part.slice(start, part.length - end);
  });
}

/** How many characters at the beginning of the text may end a separator that began before it: fewer than all of it. */
function overlap(separator: string, text: string): number {
  for (let size = Math.min(separator.length - 1, text.length); size > 0; size -= 1) {
    if (separator.endsWith(text.slice(0, size))) return size;
  }
  return 0;
}

function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charAt(text.length - 1 - index)).join('');
}
