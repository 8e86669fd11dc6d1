import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect, Pipeline } from '../../src/syntax/shell/pipeline.ts';
import { readPipelines } from '../../src/syntax/shell/read-pipelines.ts';
import { cpuMs } from '../cpu-time.ts';

const shown = ({ line, stages }: Pipeline): string =>
  `${line}: ${stages.map(({ text, substituted }) => [text.trim(), ...substituted.map((one) => `(${shown(one)})`)].join(' ')).join(' | ')}`;
const read = (script: string, dialect: Dialect = 'posix'): string[] => readPipelines(script, dialect).map(shown);

describe('a script is taken apart as a shell does it', () => {
  it.each<[string, string[]]>([
    ['a; b && c || d & e', ['0: a', '0: b', '0: c', '0: d', '0: e']],
    ['a | b |& c\nd', ['0: a | b | c', '1: d']],
    ['a |\n  b', ['0: a | b']],
    ['a \\\n  b\nc', ['0: a    b', '2: c']],
    ['a > f 2>&1 &>g >|h', ['0: a > f 2>&1 &>g >|h']],
    ['# all\na # rest; b\nc#d $# ${#x}', ['1: a', '2: c#d $# ${#x}']],
    ['a \'x; $Y | z\' "q; $Z"', ['0: a \'x  Y   z\' "q  $Z"']],
    ["a '${{ secrets.X }}' \\$Y", ["0: a '${{ secrets.X }}' \\Y"]],
    ["a $'it\\'s $X'; b", ["0: a 'it\\'s X'", '0: b']],
    ["a $'abc'; b 'd'", ["0: a 'abc'", "0: b 'd'"]],
    ["a $'ab\\\\'; b 'd'", ["0: a 'ab\\\\'", "0: b 'd'"]],
    ["a $''; b 'd'", ["0: a ''", "0: b 'd'"]],
    ['a "$(b -t $T; c)" d', ['0: a "$()" d (0: b -t $T) (0: c)']],
    ['a `b | c` d', ['0: a $() d (0: b | c)']],
    ['a `n', ['0: a `n']],
    ['x=$(\n  b $(c)\n)\nd', ['0: x=$() (1: b $() (1: c))', '3: d']],
    ['(a; b)\nf() { c; }', ['0: (a', '0: b)', '1: f() { c', '1: }']],
    ['a ${X:-"p|q"} $((1 << 2)); b', ['0: a ${X:-"p|q"} $((1    2))', '0: b']],
    ['(( x = 1 << y ))\nb', ['0: (( x = 1 << y ))', '1: b']],
    ['cat <<E > f | g\n$A; b\nE\nc', ['0: cat << > f  $A  b | g', '3: c']],
    ["cat <<-'E'\n\t$A ${{ x }}\n\tE\nc", ['0: cat << \tA ${{ x }}', '3: c']],
    ['a <<< "$X"\nb', ['0: a <<< "$X"', '1: b']],
  ])('%j', (script, pipelines) => expect(read(script)).toEqual(pipelines));
});

describe('what is not closed takes no command along', () => {
  it.each<[string, string[]]>([
    ['a <<E\nb', ['0: a <<E', '1: b']],
    ['a "b\nc', ['0: a "b', '1: c']],
    ["a 'b\nc", ["0: a 'b", '1: c']],
  ])('%j', (script, pipelines) => expect(read(script)).toEqual(pipelines));
});

describe('PowerShell escapes with a backquote and has no here-documents', () => {
  it.each<[string, string[]]>([
    ['a "C:\\x\\"\nb `$X', ['0: a "C:\\x\\"', '1: b `X']],
    ['a "x`ny"\nb "$env:X`n"', ['0: a "x`ny"', '1: b "$env:X`n"']],
    ['a `\n  b\nc << d', ['0: a    b', '2: c << d']],
    ["a '$X' $(b; c) # d", ["0: a 'X' $() (0: b) (0: c)"]],
  ])('%j', (script, pipelines) => expect(read(script, 'powershell')).toEqual(pipelines));
});

it('never throws, ends, and loses no command behind what is not closed', () => {
  const piece = fc.constantFrom(
    'a',
    '$X',
    '${{ s }}',
    "'",
    '"',
    '`',
    '$(',
    ')',
    '((',
    '\\',
    '\n',
    ';',
    '|',
    '<<E',
    'E',
    '#',
    '${',
    '}',
    ' ',
    '&',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom<Dialect>('posix', 'powershell'), (pieces, dialect) => {
      for (const { line, stages } of readPipelines(pieces.join(''), dialect)) {
        expect(line).toBeLessThanOrEqual(pieces.filter((one) => one === '\n').length);
        expect(stages.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 3000 },
  );
});

it.each(['a', ' ', "'", '"', '`', '$(', '${{', '${', '$((', '((', '\\', '|', '<<E\n', "$'\\", '#', '\n', 'a;', '"`', '"$('])(
  'a script of 200,000 characters of %j takes no longer than its length wants',
  (piece) => {
    const started = cpuMs();
    for (const dialect of ['posix', 'powershell'] as const) readPipelines(piece.repeat(200_000 / piece.length), dialect);
    expect(cpuMs() - started).toBeLessThan(1500);
  },
);
