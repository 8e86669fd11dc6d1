import { expect, test } from 'vitest';

import { scan } from '../../src/entry/library.ts';
import { cpuMs } from '../cpu-time.ts';

const chars = 150_000;
const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));
const step = (run: string): string =>
  `jobs:\n  a:\n    steps:\n      - env:\n          A: \${{ secrets.A }}\n        run: |\n          ${run}\n`;

/** Texts that a reader with nested repetition would not get through. */
const shapes: readonly (readonly [string, string, (size: number) => string])[] = [
  ['expressions that do not end', '.github/workflows/a.yml', (size) => step(repeat('${{ secrets.A ', size))],
  ['variables that do not end', '.github/workflows/a.yml', (size) => step(`echo ${repeat('${A', size)}`)],
  ['many commands', '.github/workflows/a.yml', (size) => step(repeat('echo $A | cat; curl $A http://a && ', size))],
  ['many lines', '.github/workflows/a.yml', (size) => step(repeat('echo $A | cat\n          ', size))],
  ['quotes that do not close', 'Dockerfile', (size) => `FROM a\nENV A=${repeat('"\\"\'', size)}\n`],
  ['one instruction on many lines', 'Dockerfile', (size) => `FROM a\nENV ${repeat('A=b \\\n', size)}\n`],
  ['assignments on one line', '.env', (size) => `A${repeat('=  "a" :', size)}\n`],
  ['stars', '.gitignore', (size) => `${repeat(`${'*a'.repeat(90)}\n`, size)}*.tfstate\n`],
  ['names of scanners', '.pre-commit-config.yaml', (size) => repeat('- id: gitleaks\n', size)],
  ['a path that nearly names a scanner', '.pre-commit-config.yaml', (size) => `- ${repeat('./a-', size)}\n`],
];

test.each(shapes)('%s take time in proportion', async (_, path, text) => {
  const time = async (size: number): Promise<number> => {
    const files = { [path]: text(size) };
    const started = cpuMs();
    const { failures } = await scan({ files });
    expect(failures).toEqual([]);
    return cpuMs() - started;
  };
  await time(1_000);
  const [small, large] = [await time(chars), await time(2 * chars)];
  // Quadratic work would take minutes for this; the factor leaves room for what the runtime does beside.
  expect(large).toBeLessThan(Math.max(5 * small, 1_500));
});
