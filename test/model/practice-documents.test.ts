import { expect, test } from 'vitest';
import { documentsAbout } from '../../src/model/practice/documents.ts';

test.each([
  ['.github/dependabot.yml', 'updates:\n  - package-ecosystem: npm\n', true],
  ['.github/dependabot.yml', '# updates:\n#  - package-ecosystem: npm\n', false],
  ['renovate.json', '{\n  "extends": ["config:recommended"]\n}\n', true],
  ['.gitlab/renovate.json5', '{ extends: ["config:recommended"] }\n', true],
  ['renovate.json', '{\n  "extends": ["config:recommended"],\n  "enabled": false\n}\n', false],
  ['renovate.json', '{"extends": ["config:recommended"], "enabled": false}\n', false],
  ['renovate.json', '{\n  "extends": ["config:recommended"],\n  "docker": {\n    "enabled": false\n  }\n}\n', true],
  ['renovate.json', '{"extends": ["config:recommended"], "docker": {"enabled": false}}\n', true],
] as const)('%s with %j cares for dependencies: %s', (path, text, does) => {
  expect(documentsAbout({ path, text }).includes('dependency updates')).toBe(does);
});

test('of a document the first 50,000 characters are looked at', () => {
  const is = (at: number): boolean => {
    const text = `${' '.repeat(at - 'scope'.length)}scope`;
    return documentsAbout({ path: 'docs/compliance.md', text }).includes('compliance scope');
  };
  expect([is(50_000), is(50_001)]).toEqual([true, false]);
});
