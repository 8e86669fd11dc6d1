import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtDist } from './built.ts';

/** What ships, copied alone to an empty folder and run as a user would: on Node 24 and on the Node that the machine has. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outerNode = process.env['PHASEGATE_OUTER_NODE'];
const runtimes = [...new Set([process.execPath, ...(outerNode === undefined ? [] : [outerNode])])];

const openPort = `resource "aws_security_group" "web" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
const policyId = 'sg-ingress-admin-port-open-to-world';

/** Each bundle whose entry exists; an entry without its bundle fails. */
const bundles = [
  ['cli', 'cli/index.js'],
  ['library', 'lib/index.js'],
  ['action', 'index.js'],
  ['app', 'server/index.js'],
].flatMap(([entry = '', path = '']) => (existsSync(join(root, 'src', 'entry', `${entry}.ts`)) ? [path] : []));

let dist = '';
let estate = '';
let empty = '';

beforeAll(async () => {
  empty = mkdtempSync(join(tmpdir(), 'phasegate-bundle-'));
  dist = join(empty, 'dist');
  estate = join(empty, 'estate');
  cpSync(await builtDist(), dist, { recursive: true });
  cpSync(join(root, 'examples', 'pull-request', 'base'), estate, { recursive: true });
  writeFileSync(join(estate, 'open.tf'), openPort);
});

afterAll(() => rmSync(empty, { recursive: true, force: true }));

function run(node: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const result = spawnSync(node, [...args], {
    cwd: empty === '' ? root : empty,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe.each(runtimes.map((node) => [run(node, ['--version']).out.trim(), node] as const))('on %s', (_, node) => {
  test('the command line finds an open port and says so in its exit code', () => {
    const { code, out, err } = run(node, [join(dist, 'cli/index.js'), 'scan', estate, '--format', 'json']);
    expect(err).toBe('');
    const review: { findings: { policyId: string; location: { path: string; startLine: number } }[] } = JSON.parse(out);
    const found = review.findings.filter((finding) => finding.policyId === policyId);
    expect(found.map(({ location }) => [location.path, location.startLine])).toContainEqual(['estate/open.tf', 6]);
    expect(code).toBe(1);
  });

  test('the command line explains itself when it is asked for nonsense', () => {
    const { code, err } = run(node, [join(dist, 'cli/index.js'), 'no-such-command']);
    expect(code).toBe(2);
    expect(err).toMatch(/^phasegate: .+/);
    expect(err).not.toContain('    at ');
  });

  test('the library reviews two states', () => {
    const script = `
      import { review } from ${JSON.stringify(pathToFileURL(join(dist, 'lib/index.js')).href)};
      const head = { 'main.tf': ${JSON.stringify(openPort)} };
      const { findings } = await review({ base: {}, head });
      console.log(JSON.stringify(findings.map((finding) => finding.policyId)));
    `;
    const { out, err } = run(node, ['--input-type=module', '--eval', script]);
    expect(err).toBe('');
    expect(JSON.parse(out)).toContain(policyId);
  });

  test.each(bundles)('%s has all that it needs beside it', (bundle) => {
    const path = join(dist, bundle);
    const { err } = run(node, ['--check', path]);
    expect(err).toBe('');
    expect(missingImports(path)).toEqual([]);
  });
});

/** Relative imports, static or dynamic, of files that are not there; and packages that are imported by name. */
function missingImports(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const statements = [...text.matchAll(/^import\s[^'"\n]*from\s*["']([^"']+)["']/gm)].map((match) => match[1] ?? '');
  return statements.filter((specifier) =>
    specifier.startsWith('.') ? !existsSync(join(dirname(path), specifier)) : !isBuiltin(specifier),
  );
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || process.getBuiltinModule(specifier) !== undefined;
}

describe('the files', () => {
  test('name no folder of the machine that built them', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(js|json|ts)$/.test(path));
    const telling = files.filter((path) => readFileSync(join(dist, path), 'utf8').includes(root));
    expect(files.length).toBeGreaterThan(5);
    expect(telling).toEqual([]);
  });

  test('hold the types of the library, with everything that they import', () => {
    const types = readdirSync(join(dist, 'lib'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'));
    const wanted = types.flatMap((path) => {
      const text = readFileSync(join(dist, 'lib', path), 'utf8');
      return [...text.matchAll(/from '(\.[^']+)'/g)].map((match) => join(dirname(path), (match[1] ?? '').replace(/\.js$/, '.d.ts')));
    });
    const foreign = types.filter((path) => /(?:from|import\() ?['"][^.'"]/u.test(readFileSync(join(dist, 'lib', path), 'utf8')));
    expect(types).toContain(join('entry', 'library.d.ts'));
    // Users have no other package of ours.
    expect(foreign).toEqual([]);
    expect(wanted.filter((path) => !types.includes(path))).toEqual([]);
  });

  test('bring the licences of what they contain', () => {
    const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|[\\/])index\.js$/.test(path));
    expect(bundles.length).toBeGreaterThan(1);
    for (const folder of [...bundles.map(dirname), 'parser']) expect(existsSync(join(dist, folder, 'LICENSES.txt')), folder).toBe(true);
  });
});
