import fc from 'fast-check';
import { dump, load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/syntax/data-node.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';
import { aliasedNodesMax, yamlDepthMax } from '../../src/syntax/yaml/yaml-limits.ts';
import { plain } from '../json/plain-value.ts';
import { cpuMs } from '../cpu-time.ts';

const parse = (text: string) => parseYaml({ path: 'a.yaml', text });
const first = (text: string) => parse(text).documents[0];
const at = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({ startLine, startColumn, endLine, endColumn });

describe('ranges', () => {
  it('are exact for block mappings and sequences', () => {
    const root = first('# head\nSecurityGroupIngress:\n  - CidrIp: 0.0.0.0/0\n    FromPort: 22\n  - "x"\n');
    expect(root).toMatchObject({
      kind: 'mapping',
      range: at(2, 1, 5, 8),
      entries: [
        {
          key: 'SecurityGroupIngress',
          keyRange: at(2, 1, 2, 21),
          value: {
            kind: 'sequence',
            range: at(3, 3, 5, 8),
            items: [
              {
                range: at(3, 5, 4, 17),
                entries: [
                  {
                    keyRange: at(3, 5, 3, 11),
                    value: { value: '0.0.0.0/0', range: at(3, 13, 3, 22), textStart: { line: 3, column: 13, indent: 0 } },
                  },
                  { value: { kind: 'number', value: 22, raw: '22', range: at(4, 15, 4, 17) } },
                ],
              },
              { value: 'x', range: at(5, 5, 5, 8), textStart: { line: 5, column: 6, indent: 0 } },
            ],
          },
        },
      ],
    });
  });

  it('are exact for flow collections with comments, and for empty ones', () => {
    const root = first('a: [ 1, {b: c} , # x ]\n  ]\nd: {}\ne: [ ]\n');
    expect(root).toMatchObject({
      entries: [
        { value: { range: at(1, 4, 2, 4), items: [{}, { range: at(1, 9, 1, 15) }] } },
        { value: { range: at(3, 4, 3, 6) } },
        { value: { range: at(4, 4, 4, 7) } },
      ],
    });
  });

  it('are where their collection begins, for what is empty and comes first in it', () => {
    expect(first('a:\n  -\n  - b\n')).toMatchObject({
      entries: [{ value: { range: at(2, 3, 3, 6), items: [{ range: at(2, 3, 2, 3) }, {}] } }],
    });
  });

  it('are exact for a pair without braces', () => {
    expect(first('[1, a: {b: c}]\n')).toMatchObject({
      range: at(1, 1, 1, 15),
      items: [{}, { kind: 'mapping', range: at(1, 5, 1, 14) }],
    });
  });

  it('are empty ones behind the key for a missing value', () => {
    expect(first('a:\nb: 1\n')).toMatchObject({ entries: [{ value: { kind: 'null', range: at(1, 2, 1, 2) } }, {}] });
  });

  it('count UTF-16 columns and ignore carriage returns', () => {
    expect(first('"😀": x\r\nb: y\r\n')).toMatchObject({
      entries: [{ value: { range: at(1, 7, 1, 8) } }, { value: { range: at(2, 4, 2, 5) } }],
    });
  });

  it('know where the text of a literal block starts', () => {
    const root = first('a:\n  b: |\n    {\n      "Action": "*"\n    }\n\n  c: >-\n    one line\n  d: >\n    two\n    lines\n');
    const values = entryOf(root, 'a')?.value;
    expect(entryOf(values, 'b')?.value).toMatchObject({
      value: '{\n  "Action": "*"\n}\n',
      range: at(3, 5, 5, 6),
      textStart: { line: 3, column: 5, indent: 4 },
    });
    expect(entryOf(values, 'c')?.value).toMatchObject({ value: 'one line', textStart: { line: 8, column: 5, indent: 4 } });
    expect(entryOf(values, 'd')?.value).not.toHaveProperty('textStart');
  });

  it('have no text start where the value differs from the text', () => {
    for (const text of [String.raw`"a\nb"`, "'it''s'", 'a\n  b', '"a\n  b"'])
      expect(first(`k: ${text}`)).not.toHaveProperty('entries.0.value.textStart');
  });
});

describe('placeholders that another program fills in', () => {
  it('are the text that stands there', () => {
    const { documents, diagnostics } = parse('a: %%NAME%%\nb: [%%X%%, c/%%Y%%]\nc:\n  - %%Z%%/d\n');
    expect(diagnostics).toEqual([]);
    expect(plain(documents[0])).toEqual({ a: '%%NAME%%', b: ['%%X%%', 'c/%%Y%%'], c: ['%%Z%%/d'] });
    expect(first('a: %%NAME%%')).toMatchObject({ entries: [{ value: { range: at(1, 4, 1, 12) } }] });
  });

  it('may have braces, and stand for a key', () => {
    const { documents, diagnostics } = parse('a: {{ cookie.name }}Table\n{{cookie.key}}:\n  - {{.Values.x}}/d\n');
    expect(diagnostics).toEqual([]);
    expect(plain(documents[0])).toEqual({ a: '{{ cookie.name }}Table', '{{cookie.key}}': ['{{.Values.x}}/d'] });
  });

  it('are no directives', () => {
    expect(parse('a:\n  b: c\n  {{ end }}\n').diagnostics).toHaveLength(1);
    expect(parse('a: {{ if x }}\nb: c\n').diagnostics).toHaveLength(1);
  });

  it('excuse nothing else', () => {
    expect(parse('a: %%NAME%%\nb: %x\n').diagnostics).toHaveLength(1);
    expect(parse('a: %%NAME\n').diagnostics).toHaveLength(1);
  });
});

describe('tags', () => {
  it.each([
    ['!Ref X', '!Ref'],
    ['!<!Ref> X', '!Ref'],
    ['!R%65f X', '!Ref'],
    ['!!str X', '!!str'],
  ])('have one spelling: %s', (text, tag) => {
    expect(first(`k: ${text}`)).toMatchObject({ entries: [{ value: { kind: 'string', value: 'X', tag } }] });
  });

  it('follow a %TAG directive', () => {
    expect(first('%TAG !e! !\n---\nk: !e!Ref X\n')).toMatchObject({ entries: [{ value: { tag: '!Ref' } }] });
  });

  it('stand on sequences, mappings and nested short forms', () => {
    const root = first('a: !If [c, !Ref x, !GetAtt a.b]\nb: !Sub\n  - ${x}\n  - {x: 1}\nc: !Transform {Name: N}\n');
    expect(root).toMatchObject({
      entries: [
        {
          value: {
            kind: 'sequence',
            tag: '!If',
            range: at(1, 8, 1, 32),
            items: [{}, { tag: '!Ref', value: 'x' }, { tag: '!GetAtt', value: 'a.b' }],
          },
        },
        { value: { kind: 'sequence', tag: '!Sub' } },
        { value: { kind: 'mapping', tag: '!Transform' } },
      ],
    });
  });

  it('make text of whatever they stand on', () => {
    expect(first('[!Ref 12, !Ref "yes", !!int "12", !!str 12]')).toMatchObject({
      items: [{ value: '12' }, { value: 'yes' }, { kind: 'number', value: 12 }, { kind: 'string', value: '12' }],
    });
  });
});

describe('plain scalars', () => {
  it.each<[string, unknown]>([
    ['true', true],
    ['Yes', true],
    ['on', true],
    ['OFF', false],
    ['no', false],
    ['y', 'y'],
    ['tRUE', 'tRUE'],
    ['~', null],
    ['Null', null],
    ['nUll', 'nUll'],
    ['22', 22],
    ['-1', -1],
    ['0x16', 22],
    ['0o26', 22],
    ['026', 22],
    ['0b10110', 22],
    ['1_000', 1000],
    ['012345678901', '012345678901'],
    ['123456789012', 123456789012],
    ['1.5', 1.5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['22:30', '22:30'],
    ['2012-10-17', '2012-10-17'],
    ['1.2.3', '1.2.3'],
    ['.inf', '.inf'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['0x', '0x'],
    ['_1', '_1'],
  ])('%s', (text, value) => {
    expect(plain(first(`- ${text}`))).toEqual([value]);
  });
});

describe('anchors and merge keys', () => {
  it('share the node that the anchor names', () => {
    const root = first('a: &x\n  b: 1\nc: *x\nd: &y z\ne: *y\n');
    expect(plain(root)).toEqual({ a: { b: 1 }, c: { b: 1 }, d: 'z', e: 'z' });
    expect(entryOf(root, 'c')?.value).toBe(entryOf(root, 'a')?.value);
  });

  it('name a key as well, when they share a scalar', () => {
    const text = 'a: &x first\nb: &y 7\nc: &z true\n*x : 1\n*y : 2\n*z : 3\n';
    expect(plain(first(text))).toEqual({ a: 'first', b: 7, c: true, first: 1, 7: 2, true: 3 });
    expect(parse(text).diagnostics).toEqual([]);
    expect(parse('a: &x [1]\n*x : 1\n').diagnostics).toMatchObject([{ kind: 'unsupported' }]);
  });

  it('merge behind the own keys, the first source first', () => {
    const root = first('- &a {x: 1, y: 1}\n- &b {x: 2, z: 2}\n- {<<: [*a, *b], y: 3}\n- {"<<": 1}\n');
    expect(plain(root)).toEqual([{ x: 1, y: 1 }, { x: 2, z: 2 }, { y: 3, x: 1, z: 2 }, { '<<': 1 }]);
  });

  it.each(['a: *x', 'a: &x [*x]', '<<: [1]'])('refuse with a diagnostic: %s', (text) => {
    expect(parse(text).diagnostics).toHaveLength(1);
  });

  it('stop at an alias bomb', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level += 1)
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`);
    const { documents, diagnostics } = parse(lines.join('\n'));
    expect(diagnostics[0]?.kind).toBe('limit-reached');
    expect(JSON.stringify(documents[0]).length).toBeLessThan(aliasedNodesMax * 200);
  });

  it('stop at a chain of aliases that would be too deep', () => {
    const lines = ['a0: &a0 [x]'];
    for (let level = 1; level <= yamlDepthMax * 2; level += 1) lines.push(`a${level}: &a${level} [*a${level - 1}]`);
    expect(parse(lines.join('\n')).diagnostics[0]?.kind).toBe('limit-reached');
  });
});

describe('documents and faults', () => {
  it('yield one root per document', () => {
    expect(parse('a: 1\n---\nb: 2\n...\n').documents.map(plain)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(parse('# nothing\n').documents).toEqual([]);
  });

  it('keep duplicate keys', () => {
    expect(first('a: 1\na: 2\n')).toMatchObject({ entries: [{ key: 'a' }, { key: 'a' }] });
  });

  it.each([
    ['a bad value', 'a: 1\nb: }\nc: 3\n', { a: 1, b: '<unread>', c: 3 }],
    ['an open bracket', 'a: 1\nb: [1\nc: 3\nd: 4\n', { a: 1, b: '<unread>', d: 4 }],
    ['an open quote at the end', 'a: 1\nb:\n  c: "x\n', { a: 1, b: { c: '<unread>' } }],
    ['bad indentation', 'a:\n  b: 1\n   c: 2\n  d: 3\ne: 5\n', { a: { b: '<unread>', d: 3 }, e: 5 }],
    ['a tab', 'a:\n  b: 1\n\tc: 2\ne: 5\n', { a: { b: '<unread>' }, e: 5 }],
    ['a colon in a text', 'a:\n  - b: 1\n    c: x: y\n    d: 1\n', { a: [{ b: 1, c: '<unread>', d: 1 }] }],
    ['two faults', 'a: }\nb: 2\nc: ]\nd: 4\n', { a: '<unread>', b: 2, c: '<unread>', d: 4 }],
    ['an unknown escape', 'a: "\\q"\nb: 2\n', { a: '<unread>', b: 2 }],
  ])('read around %s, and say so', (_, text, expected) => {
    const { documents, diagnostics } = parse(text);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(plain(documents[0])).toEqual(expected);
    expect(JSON.stringify(documents[0])).toContain('"incomplete":{"reason":"parse-error"');
  });

  it.each([
    ['spaces', `a: }\nb${' '.repeat(300_000)}\n`],
    ['open brackets', 'a: [\n'.repeat(5000)],
    ['indented lines', Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['shallow lines in brackets', `a:\n  b: [\n${'1,\n'.repeat(50_000)}]\n`],
    ['shallow brackets', 'a:\n'.concat('  b: [\n]\n'.repeat(2000))],
  ])('take bounded time on many %s', (_, text) => {
    const started = cpuMs();
    parse(text);
    expect(cpuMs() - started).toBeLessThan(4000);
  });

  it('read brackets and quotes whose lines are indented less than the block around them', () => {
    const { documents, diagnostics } = parse('a:\n  b: {\n"c": 1, "d": [\n2\n]\n}\n  e: \'x\ny\'\n  f: z\n');
    expect(diagnostics).toEqual([]);
    expect(plain(documents[0])).toEqual({ a: { b: { c: 1, d: [2] }, e: 'x y', f: 'z' } });
    const b = entryOf(entryOf(documents[0], 'a')?.value, 'b')?.value;
    expect(b).toMatchObject({
      range: at(2, 6, 6, 2),
      entries: [{ keyRange: at(3, 1, 3, 4) }, { value: { items: [{ range: at(4, 1, 4, 2) }] } }],
    });
  });

  it('refuse nesting beyond the limit with a diagnostic', () => {
    expect(parse('['.repeat(yamlDepthMax + 10) + ']'.repeat(yamlDepthMax + 10)).diagnostics).toHaveLength(1);
    expect(parse('['.repeat(100_000)).diagnostics).toHaveLength(1);
  });

  it.each(['\0', 'a\0b', '%YAML 3.0\n---\n', '\uD800', '&a', '? ', '? [a]\n: b', '- - -', '!<', '*', '"\\x"', '\t- a'])(
    'never throw: %j',
    (text) => {
      expect(() => parse(text)).not.toThrow();
    },
  );

  it('never throw on random text, and pass over nothing in silence', () => {
    const token = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '!Ref ',
      '&a ',
      '*a',
      '<<',
      '|',
      '>',
      '#',
      '? ',
      '---\n',
      '\t',
      '%',
      '\r\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(token, { maxLength: 40 }).map((list) => list.join('')),
        ),
        (text) => {
          const { documents, diagnostics } = parse(text);
          const isEmpty = /^\s*(?:#.*|%.*|---|\.\.\.)?\s*$/u;
          const said = documents.length + diagnostics.length;
          expect(said > 0 || text.split('\n').every((line) => isEmpty.test(line))).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
    const text = 'a: &x !Sub\n  - "x\\n"\n  - {b: [1, *x]}\nc: |\n  d\n<<: *x\n';
    for (let end = 0; end < text.length; end += 1) expect(() => parse(text.slice(0, end))).not.toThrow();
  });

  it('agree with js-yaml on whatever it writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: -1, max: 3 }), (value, flowLevel) => {
        const text = dump(value, { flowLevel });
        const { documents, diagnostics } = parse(text);
        expect(diagnostics).toEqual([]);
        expect(plain(documents[0])).toEqual(load(text, { schema: YAML11_SCHEMA, json: true }));
      }),
      { numRuns: 500 },
    );
  });
});
