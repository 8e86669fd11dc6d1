import { describe, expect, test, vi } from 'vitest';
import type { Location } from '../../src/core/location.ts';
import type { Step, StringValue, Value } from '../../src/core/value.ts';
import { decodedOnce } from '../../src/evaluate/terraform/documents/decoded-texts.ts';

function at(startLine: number, path = 'main.tf'): Location {
  return { path, range: { startLine, startColumn: 1, endLine: startLine, endColumn: 9 } };
}

function text(value: string, line: number, ...via: readonly Step[]): StringValue {
  return { kind: 'string', value, textStart: { line: 1, column: 1, indent: 0 }, origin: { at: at(line), via } };
}

function readAt(line: number, name = 'settings.json'): Step {
  return { kind: 'file', name, at: at(line, 'locals.tf') };
}

describe('a text that is decoded', () => {
  const decode = (): ((one: StringValue) => Value | undefined) =>
    vi.fn<(one: StringValue) => Value>((one: StringValue): Value => ({ kind: 'string', value: one.value, origin: one.origin }));

  test('is decoded once where it comes from the same place', () => {
    const made = decode();
    const once = decodedOnce(made);
    expect(once(text('{}', 1, readAt(3)))).toBe(once(text('{}', 1, readAt(3))));
    expect(made).toHaveBeenCalledTimes(1);
  });

  test('keeps its places: from another place it is another value', () => {
    const once = decodedOnce(decode());
    const first = once(text('{}', 1, readAt(3)));
    for (const other of [
      text('{}', 2, readAt(3)),
      text('{}', 1, readAt(4)),
      text('{}', 1, readAt(3, 'other.json')),
      text('{}', 1, readAt(3), readAt(3)),
      text('{}', 1),
      { ...text('{}', 1, readAt(3)), textStart: { line: 1, column: 1, indent: 2 } },
      text('[]', 1, readAt(3)),
    ])
      expect(once(other)).not.toBe(first);
    expect(once(text('{}', 2))?.origin.at.range.startLine).toBe(2);
  });

  test('is decoded again when much else was decoded since', () => {
    const made = decode();
    const once = decodedOnce(made);
    const first = once(text('{}', 1));
    for (let index = 0; index < 9; index += 1) once(text(`${index}${' '.repeat(1_000_000)}`, 1));
    expect(once(text('{}', 1))).toEqual(first);
    expect(made).toHaveBeenCalledTimes(11);
  });
});
