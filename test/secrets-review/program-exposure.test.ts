import { expect, test } from 'vitest';
import { languageOf } from '../../src/evaluate/workflow/step-shell.ts';
import { programExposures } from '../../src/policies/secrets/reading/program-exposure.ts';

const variables = new Map([['A', { name: 'secrets.A', isRunToken: false }]]);

test.each([
  ['python', 'print(os.environ["A"])', 'printed'],
  ['python', 'sys.stdout.write("a {}".format(os.environ.get("A", "")))', 'printed'],
  ['python', 'print((os.environ["A"]))', 'printed'],
  ['python', 'print(str(os.environ["A"]))', 'printed'],
  ['python', 'print(repr(os.environ["A"]))', 'printed'],
  ['python', 'print(",".join(os.environ["A"]))', 'printed'],
  ['python', 'print(json.dumps(os.environ["A"]))', 'printed'],
  ['node', 'console.log(String(process.env.A))', 'printed'],
  ['python', 'print(os.environ["A"][:4])', 'printed-encoded'],
  ['python', 'print(bool(os.environ["A"]), os.environ["A"] is not None, hashlib.sha256(os.environ["A"]))', undefined],
  ['python', 'print("::add-mask::" + os.environ["A"])', undefined],
  ['python', 'print(os.environ["B"]) # os.environ["A"]', undefined],
  ['python', 'print(len("${{ secrets.A }}"))', undefined],
  ['node', 'console.log("a", process.env["A"])', 'printed'],
  ['node', 'console.log(Buffer.from(process.env.A).toString("base64"))', 'printed-encoded'],
  ['node', 'console.log(JSON.stringify({ a: process.env.A ?? "" }))', 'printed'],
  ['node', 'console.log(process.env)', 'all-printed'],
  ['node', 'console.log(!!process.env.A, process.env.A && 1)', undefined],
  ['perl', 'print %ENV;', 'all-printed'],
  ['perl', 'printf "%s", $ENV{"A"};', 'printed'],
  ['ruby', 'puts ENV.to_h', 'all-printed'],
  ['ruby', 'puts ENV["A"].length', undefined],
] as const)('%s: %s', (language, line, kind) => {
  expect(programExposures(`\n${line}`, language, variables).map((one) => [one.line, one.exposure.kind])).toEqual(
    kind === undefined ? [] : [[1, kind]],
  );
});

test.each([
  ['python', 'python'],
  ['python {0}', 'python'],
  ['/usr/bin/env python3.12 -u {0}', 'python'],
  ['nix develop -c node {0}', 'node'],
  ['bash -c "python {0}"', undefined],
  ['bash --noprofile {0}', undefined],
  ['micromamba-shell {0}', undefined],
  ['${{ matrix.shell }}', undefined],
])('the language of %s', (shell, language) => {
  expect(languageOf(shell)).toBe(language);
});

test('a long script of secrets takes little time, and a hundred lines are told', () => {
  const line = `print(${'len("${{ secrets.A }}'.repeat(90)}`;
  expect(programExposures(`${line}\n`.repeat(100), 'python', variables)).toEqual([]);
  expect(programExposures('print(os.environ["A"])\n'.repeat(200), 'python', variables)).toHaveLength(100);
});
