import type { Value } from '../../core/value.ts';

/** Characters of a document as JSON without spaces. Undefined where a part is not known, or the document is no such thing. */
export function documentChars(value: Value): number | undefined {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.value).length;
    case 'number':
    case 'bool':
      return String(value.value).length;
    case 'null':
      return 'null'.length;
    case 'json-text':
      return documentChars(value.content);
    case 'list':
      return value.more === undefined ? inBrackets(value.items.map(documentChars)) : undefined;
    case 'map': {
      const entries = [...value.entries].map(([key, one]) => withKey(key, documentChars(one)));
      return value.more === undefined ? inBrackets(entries) : undefined;
    }
    default:
      return undefined;
  }
}

function withKey(key: string, chars: number | undefined): number | undefined {
  return chars === undefined ? undefined : JSON.stringify(key).length + ':'.length + chars;
}

function inBrackets(parts: readonly (number | undefined)[]): number | undefined {
  const commas = Math.max(0, parts.length - 1);
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    '[]'.length + commas,
  );
}
