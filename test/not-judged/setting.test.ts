import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import type { ConfigInput } from '../../src/review/settings/config-types.ts';
import { notJudgedVerdict } from '../../src/review/settings/not-judged-setting.ts';

const base = { 'README.md': 'x\n' };
const head = { 'README.md': 'x\n', 'infra/lib/a.ts': `import 'aws-cdk-lib';\n`, 'sandbox/lib/a.ts': `import 'aws-cdk-lib';\n` };
const blocking = async (notJudged: ConfigInput['notJudged']): Promise<readonly string[]> => {
  const { findings } = await review({ base, head, config: { notJudged } });
  return findings
    .filter(({ policyId, verdict }) => policyId === 'change-not-judged' && verdict === 'block')
    .map(({ location }) => location.path);
};

describe('what is not judged blocks where the configuration wants it', () => {
  test('nowhere by default', async () => {
    expect(await blocking(undefined)).toEqual([]);
    expect(await blocking({ default: 'advise' })).toEqual([]);
  });

  test('everywhere', async () => {
    expect(await blocking('block')).toEqual(['infra/lib/a.ts', 'sandbox/lib/a.ts']);
  });

  test('by path, the last pattern that fits', async () => {
    expect(await blocking({ paths: { 'infra/**': 'block' } })).toEqual(['infra/lib/a.ts']);
    expect(await blocking({ default: 'block', paths: { '**': 'block', 'sandbox/': 'advise' } })).toEqual(['infra/lib/a.ts']);
    expect(notJudgedVerdict({ notJudged: { default: 'advise', paths: { 'a/': 'block', 'a/b/': 'advise' } } }, 'a/b/c')).toBe('advise');
  });

  test('and is told as such', async () => {
    const { notJudged, conclusion } = await review({ base, head, config: { notJudged: { paths: { 'infra/': 'block' } } } });
    expect(notJudged.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['infra/lib/a.ts', 'block'],
      ['sandbox/lib/a.ts', 'advise'],
    ]);
    expect(conclusion).toBe('failure');
  });
});

describe('taking it back lowers the gate', () => {
  const path = '.github/phasegate.yml';
  const lowered = async (before: string, after: string): Promise<readonly string[]> => {
    const { findings } = await review({ base: { [path]: before }, head: { [path]: after } });
    return findings.filter(({ aspect }) => aspect === 'configuration: notJudged').map(({ message }) => message);
  };

  test.each([
    ['notJudged: block\n', 'phase: 2\n'],
    ['notJudged: block\n', 'notJudged: { default: block, paths: { infra/: advise } }\n'],
    ['notJudged: { paths: { "infra/**": block } }\n', 'notJudged: advise\n'],
  ])('%j to %j', async (before, after) => {
    expect(await lowered(before, after)).toHaveLength(1);
  });

  test('asking for more does not', async () => {
    expect(await lowered('phase: 2\n', 'notJudged: block\n')).toEqual([]);
    expect(await lowered('notJudged: { paths: { infra/: block } }\n', 'notJudged: block\n')).toEqual([]);
  });
});
