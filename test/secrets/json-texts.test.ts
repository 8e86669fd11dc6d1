import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { jsonTexts } from '../../src/analysis/secrets/text/json-texts.ts';
import { expandFakes, fake } from './fakes.ts';
import { cpuMs } from '../cpu-time.ts';

const password = fake('password');
const token = fake('github-token');

/** What is found: the names, and the text of the file at the place that is told. */
function found(path: string, text: string): { name: string | undefined; at: string }[] {
  const written = expandFakes(text);
  const lines = written.split('\n');
  return detectSecrets({ path, text: written }).hits.map(({ name, range }) => ({
    name,
    at: (lines[range.startLine - 1] ?? '').slice(range.startColumn - 1, range.endColumn - 1),
  }));
}

describe('a line of a text in JSON is a line', () => {
  it.each([
    ['a password', `{"run": "set -e\\nDB_PASSWORD=${password}\\nexit"}`, 'DB_PASSWORD', password],
    ['at the end of the text', `{"run": "set -e\\nDB_PASSWORD=${password}"}`, 'DB_PASSWORD', password],
    ['behind Windows line ends', `{"run": "set -e\\r\\nDB_PASSWORD=${password}\\r\\n"}`, 'DB_PASSWORD', password],
    ['behind a tab', `{"run": "if x\\n\\tDB_PASSWORD=${password}\\nfi"}`, 'DB_PASSWORD', password],
    ['in quotes of the text', `{"run": "set -e\\nDB_PASSWORD=\\"${password}\\"\\n"}`, 'DB_PASSWORD', password],
    ['a file with Windows line ends', `{\r\n  "run": "set -e\\nDB_PASSWORD=${password}\\n"\r\n}\r\n`, 'DB_PASSWORD', password],
    ['a token alone on its line', `{"run": "cat <<EOF\\n${token}\\nEOF\\n"}`, undefined, token],
  ])('%s', (_, text, name, at) => {
    expect(found('stack.json', text)).toEqual([{ name, at }]);
  });

  it('an escaped backslash before an n is none', () => {
    expect(found('stack.json', `{"run": "C:\\\\nDB_PASSWORD=${password}\\\\n"}`).map(({ name }) => name)).not.toContain('DB_PASSWORD');
  });

  it('in other files the same is told as it was', () => {
    expect(found('a.txt', `{"run": "set -e\\nDB_PASSWORD=${password}\\nexit"}`).map(({ name }) => name)).not.toContain('DB_PASSWORD');
  });
});

it('the texts are whole, and every character stands where it is said to stand', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\t', '"', '\\', '\u0001') })), (texts) => {
      const json = JSON.stringify(texts);
      const view = jsonTexts(json);
      const withLines = texts.filter((text) => text.includes('\n'));
      const whole = withLines.map((text) => `${text.replaceAll('\u0001', String.raw`\u0001`)}\n`).join('');
      expect(view?.text ?? '').toBe(whole);
      for (let at = 0; view !== undefined && at < view.text.length; at++) {
        const there = view.original(at);
        const char = view.text.charAt(at);
        expect(json.charAt(there) === char || json.charAt(there) === '\\' || (char === '\n' && json.charAt(there) === '"')).toBe(true);
      }
    }),
  );
});

it('a text without end, or with nothing but quotes, costs no more than its length', () => {
  const before = cpuMs();
  for (const piece of ['\\"', '"', '"\\n', '\\n']) jsonTexts(`{"a": "\\n${piece.repeat(200_000)}`);
  expect(cpuMs() - before).toBeLessThan(2_000);
});
