import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { commandWorkflow, configuration, gateWorkflow } from '../../src/entry/cli/init/templates.ts';
import { parseConfig } from '../../src/review/settings/parse-config.ts';
import { entryOf, keptCompiled } from '../built.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const node = join(root, 'node_modules', 'node', 'bin', 'node');
const sha = 'a'.repeat(40);
const action = `acme/phasegate@${sha}`;
const gatePath = '.github/workflows/phasegate.yml';
const configPath = '.github/phasegate.yml';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'phasegate-init-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function init(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, ['--no-warnings', entryOf('cli/index.js', 'cli.ts'), 'init', '--dir', dir, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...keptCompiled() },
  });
  return { code: status, out: stdout, err: stderr };
}

function read(path: string): string {
  return readFileSync(join(dir, path), 'utf8');
}

describe('init', () => {
  test('writes the workflows and the configuration, and says what comes next', () => {
    const { code, out } = init('--action', action, '--phase', '3');
    expect(code).toBe(0);
    expect(read(gatePath)).toBe(gateWorkflow(action));
    expect(read('.github/workflows/phasegate-commands.yml')).toBe(commandWorkflow(action));
    expect(read(configPath)).toBe(configuration(3));
    expect(out).toMatch(/wrote .*phasegate\.yml[^]*Next[^]*require the check "phasegate"/u);
    expect(readdirSync(join(dir, '.github')).toSorted()).toEqual(['phasegate.yml', 'workflows']);
  });

  test('writes what the page shows', () => {
    const page = readFileSync(join(root, 'docs/setup-action.md'), 'utf8');
    const shown = [...page.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, yaml = '']) => load(yaml));
    expect(shown).toEqual([gateWorkflow, commandWorkflow].map((workflow) => load(workflow('OWNER/phasegate@COMMIT'))));
  });

  test('keeps what is there unless it is forced', () => {
    mkdirSync(join(dir, '.github'));
    writeFileSync(join(dir, configPath), 'phase: 4\n');
    expect(init('--action', action).out).toContain('kept     .github/phasegate.yml');
    expect(read(configPath)).toBe('phase: 4\n');
    expect(existsSync(join(dir, gatePath))).toBe(true);
    expect(init('--action', action, '--force').out).toContain('replaced .github/phasegate.yml');
    expect(read(configPath)).toBe(configuration(2));
  });

  test('takes a link that leads nowhere for something that is there', () => {
    mkdirSync(join(dir, '.github'));
    symlinkSync(join(dir, 'elsewhere.yml'), join(dir, configPath));
    expect(init('--action', action).out).toContain('kept     .github/phasegate.yml');
    expect(existsSync(join(dir, 'elsewhere.yml'))).toBe(false);
  });

  test.each([
    [['--phase', '5'], 'is no phase'],
    [['--action', 'phasegate; rm -rf'], 'names no action'],
    [['--nothing'], 'There is no option'],
  ])('%j is refused and writes nothing', (args, words) => {
    const { code, err } = init(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('what it writes', () => {
  test('is a valid configuration, whose default is the default', () => {
    const { config, problems } = parseConfig(configuration(2), configPath);
    expect(problems).toEqual([]);
    expect(config).toEqual(parseConfig('{}', configPath).config);
  });

  test.each([
    ['gate', gateWorkflow(action)],
    ['commands', commandWorkflow(action)],
  ])('%s: least permissions, every action pinned by its commit', (_name, text) => {
    const workflow = load(text) as { readonly permissions: unknown };
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    const uses = [...text.matchAll(/uses: (\S+)/gu)].map((match) => match[1] ?? '');
    expect(uses.length).toBeGreaterThan(0);
    for (const one of uses) expect(one).toMatch(/@[0-9a-f]{40}$/u);
  });

  test('nothing that a pull request names is put into a command', () => {
    for (const text of [gateWorkflow(action), commandWorkflow(action)]) expect(text).not.toMatch(/^\s*(?:- )?run:/mu);
  });

  test('no command waits for another one: of the runs that wait in a group, GitHub keeps the newest alone', () => {
    const { concurrency } = load(commandWorkflow(action)) as { readonly concurrency: { readonly group: string } };
    expect(concurrency.group).toContain('github.event.comment.id');
  });
});
