import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { toolVersion } from '../src/entry/version.ts';

/** What the files around the code promise. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string, pattern: RegExp): string[] => {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => pattern.test(path));
};

interface PackageJson {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: { readonly '.': Readonly<Record<string, string>> };
}
const manifest: PackageJson = JSON.parse(read('package.json'));

describe('supply chain', () => {
  test('every action is this repository or pinned by a full commit id, with its version beside it', () => {
    const uses = filesIn('.github/workflows', /\.ya?ml$/).flatMap((path) => {
      return [...read(join('.github/workflows', path)).matchAll(/^\s*(?:- )?uses: *(.+)$/gm)].map((match) => match[1] ?? '');
    });
    expect(uses.length).toBeGreaterThan(3);
    expect(uses.filter((use) => use !== './' && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
  });

  test('every dependency is pinned exactly', () => {
    const versions = Object.entries(manifest.devDependencies);
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('install scripts are off', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });

  test('the lock names no registry of its own, and every optional package of every platform', () => {
    const lock: { packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }> } = JSON.parse(
      read('package-lock.json'),
    );
    const entries = Object.entries(lock.packages);
    const elsewhere = entries.filter(([, { resolved }]) => resolved?.includes('://') === true);
    const wanted = entries.flatMap(([where, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [where, name] as const),
    );
    const missing = wanted.filter(
      ([where, name]) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${where}/node_modules/${name}`],
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect([elsewhere, missing]).toEqual([[], []]);
  });
});

describe('what is published', () => {
  test('the package brings nothing along: what it uses is in the bundles', () => {
    expect(manifest.dependencies).toBeUndefined();
  });

  test('what ships says the version of the package', () => {
    expect(toolVersion).toBe(manifest.version);
  });

  test('the package names files that are there', () => {
    const paths = [...Object.values(manifest.bin), ...Object.values(manifest.exports['.'])];
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('the schema of the configuration accepts ours, and refuses a word that it does not know', () => {
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(JSON.parse(read('docs/config.schema.json')));
    const ours = load(read('.github/phasegate.yml'));
    expect(validate(ours) || validate.errors).toBe(true);
    expect(validate({ phases: 2 })).toBe(false);
  });
});

describe('the documents', () => {
  const documents = [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...filesIn('docs', /\.md$/).map((path) => join('docs', path)),
  ];

  test('name files that are there', () => {
    const optional = ['.github/phasegate.yml', '.github/phasegate/policies/transfer-server-public.yml'];
    // The pages of the policies show files of made-up repositories.
    const own = documents.filter((document) => !document.startsWith('docs/policies/'));
    const named = own.flatMap((document) => {
      const paths = [...read(document).matchAll(/`((?:src|test|docs|scripts|bench|\.ci|\.github)\/[\w./-]+\.(?:ts|mjs|md|json|yml))`/g)];
      return paths.map((match) => match[1] ?? '');
    });
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !optional.includes(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test('link to files that are there', () => {
    const links = documents.flatMap((document) => {
      // What stands between backticks is code: an expression has brackets, too.
      const text = read(document).replaceAll(/`[^`\n]+`/g, '`');
      const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
      return targets.map((target) => ({ document, target, path: join(root, dirname(document), target) }));
    });
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ path }) => !existsSync(path)).map(({ document, target }) => `${document}: ${target}`)).toEqual([]);
  });

  test('link to headings that are there', () => {
    // As GitHub makes anchors: small letters, signs gone, dashes for spaces.
    const anchorOf = (heading: string): string =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-');
    const anchorsIn = (path: string): string[] => [...read(path).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));
    const links = documents.flatMap((document) => {
      const targets = [...read(document).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)];
      return targets.map(([, path = '', anchor = '']) => ({
        document,
        anchor,
        path: path === '' ? document : join(dirname(document), path),
      }));
    });
    expect(links.length).toBeGreaterThan(3);
    expect(
      links.filter(({ path, anchor }) => !anchorsIn(path).includes(anchor)).map(({ document, anchor }) => `${document}: #${anchor}`),
    ).toEqual([]);
  });

  test('show only npm scripts that exist', () => {
    const scripts: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const named = documents.flatMap((document) => [...read(document).matchAll(/npm run ([a-z-]+)/g)].map((match) => match[1] ?? ''));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => scripts.scripts[name] === undefined)).toEqual([]);
  });
});
