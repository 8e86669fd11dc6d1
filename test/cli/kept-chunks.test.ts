import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { chunkKeeper } from '../../src/entry/cli/kept-chunks.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'phasegate-chunks-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, '12.index.js');
const kept = () => readdirSync(folder).filter((name) => name.startsWith('chunk-'));
const runsKept = () => readFileSync(join(folder, kept()[0] ?? ''), 'latin1').split('\n')[1] ?? '';
const sizes = () => new Map(kept().map((name) => [name, statSync(join(folder, name)).size]));
const chunk = (said: string) =>
  `export const id = 12;\nexport const ids = [12,34];\nexport const modules = {\n7: (function () { return ['${said}', this === undefined, import.meta.url]; })\n};\n`;

/** What a run finds in the file, which keeps what it compiled. */
async function run(): Promise<unknown> {
  const keeper = chunkKeeper(folder, 0);
  const { id, ids, modules } = await keeper.load(pathToFileURL(file()).href);
  const [said] = Object.values(modules);
  const answer = typeof said === 'function' ? (said.call(undefined) as unknown) : undefined;
  keeper.save();
  return { id, ids, answer };
}
const found = (said: string) => ({ id: 12, ids: [12, 34], answer: [said, true, pathToFileURL(file()).href] });

describe('the compiled form of the files of the bundle', () => {
  test('says what the file says, as a module, whether it is kept already or not', async () => {
    writeFileSync(file(), chunk('one'));
    expect([await run(), await run(), await run(), await run()]).toEqual(Array.from({ length: 4 }, () => found('one')));
    expect(kept()).toHaveLength(1);
  });

  test('imports others as the bundle does, without a warning of Node', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', note);
    writeFileSync(
      file(),
      "export const id = 12;\nexport const ids = [12];\nexport const modules = {\n7: (async function () { return (await import('node:os')).EOL; })\n};\n",
    );
    const { answer } = (await run()) as { readonly answer: Promise<string> };
    expect(await answer).toBe('\n');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  test('is made by the first three runs', async () => {
    writeFileSync(file(), chunk('one'));
    const made: string[] = [];
    for (let at = 0; at < 5; at++) {
      await run();
      made.push(runsKept());
    }
    expect(made).toEqual(['1', '2', '3', '3', '3']);
  });

  test('goes when a file that was never kept comes and it is a month old, and not before', async () => {
    const days = (count: number) => Date.now() / 1000 - count * 24 * 60 * 60;
    for (const [name, age] of [
      ['chunk-of-old', 31],
      ['chunk-of-old.4711', 31],
      ['chunk-of-late', 29],
      ['else', 31],
    ] as const) {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), days(age), days(age));
    }
    writeFileSync(file(), chunk('one'));
    await run();
    expect(kept()).toHaveLength(2);
    expect(
      readdirSync(folder)
        .filter((name) => /^chunk-of|else/u.test(name))
        .toSorted(),
    ).toEqual(['chunk-of-late', 'else']);
    utimesSync(join(folder, 'chunk-of-late'), days(31), days(31));
    await run();
    expect(kept()).toContain('chunk-of-late');
  });

  test('is added to by a later run whose turn it is, where that has called more', async () => {
    const other = join(folder, '13.index.js');
    writeFileSync(file(), chunk('one').replace('7: (', `8: () => [${'String(1), '.repeat(200)}],\n7: (`));
    writeFileSync(other, chunk('two').replaceAll('12', '13'));
    const runBoth = async (turn: number, wanted: string) => {
      const keeper = chunkKeeper(folder, turn);
      const { modules } = await keeper.load(pathToFileURL(file()).href);
      const { modules: others } = await keeper.load(pathToFileURL(other).href);
      for (const made of [modules[wanted], others['7']]) (made as () => unknown).call(undefined);
      keeper.save();
    };
    for (let at = 0; at < 3; at++) await runBoth(0, '7');
    const before = sizes();
    await runBoth(2, '7');
    expect(sizes(), 'nothing more was called').toEqual(before);
    await runBoth(1, '8');
    expect(sizes(), 'the turn of the other').toEqual(before);
    await runBoth(4, '8');
    const grown = [...sizes()].filter(([name, bytes]) => bytes > (before.get(name) ?? 0));
    expect(grown).toHaveLength(1);
    expect(sizes().size).toBe(2);
  });

  test('is not taken for another text of the same file, though it is as long and as old', async () => {
    writeFileSync(file(), chunk('one'));
    utimesSync(file(), 1_000, 1_000);
    await run();
    writeFileSync(file(), chunk('two'));
    utimesSync(file(), 1_000, 1_000);
    expect([await run(), await run()]).toEqual([found('two'), found('two')]);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['altered', (bytes) => Buffer.from(bytes.map((byte, at) => (at > 400 ? byte ^ 1 : byte)))],
    ['of no form', () => Buffer.from('something else\n'.repeat(100))],
  ])('is made anew where what is kept is %s', async (_, spoil) => {
    writeFileSync(file(), chunk('one'));
    await run();
    const path = join(folder, kept()[0] ?? '');
    const good = readFileSync(path);
    writeFileSync(path, spoil(good));
    expect(await run()).toEqual(found('one'));
    expect(readFileSync(path).equals(good), 'kept again').toBe(true);
  });

  test('is not wanted of a file of another form, which is loaded as a module, nor where nothing can be written', async () => {
    writeFileSync(file(), 'const id = 12;\nexport const ids = [12, 34], modules = {};\nexport { id };\n');
    expect(await run()).toEqual({ id: 12, ids: [12, 34], answer: undefined });
    expect(kept()).toEqual([]);
    writeFileSync(file(), chunk('one'));
    const keeper = chunkKeeper(join(folder, 'nowhere'), 0);
    await keeper.load(pathToFileURL(file()).href);
    expect(() => keeper.save()).not.toThrow();
  });
});
