import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * The table of allowed imports, the authority on layers. A layer may always import itself. `npm:x` allows one package, `npm:*` and
 * `node:*` any. What is not listed is an error, type-only imports included.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  syntax: ['core', 'npm:web-tree-sitter', 'npm:js-yaml'],
  evaluate: ['core', 'syntax', 'npm:re2js'],
  analysis: ['core', 'npm:re2js'],
  model: ['core', 'evaluate', 'analysis'],
  policies: ['core', 'model', 'analysis'],
  review: ['core', 'syntax', 'evaluate', 'model', 'analysis', 'policies', 'npm:zod', 'npm:js-yaml'],
  report: ['core', 'review types'],
  adapters: ['core', 'review', 'npm:*', 'node:*'],
  entry: ['core', 'policies', 'review', 'report', 'adapters', 'npm:*', 'node:*'],
};

/** Parts of the IAM algebra: each may import itself, those before it, and what lies in the folder itself. */
const iamParts = ['document', 'globs', 'actions', 'evaluation', 'grants', 'comparison'];

/**
 * Rooms of the review, in the order in which a change passes through them: each may import itself and those before it. What lies beside them
 * is below (the ports and the result) or above (the use case itself, what runs it for a pull request, and its queue).
 */
const reviewRooms = ['settings', 'sides', 'comparison', 'access', 'not-judged', 'gate-changes', 'verdict', 'findings'];
const belowTheRooms = new Set(['ports.ts', 'result.ts', 'notice.ts']);

/** Single files that may import more than their layer, each with its reason. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // A digest is a pure function; the platform's is the only one worth trusting.
  'core/digest.ts': ['node:crypto'],
  // So is taking a text out of its compression.
  'core/inflate.ts': ['node:zlib'],
};

interface Edge {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const builtins = new Set(builtinModules);

function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.split(sep).join('/'));
}

/** Every import of a file: static, `export from`, dynamic and `import('x').Type`. */
function importsOf(file: string, text: string): Edge[] {
  const edges: Edge[] = [];
  const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?(['"])([^'"]+)\2/gm;
  for (const match of text.matchAll(statement)) {
    edges.push({ file, specifier: match[3] ?? '', typeOnly: match[1] !== undefined });
  }
  for (const match of text.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?(['"`])([^'"`]+)\1/g)) {
    edges.push({ file, specifier: match[2] ?? '', typeOnly: false });
  }
  return edges;
}

function layerOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** `core`, `node:fs`, `npm:zod`: what a specifier reaches. */
function targetOf(edge: Edge): string {
  if (edge.specifier.startsWith('.')) {
    return layerOf(
      relative(root, resolve(root, dirname(edge.file), edge.specifier))
        .split(sep)
        .join('/'),
    );
  }
  const bare = edge.specifier.replace(/^node:/, '');
  if (edge.specifier.startsWith('node:') || builtins.has(bare)) return `node:${bare}`;
  const parts = edge.specifier.split('/');
  return `npm:${edge.specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]}`;
}

function isAllowed(edge: Edge): boolean {
  const layer = layerOf(edge.file);
  const target = targetOf(edge);
  const allowed = [...(mayImport[layer] ?? []), ...(exceptions[edge.file] ?? [])];
  if (target === layer || allowed.includes(target)) return true;
  if (allowed.includes(`${target} types`)) return edge.typeOnly;
  return allowed.includes(`${target.slice(0, target.indexOf(':'))}:*`);
}

/** The place of a file among the rooms of the review; -1 for what is below, the number of rooms for what is above. */
function roomOf(path: string): number {
  const [, inReview = ''] = path.split('review/', 2);
  const at = reviewRooms.indexOf(inReview.split('/')[0] ?? '');
  if (at !== -1) return at;
  return belowTheRooms.has(inReview) ? -1 : reviewRooms.length;
}

function wrongRooms(among: readonly Edge[]): string[] {
  return among
    .filter((edge) => layerOf(edge.file) === 'review' && edge.specifier.startsWith('.') && targetOf(edge) === 'review')
    .filter(
      (edge) =>
        roomOf(edge.file) <
        roomOf(
          relative(root, resolve(root, dirname(edge.file), edge.specifier))
            .split(sep)
            .join('/'),
        ),
    )
    .map((edge) => `src/${edge.file} imports ${edge.specifier}`);
}

function leaksIn(edges: readonly Edge[]): string[] {
  return edges.filter((edge) => !isAllowed(edge)).map((edge) => `src/${edge.file} imports ${edge.specifier} (${targetOf(edge)})`);
}

const files = sourceFiles();
const edges = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));

describe('architecture', () => {
  test('imports only point back along the way of the data', () => {
    expect(leaksIn(edges)).toEqual([]);
  });

  test('the rooms of the review have no circles', () => {
    expect(wrongRooms(edges)).toEqual([]);
    expect(new Set(files.filter((file) => layerOf(file) === 'review').map(roomOf)).size).toBe(reviewRooms.length + 2);
    const planted = { file: 'review/sides/load-side.ts', specifier: '../findings/assemble.ts', typeOnly: true };
    expect(wrongRooms([planted, { ...planted, file: 'review/ports.ts', specifier: './sides/load-side.ts' }])).toHaveLength(2);
  });

  test('it looked at something', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(edges.length).toBeGreaterThan(files.length);
  });

  test('every folder under src is in the table, and every layer of the table exists', () => {
    const folders = new Set(files.map(layerOf));
    expect([...folders].toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  test('policies are reached through their registry and their contract only', () => {
    const doors = [
      '/policies/registry.generated.ts',
      '/policies/listed.generated.ts',
      '/policies/define-policy.ts',
      '/policies/own-policy.ts',
    ];
    const others = edges
      .filter((edge) => layerOf(edge.file) !== 'policies' && targetOf(edge) === 'policies')
      .filter((edge) => !doors.some((door) => edge.specifier.endsWith(door)));
    expect(others).toEqual([]);
  });
});

describe('the IAM algebra', () => {
  const partOf = (path: string): number => iamParts.indexOf(/^analysis\/iam\/([^/]+)\//.exec(path)?.[1] ?? '');
  const turnsBack = ({ file, specifier }: Edge): boolean => {
    const target = relative(root, resolve(root, dirname(file), specifier))
      .split(sep)
      .join('/');
    return partOf(file) >= 0 && partOf(target) > partOf(file);
  };

  test('its parts only point back, too', () => {
    const own = edges.filter((edge) => partOf(edge.file) >= 0);
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(turnsBack)).toEqual([]);
    expect(new Set(own.map((edge) => partOf(edge.file))).size).toBe(iamParts.length);
  });

  test('a planted one is caught', () => {
    const specifier = '../comparison/witness.ts';
    expect(turnsBack({ file: 'analysis/iam/document/pattern.ts', specifier, typeOnly: true })).toBe(true);
    expect(turnsBack({ file: 'analysis/iam/comparison/caller.ts', specifier: '../document/pattern.ts', typeOnly: true })).toBe(false);
  });
});

describe('the check itself (planted leaks)', () => {
  const planted: readonly (readonly [string, string])[] = [
    ['core/value.ts', `import { x } from '../review/compare.ts';`],
    ['core/value.ts', `import type { X } from '../review/compare.ts';`],
    ['core/location.ts', `import { readFileSync } from 'fs';`],
    ['core/location.ts', `import { createHash } from 'node:crypto';`],
    ['syntax/hcl/parse.ts', `import * as zod from 'zod';`],
    ['policies/s3/a.ts', `import {\n  a,\n  b,\n} from '../../syntax/hcl/parse.ts';`],
    ['policies/s3/a.ts', `export { a } from '../../evaluate/terraform/evaluate.ts';`],
    ['policies/s3/a.ts', `export * from '../../review/gate.ts';`],
    ['analysis/iam/a.ts', `const x = await import('node:fs');`],
    ['analysis/iam/a.ts', `type X = import('../../model/kinds.ts').Kind;`],
    ['model/iam.ts', `import '@octokit/rest';`],
    ['report/text.ts', `import { compare } from '../review/compare.ts';`],
    ['adapters/git/read.ts', `import { x } from '../../policies/define-policy.ts';`],
  ];
  test.each(planted)('%s: %s', (file, text) => {
    const found = importsOf(file, text);
    expect(found).toHaveLength(1);
    expect(leaksIn(found)).toHaveLength(1);
  });

  test.each([
    ['core/digest.ts', `import { createHash } from 'node:crypto';`],
    ['report/text.ts', `import type { Review } from '../review/result.ts';`],
    ['review/config.ts', `import { z } from 'zod';`],
    ['adapters/git/read.ts', `import { spawn } from 'node:child_process';`],
  ])('allowed: %s: %s', (file, text) => {
    expect(importsOf(file, text)).toHaveLength(1);
    expect(leaksIn(importsOf(file, text))).toEqual([]);
  });
});
