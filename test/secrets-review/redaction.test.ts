import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { digest, keyedDigest } from '../../src/core/digest.ts';
import { createRepository, temporaryFolder } from '../git/temporary-repository.ts';
import type { TemporaryRepository } from '../git/temporary-repository.ts';
import { phasegate } from './cli.ts';
import { leaksIn, plant } from './planted.ts';

const planted = plant();
const formats = ['text', 'json', 'sarif', 'markdown', 'html'];
let repository: TemporaryRepository;

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
}

beforeAll(() => {
  repository = createRepository();
  write(planted.base);
  repository.commit('base');
  repository.git('checkout', '-q', '-b', 'topic');
  write(planted.earlier);
  repository.remove('old.tf');
  repository.commit('leak');
  repository.remove('gone.sh');
  repository.commit('clean');
});

describe('no output shows a secret', () => {
  test('control: the search finds what is planted, plain, cut and encoded', () => {
    const files = Object.values({ ...planted.base, ...planted.earlier }).join('\n');
    const found = new Set(leaksIn(files, planted.values).map((leak) => leak.replace(/ \(.*\)$/u, '')));
    expect([...planted.values.keys()].filter((place) => !found.has(place))).toEqual([]);
    const [[place, value] = ['', '']] = planted.values;
    for (const text of [value.slice(2, 10), Buffer.from(`ab${value}cd`).toString('base64'), Buffer.from(value).toString('hex')]) {
      expect(leaksIn(`…${text}…`, new Map([[place, value]]))).toHaveLength(1);
    }
    expect(leaksIn(value.slice(0, 4), planted.values)).toEqual([]);
  });

  test.each(formats)('review as %s', async (format) => {
    const { code, stdout, stderr } = await phasegate(['review', '--repo', repository.dir, '--base', 'main', '--format', format]);
    expect(stdout.length).toBeGreaterThan(1000);
    expect(stdout).toContain('main.tf');
    expect(code).toBe(1);
    expect(leaksIn(stdout + stderr, planted.values)).toEqual([]);
  });

  test.each(formats)('scan as %s, into a file', async (format) => {
    const folder = join(temporaryFolder(), 'tree');
    for (const [path, text] of Object.entries({ ...planted.base, ...planted.earlier })) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const output = join(temporaryFolder(), `report.${format}`);
    const { code, stdout, stderr } = await phasegate(['scan', folder, '--format', format, '--output', output]);
    const report = readFileSync(output, 'utf8');
    expect(report).toContain('main.tf');
    expect(code).toBe(1);
    expect(leaksIn(report + stdout + stderr, planted.values)).toEqual([]);
  });

  test('a password cannot be told by trying guesses against a digest in the report', async () => {
    const { stdout } = await phasegate(['review', '--repo', repository.dir, '--base', 'main', '--format', 'json']);
    const keys = ['phasegate', 'phasegate secret literal', 'phasegate suppression'];
    const digests = [...planted.values].flatMap(([place, value]) =>
      value.length >= 20 ? [] : [...keys.map((key) => keyedDigest(key, value)), digest(value)].map((hex) => [place, hex.slice(0, 8)]),
    );
    expect(digests.length).toBeGreaterThan(30);
    expect(digests.filter(([, hex = '']) => stdout.includes(hex))).toEqual([]);
  });

  test('every kind of place was looked at: it is found, or told as not understood', async () => {
    const { stdout } = await phasegate(['review', '--repo', repository.dir, '--base', 'main', '--format', 'json']);
    const paths = Object.keys(planted.head).filter((path) => path !== '.github/phasegate.yml');
    expect(paths.filter((path) => !stdout.includes(`"${path}"`))).toEqual([]);
    expect(stdout).toContain('"gone.sh"');
    expect(stdout).toContain('acme-token');
  });

  test('a crash whose message is the code under review', async () => {
    const preload = join(temporaryFolder(), 'crash.mjs');
    // The first list of lines that is sorted, cut or joined is code; this makes an exception of it.
    writeFileSync(
      preload,
      `const slice = Array.prototype.slice;
Array.prototype.slice = function (...args) {
  if (this.some?.((item) => typeof item === 'string' && item.includes('DB_PASSWORD'))) throw new TypeError('cannot slice ' + this.join('\\n    at '));
  return slice.apply(this, args);
};\n`,
    );
    const run = (debug: string) =>
      phasegate(['review', '--repo', repository.dir, '--base', 'main'], { preload, env: { PHASEGATE_DEBUG: debug } });
    const results = [await run('0'), await run('1')];
    expect(results.map(({ code }) => code)).toEqual([2, 2]);
    const [quiet, debugging] = results.map(({ stdout, stderr }) => stdout + stderr);
    expect(quiet).toContain('TypeError');
    expect(debugging).toMatch(/\n {4}at .*\.ts:\d+/u);
    expect(leaksIn(`${quiet}${debugging}`, planted.values)).toEqual([]);
  });
});
