import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { aliasesOf, followLinks } from '../../src/review/sides/follow-links.ts';
import type { SourceTree } from '../../src/review/ports.ts';

const shown = (paths: readonly string[], links: Readonly<Record<string, string>>) =>
  [...aliasesOf(paths, new Map(Object.entries(links))).values()].map(({ path, target }) => `${path} -> ${target}`).toSorted();

describe('a link is followed', () => {
  test('to a file, from below and from above', () => {
    expect(shown(['common/p.tf'], { 'live/p.tf': '../common/p.tf', 'q.tf': './common//p.tf' })).toEqual([
      'live/p.tf -> common/p.tf',
      'q.tf -> common/p.tf',
    ]);
  });

  test('to a folder, with all that is in it, links included', () => {
    const links = { m: 'real', 'real/x.tf': '../other/x.tf', 'real/sub': '../other' };
    expect(shown(['real/a.tf', 'other/x.tf'], links)).toEqual([
      'm/a.tf -> real/a.tf',
      'm/sub/x.tf -> other/x.tf',
      'm/x.tf -> other/x.tf',
      'real/sub/x.tf -> other/x.tf',
      'real/x.tf -> other/x.tf',
    ]);
  });

  test('over other links', () => {
    expect(shown(['c/a.tf'], { a: 'b', b: 'c', 'd.tf': 'a/a.tf' })).toEqual(['a/a.tf -> c/a.tf', 'b/a.tf -> c/a.tf', 'd.tf -> c/a.tf']);
  });
});

test.each<[string, Record<string, string>]>([
  ['out of the repository', { a: '../x', b: '/etc', 'c.tf': 'd/../../main.tf' }],
  ['to nothing', { a: 'none', 'b.tf': 'none.tf' }],
  ['in a circle', { a: 'b', b: 'a', c: 'c', 'd/e': '../d' }],
  ['to the folder that holds it', { a: '.', 'd/e': '..' }],
])('a link %s is not', (_, links) => {
  expect(shown(['main.tf', 'd/f.tf'], links)).toEqual([]);
});

test('folders that double with every link end', () => {
  const names = Array.from({ length: 12 }, (_, at) => `d${at}`);
  const links = Object.fromEntries(
    names.flatMap((name, at) => (at === 0 ? [] : ['x', 'y'].map((side) => [`${name}/${side}`, `../d${at - 1}`]))),
  );
  expect(aliasesOf(['d0/main.tf'], new Map(Object.entries(links))).size).toBeLessThan(20_000);
});

test('a chain of links is followed as far as Linux follows it', () => {
  const chain = (links: number): number => {
    const all = Array.from({ length: links }, (_, at) => [`l${at}`, at === 0 ? 'real.tf' : `l${at - 1}`] as const);
    return aliasesOf(['real.tf'], new Map(all)).size;
  };
  expect([chain(40), chain(41)]).toEqual([40, 40]);
});

test('a folder of which the last file does not fit is not followed in part', () => {
  const linked = (count: number): number => {
    const files = Array.from({ length: count }, (_, at) => `real/${at}.tf`);
    return aliasesOf(files, new Map([['m', 'real']])).size;
  };
  expect([linked(19_999), linked(20_001)]).toEqual([19_999, 0]);
});

test('whatever the links are, an alias leads to a file of the tree and hides none', () => {
  const name = fc.constantFrom('a', 'b', 'c', '..', '.');
  const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const text = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 6 }), fc.dictionary(path, text, { maxKeys: 6 }), (paths, links) => {
      // No path of a tree lies below another one.
      const all = [...paths, ...Object.keys(links)];
      const isFree = (one: string): boolean => all.filter((other) => other === one || one.startsWith(`${other}/`)).length === 1;
      const files = paths.filter(isFree);
      const aliases = aliasesOf(files, new Map(Object.entries(links).filter(([link]) => isFree(link))));
      for (const [alias, { target }] of aliases) {
        expect(files).toContain(target);
        expect(files).not.toContain(alias);
      }
    }),
  );
});

test('the tree has what links make, reads it under its name, and skips what it does not follow', async () => {
  const tree: SourceTree = {
    revision: 'x',
    paths: ['real/a.tf'],
    skipped: [
      { path: 'm', reason: 'symlink' },
      { path: 'out', reason: 'symlink' },
    ],
    read: (paths) => Promise.resolve({ files: new Map(paths.map((path) => [path, { path, text: path }])), skipped: [] }),
    readLinks: () =>
      Promise.resolve(
        new Map([
          ['m', 'real'],
          ['out', '/etc'],
        ]),
      ),
  };
  const linked = await followLinks(tree);
  expect([linked.paths, linked.skipped]).toEqual([['m/a.tf', 'real/a.tf'], [{ path: 'out', reason: 'symlink' }]]);
  const { files } = await linked.read(['m/a.tf', 'real/a.tf']);
  expect([...files.values()]).toEqual([
    { path: 'm/a.tf', text: 'real/a.tf' },
    { path: 'real/a.tf', text: 'real/a.tf' },
  ]);
  expect((await linked.read(['m/a.tf'])).files.get('m/a.tf')?.text).toBe('real/a.tf');
});
