import { describe, expect, test } from 'vitest';

import { allowListNotices } from '../../src/review/verdict/allow-lists.ts';

const side = (path: string, text: string | undefined) => new Map(text === undefined ? [] : [[path, { path, text }]]);
const notices = (path: string, base: string | undefined, head: string | undefined) =>
  allowListNotices(
    [{ path, status: base === undefined ? 'added' : 'modified', added: [], removed: [] }],
    side(path, base),
    side(path, head),
  );

describe('allow-lists of other scanners', () => {
  test.each([
    ['.gitleaksignore', '# why\na:b:1\n', '# why\na:b:1\nc:d:2\ne:f:3\n', 3, 'two'],
    ['.gitleaks.toml', '[extend]\nuseDefault = true\n', '[extend]\nuseDefault = true\n[[allowlists]]\npaths = ["x"]\n', 3, ''],
    ['app/.secrets.baseline', undefined, '{"results": {"a": [\n  {\n    "hashed_secret": "x",\n  }]}}\n', 3, 'one entry'],
    ['.secretlintignore', 'a\n', 'a\nsrc/**\n', 2, 'one entry'],
    ['.gitallowed', undefined, 'x\n', 1, 'one entry'],
    ['.gitguardian.yaml', 'version: 2\n', 'version: 2\nsecret:\n  ignored_paths:\n    - a\n', 4, 'one entry'],
  ])('%s: what is added is told', (path, base, head, line, words) => {
    const [notice, ...others] = notices(path, base, head);
    expect(notice).toMatchObject({ kind: 'suppression-added', path, line });
    expect(notice?.message).toContain(words.replace('two', '2 entries'));
    expect(others).toEqual([]);
  });

  test.each([
    ['.gitleaksignore', 'a\nb\n', 'b\na\n'],
    ['.gitleaksignore', 'a\nb\n', 'a\n# a word\n'],
    ['.gitleaksignore', 'a\n', undefined],
    ['.gitleaks.toml', '[[allowlists]]\npaths = ["x"]\n', '[[allowlists]]\npaths = ["x"]\n[[rules]]\nid = "y"\n'],
    ['.secrets.baseline', '{\n  "hashed_secret": "x",\n}\n', '{\n  "hashed_secret": "x",\n  "line_number": 4\n}\n'],
    ['src/list.txt', 'a\n', 'a\nb\n'],
  ])('%s: %j to %j adds nothing', (path, base, head) => {
    expect(notices(path, base, head)).toEqual([]);
  });
});
