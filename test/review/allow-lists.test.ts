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
    ['aws/.checkov.yml', 'skip-check:\n  - CKV_AWS_18\n', 'skip-check:\n  - CKV_AWS_18\n  - CKV_AWS_51 # one tag\n', 3, 'one entry'],
    ['.checkov.yaml', 'quiet: true\n', 'quiet: true\nskip-check: [CKV_AWS_18]\n', 2, 'one entry'],
    ['.trivyignore', '# why\n', '# why\nAVD-AWS-0089\n', 2, 'one entry'],
    ['.trivyignore.yaml', undefined, 'misconfigurations:\n  - id: AVD-AWS-0089\n', 2, 'one entry'],
    ['infra/.tfsec/config.yml', undefined, '---\nexclude:\n  - AWS079\n', 3, 'one entry'],
    ['.cfnlintrc.yaml', undefined, 'ignore_checks:\n  - W3005\n', 2, 'one entry'],
    ['kics.config.yaml', undefined, 'exclude-queries:\n  - abc\n', 2, 'one entry'],
    ['.semgrepignore', undefined, 'infra/\n', 1, 'one entry'],
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
    ['.checkov.yaml', 'check:\n  - CKV_AWS_18\n', 'check:\n  - CKV_AWS_18\n  - CKV_AWS_51\n'],
    ['.checkov.yaml', 'skip-check:\n  - CKV_AWS_18\n', '# why\nskip-check:\n'],
  ])('%s: %j to %j adds nothing', (path, base, head) => {
    expect(notices(path, base, head)).toEqual([]);
  });
});
