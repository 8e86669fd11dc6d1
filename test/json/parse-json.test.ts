import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonDepthMax } from '../../src/syntax/json/read-json-value.ts';
import { parseJson } from '../../src/syntax/json/parse-json.ts';
import { plain } from './plain-value.ts';
import { cpuMs } from '../cpu-time.ts';

const parse = (text: string) => parseJson({ path: 'a.json', text });

describe('parseJson', () => {
  it('gives every node its range, half-open and 1-based', () => {
    const { root } = parse('{\r\n  "Action": "*",\n  "n": [1, -2.5e3]\n}');
    expect(root).toMatchObject({
      kind: 'mapping',
      range: { startLine: 1, startColumn: 1, endLine: 4, endColumn: 2 },
      entries: [
        {
          key: 'Action',
          keyRange: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 11 },
          value: {
            kind: 'string',
            value: '*',
            range: { startLine: 2, startColumn: 13, endLine: 2, endColumn: 16 },
            textStart: { line: 2, column: 14 },
          },
        },
        {
          key: 'n',
          value: {
            kind: 'sequence',
            range: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 19 },
            items: [
              { kind: 'number', value: 1 },
              { kind: 'number', value: -2500, raw: '-2.5e3', range: { startColumn: 12, endColumn: 18 } },
            ],
          },
        },
      ],
    });
  });

  it('decodes escapes and then has no verbatim text', () => {
    const { root, diagnostics } = parse(String.raw`"a\u0042\n\"\/"`);
    expect(root).toEqual({ kind: 'string', value: 'aB\n"/', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 16 } });
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['comment', '{"a": 1 /* x\n */, // y\n "b": 2}', { a: 1, b: 2 }],
    ['trailing comma', '{"a": [1, 2,], }', { a: [1, 2] }],
    ['missing comma', '{"a": 1 "b": 2}', { a: 1, b: 2 }],
    ['bare word', '{"a": yes, "b": 2}', { a: '<unread>', b: 2 }],
    ['bare key', '{a: 1, "b": 2}', { b: 2 }],
    ['missing value', '{"a": , "b": 2}', { a: '<unread>', b: 2 }],
    ['missing colon', '{"a" 1, "b": 2}', { b: 2 }],
    ['open object', '{"a": {"b": 2', { a: { b: 2 } }],
    ['wrong bracket', '{"a": [1, 2}', { a: [1, 2] }],
    ['open string', '{"a": "x\n "b": 2}', { a: 'x', b: 2 }],
    ['string over lines', '{"a": "x\n y", "b": 2}', { a: 'x\n y', b: 2 }],
    ['more text', '{"a": 1} {"b": 2}', { a: 1 }],
    ['leading zero', '[012]', ['<unread>']],
  ])('goes on after a fault, with a diagnostic: %s', (_, text, expected) => {
    const { root, diagnostics } = parse(text);
    expect(plain(root)).toEqual(expected);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it.each(['{"a": 1', '{"a": 1, b: 2}', '{"a": 1} x', '{"a" 1}'])('marks a container of which a part is lost: %s', (text) => {
    expect(parse(text).root).toHaveProperty('incomplete.reason', 'parse-error');
  });

  it('keeps duplicate keys in order', () => {
    const { root } = parse('{"a": 1, "a": 2}');
    expect(root?.kind === 'mapping' && root.entries.map((entry) => plain(entry.value))).toEqual([1, 2]);
  });

  it('has nothing for an empty text', () => {
    expect(parse(' \n').root).toBeUndefined();
    expect(parse(' \n').diagnostics).toHaveLength(1);
  });

  it('reads up to the depth limit and no deeper', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(parse(deep(jsonDepthMax)).diagnostics).toEqual([]);
    expect(parse(deep(jsonDepthMax + 1)).diagnostics[0]?.kind).toBe('limit-reached');
    expect(parse(`{"a": ${deep(100_000)}, "b": 2}`).root).toMatchObject({ entries: [{}, { key: 'b' }] });
  });

  it('reads placeholders as values, members, items, and leaves them in strings', () => {
    const m = '\uE000';
    const text = `{"a": ${m}0${m}, "b": [1, ${m}1${m}], "c": "x${m}2${m}", "d": {${m}3${m}}}`;
    const { root } = parseJson({ path: 'a.json', text }, { holeMark: m });
    expect(root).toMatchObject({
      entries: [
        { value: { kind: 'unread', unread: { hole: 0 } } },
        { value: { kind: 'sequence', incomplete: { hole: 1 }, items: [{ value: 1 }] } },
        { value: { kind: 'string', value: `x${m}2${m}` } },
        { value: { kind: 'mapping', incomplete: { hole: 3 } } },
      ],
    });
  });

  it('agrees with JSON.parse on whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(4), (value, indent) => {
        const { root, diagnostics } = parse(JSON.stringify(value, null, indent));
        expect(diagnostics).toEqual([]);
        expect(plain(root)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('accepts exactly what JSON.parse accepts, and never throws', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '1',
      '-',
      '0',
      'true',
      'nul',
      ' ',
      '\n',
      '/',
      '/*',
      '*/',
      '//',
      '\t',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(token, { maxLength: 30 }).map((list) => list.join('')),
        ),
        (text) => {
          const { diagnostics } = parse(text);
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          expect(diagnostics.length === 0).toBe(valid);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('survives every truncation', () => {
    const text = JSON.stringify({ a: [1, { b: 'x\n"y' }], c: null, d: true }, null, 2);
    for (let end = 0; end < text.length; end += 1) expect(parse(text.slice(0, end)).diagnostics.length).toBeGreaterThan(0);
  });

  it.each([
    ['comments', '/**/'.repeat(200_000)],
    ['open strings', '"\n'.repeat(200_000)],
    ['line breaks in strings', `["${'a\n'.repeat(200_000)}"]`],
    ['commas', `[${','.repeat(400_000)}]`],
    ['bare words', 'x:'.repeat(200_000)],
  ])('takes linear time on many %s', (_, text) => {
    const started = cpuMs();
    parse(text);
    expect(cpuMs() - started).toBeLessThan(1500);
  });
});
