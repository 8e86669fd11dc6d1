import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commandHelp } from '../src/entry/cli/help.ts';
import { parseConfig } from '../src/review/settings/parse-config.ts';

/** What the documents show works as it is printed. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fences = (path: string, language: string): string[] => {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
};

describe('the page of the library', () => {
  const library = pathToFileURL(join(root, 'src', 'entry', 'library.ts')).href;
  const examples = fences('docs/library.md', 'js');

  test('has an example of each function', () => expect(examples.length).toBeGreaterThan(3));

  test.each(examples)('%s', (example) => {
    const printed = [...example.matchAll(/^\/\/ (.+)\n/gm)].map((match) => match[1] ?? '');
    const script = example.replaceAll("'phasegate'", JSON.stringify(library));
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect({ stderr, lines: stdout.trimEnd().split('\n') }).toEqual({ stderr: '', lines: printed });
  });
});

test.each(['README.md', 'docs/settings.md'])('the configuration in %s is one', (path) => {
  const [example = ''] = fences(path, 'yaml');
  expect(parseConfig(example, path).problems).toEqual([]);
});

describe('the commands that the documents print', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
    (path) => path.endsWith('.md'),
  );
  /** Commands as they are typed: in a fence of a shell, or between backquotes. */
  const printed = (start: RegExp): { page: string; command: string }[] =>
    pages.flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8');
      const fenced = [...text.matchAll(/^ *```(?:sh|bash)\n([^]*?)^ *```$/gm)].flatMap(([, lines = '']) => lines.split('\n'));
      const inline = [...text.replaceAll(/^ *```[^]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
      return [...fenced, ...inline]
        .map((line) => line.replace(/\s+#.*$/, '').trim())
        .flatMap((line) => {
          const found = start.exec(line);
          return found === null ? [] : [{ page, command: line.slice(found.index + found[0].length) }];
        });
    });

  test('are commands of ours, with options that they take', () => {
    const commands = printed(/(?:^|\s)(?:npx (?:--no-install )?phasegate|node (?:\S*\/)?dist\/cli\/index\.js|phasegate) (?=[a-z])/);
    expect(commands.length).toBeGreaterThan(30);
    const wrong = commands.filter(({ command }) => {
      const [name = '', ...words] = command
        .split(/\s[|>&;]/, 1)
        .join('')
        .split(/\s+/);
      const help = commandHelp.get(name);
      const known = help?.options.flatMap(([written]) => written.match(/--[a-z-]+/g) ?? []) ?? [];
      const used = words.flatMap((word) => word.match(/^\[?(--[a-z-]+)/)?.[1] ?? []);
      return help === undefined || used.some((option) => option !== '--help' && option !== '--version' && !known.includes(option));
    });
    expect(wrong).toEqual([]);
  });

  test('run scripts and tests that are there', () => {
    const files = [...printed(/(?:^|\s)node (?=scripts\/|bench\/)/), ...printed(/(?:^|\s)npx vitest run (?=test\/)/)];
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter(({ command }) => !existsSync(join(root, command.split(' ')[0] ?? '')))).toEqual([]);
  });
});
