import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

const root = { '.gitignore': '.env\n/plan.tfplan\n', 'infra/main.tf': '' };

test.each([
  ['infra/.gitignore', '!.env\n', [['medium', 'likely', 'infra/.gitignore', 1]]],
  ['infra/.gitignore', '# local\n!*.env\n', [['medium', 'likely', 'infra/.gitignore', 2]]],
  ['test/fixtures/.gitignore', '!.env\n', [['medium', 'possible', 'test/fixtures/.gitignore', 1]]],
  ['infra/.gitignore', '!.env.example\n', []],
  ['infra/.gitignore', '!.env\n.env\n', []],
  // The rule above is for its own folder alone.
  ['infra/.gitignore', '!plan.tfplan\n', []],
] as const)('%s with %j beside one that keeps files out', async (path, text, wanted) => {
  const { findings } = await review({ base: root, head: { ...root, [path]: text } });
  const told = findings.filter(({ policyId, baselineState }) => policyId === 'secret-file-committed' && baselineState === 'new');
  expect(told.map(({ severity, confidence, location }) => [severity, confidence, location.path, location.startLine])).toEqual(wanted);
  const again = await review({ base: { ...root, [path]: text }, head: { ...root, [path]: `${text}# more\n` } });
  expect(again.findings.filter(({ baselineState }) => baselineState === 'new')).toEqual([]);
});
