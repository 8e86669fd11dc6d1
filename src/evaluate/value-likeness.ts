import type { Value } from '../core/value.ts';
import { asPlainText } from './json-text.ts';

/** Of containers that were looked at before. Values are immutable, and a part may stand in many places. */
const known = new WeakMap<Value, number>();

/**
 * Values of one kind that are equal, unknown by the same name, or refused by the engine have the same likeness, and few others have it: who looks
 * for equal values among many compares those alone that are alike.
 */
export function likenessOf(value: Value): string {
  switch (value.kind) {
    case 'bool':
    case 'number':
    case 'string':
      return `${value.kind} ${value.value}`;
    case 'unknown':
      return value.isRefused === true ? 'refused' : `${value.kind} ${value.expression}`;
    case 'list':
    case 'map':
    case 'json-text':
      return `${value.kind} ${hashOf(value)}`;
    case 'null':
    case 'template':
    case 'choice':
      return value.kind;
  }
}

function hashOf(value: Value): number {
  switch (value.kind) {
    case 'list':
    case 'map':
    case 'json-text': {
      const hash = known.get(value) ?? hashOfContainer(value);
      known.set(value, hash);
      return hash;
    }
    case 'string':
      return hashOfText(value.value);
    case 'bool':
    case 'number':
      return hashOfText(`${value.kind} ${value.value}`);
    case 'null':
    case 'template':
    case 'choice':
    case 'unknown':
      return 0;
  }
}

/** A text that is written as JSON is one like any other, and the order of keys does not count. */
function hashOfContainer(value: Extract<Value, { kind: 'list' | 'map' | 'json-text' }>): number {
  if (value.kind === 'json-text') {
    const text = asPlainText(value, Number.POSITIVE_INFINITY);
    return text.kind === 'string' ? hashOfText(text.value) : 0;
  }
  if (value.kind === 'list') return value.items.reduce((hash, item) => mixed(hash, hashOf(item)), value.items.length);
  return [...value.entries].reduce((hash, [key, entry]) => (hash + mixed(hashOfText(key), hashOf(entry))) | 0, value.entries.size);
}

function hashOfText(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

function mixed(hash: number, next: number): number {
  return Math.imul(hash ^ next, 0x01000193);
}
