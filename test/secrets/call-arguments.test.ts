import { describe, expect, it } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { secretArguments } from '../../src/analysis/secrets/forms/call-arguments.ts';
import { linesOf, made, valuesOf } from './found.ts';

const rows = Object.entries(secretArguments).flatMap(([kind, byNumber]) =>
  Object.entries(byNumber).flatMap(([number, names]) => names.split(' ').map((name) => ({ kind, number: Number(number), name }))),
);

/** The call with `last` as the argument that is secret. */
const call = (name: string, number: number, last: string, behind = ''): string =>
  `${name}(${[...Array.from({ length: number - 1 }, (_, index) => (index === 0 ? 'first' : '"second"')), last].join(', ')}${behind})`;

describe('every call of the table', () => {
  it('of which there are many', () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  it.each(rows)('$name takes a $kind as argument $number', ({ name, number }) => {
    expect(valuesOf('src/a.x', call(name, number, '"{}"'))).toEqual([made]);
    expect(valuesOf('src/a.x', call(name, number, "'{}'", ', more'))).toEqual([made]);
    expect(linesOf('src/a.x', `${call(name, number, 'value')}\n${call(name, number, 'os.Getenv("NAME_1")')}\n`), 'an expression').toEqual(
      [],
    );
    expect(linesOf('src/a.x', `${call(name, number, '"password"')}\n${call(name, number, '"second"')}\n`), 'a word').toEqual([]);
    if (rows.some((row) => row.name === name && row.number === number + 1)) return;
    expect(valuesOf('src/a.x', call(name, number + 1, '"{}"')), 'another argument').toEqual([]);
  });
});

describe('a literal that is made into bytes is one', () => {
  it.each([
    ['a.go', 'var token = sign(jwt.encode(claims, []byte("{}")))'],
    ['A.java', 'new SecretKeySpec("{}".getBytes(), "AES")'],
    ['A.cs', 'new SymmetricSecurityKey(Encoding.UTF8.GetBytes("{}"))'],
    ['a.js', "crypto.createHmac('sha256', Buffer.from('{}'))"],
    ['a.py', 'requests.get(url, auth=("svc", "{}"))'],
    ['a.ipynb', '{"cells": [{"source": ["requests.get(url, auth=(\\"svc\\", \\"{}\\"))"]}]}'],
  ])('%s: %s', (path, text) => {
    expect(valuesOf(path, text)).toEqual([made]);
  });
});

it('on this machine it only advises', () => {
  const tiers = (host: string): readonly string[] =>
    detectSecrets({ path: 'a.php', text: `mysqli_connect("${host}", "root", "${made}");\n` }).hits.map(({ tier }) => tier);
  expect([tiers('localhost'), tiers('127.0.0.1'), tiers('db.corp')]).toEqual([['possible'], ['possible'], ['likely']]);
  expect(linesOf('a.php', `mysqli_connect("localhost", "root", "${made}");\n`)).toEqual([1]);
});
