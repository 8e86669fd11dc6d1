import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
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
