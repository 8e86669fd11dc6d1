import { describe, expect, test } from 'vitest';

import { review, scan } from '../../src/entry/library.ts';
import { patternCharsMax } from '../../src/review/sides/secrets/secret-search.ts';
import { cpuMs } from '../cpu-time.ts';

const secret = ['acme', 'q7w3k9z1m5n8'].join('_');
const withPattern = (pattern: string, more = ''): Readonly<Record<string, string>> => ({
  '.github/phasegate.yml': `secrets:\n  patterns:\n    - {id: acme-token, title: token of Acme, pattern: '${pattern}'${more}}\n`,
});

describe('patterns of the configuration', () => {
  test('find and block, and only the first group is the secret', async () => {
    const base = withPattern('acme_([a-z0-9]{12})');
    const result = await review({ base, head: { ...base, 'a.txt': `x ${secret}\n` } });
    expect(result.findings).toMatchObject([
      { verdict: 'block', confidence: 'likely', message: 'a.txt holds a token of Acme.', location: { startColumn: 8, endColumn: 20 } },
    ]);
    expect(JSON.stringify(result)).not.toContain('q7w3k9z1m5n8');
  });

  test('a lower confidence only advises', async () => {
    const base = withPattern('acme_[a-z0-9]{12}', ', confidence: possible');
    const result = await review({ base, head: { ...base, 'a.txt': `x ${secret}\n` } });
    expect(result.findings.map(({ verdict }) => verdict)).toEqual(['advise']);
  });

  test('of head do not count', async () => {
    const result = await review({ base: {}, head: { ...withPattern('acme_[a-z0-9]{12}'), 'a.txt': `x ${secret}\n` } });
    expect(result.findings.filter(({ location }) => location.path === 'a.txt')).toEqual([]);
  });

  test('that the change takes away, or takes less seriously, are a change of the gate', async () => {
    const base = withPattern('acme_[a-z0-9]{12}');
    const lowered = async (config: Readonly<Record<string, string>>) =>
      (await review({ base, head: config })).findings.map(({ message }) => message).filter((message) => message.includes('acme-token'));
    expect(await lowered({ '.github/phasegate.yml': 'phase: 2\n' })).toHaveLength(1);
    expect(await lowered(withPattern('acme_[a-z0-9]{12}', ', confidence: possible'))).toHaveLength(1);
    expect(await lowered({ '.github/phasegate.yml': `# a remark\n${base['.github/phasegate.yml']}` })).toEqual([]);
  });

  test('in an earlier commit', async () => {
    const base = withPattern('acme_[a-z0-9]{12}');
    const earlier = [{ commit: 'abc', files: { ...base, 'a.txt': `x ${secret}\n` } }];
    const result = await review({ base, earlier, head: { ...base, 'b.txt': 'y\n' } });
    expect(result.findings).toMatchObject([
      { policyId: 'secret-in-earlier-commit', verdict: 'block', location: { path: 'a.txt', commit: 'abc' } },
    ]);
  });

  test.each([
    ['(unclosed', 'RE2'],
    ['(a)\\1', 'RE2'],
    ['(?=look)ahead', 'RE2'],
    ['a{1000}{1000}', 'RE2'],
    ['x*y*', 'empty text'],
  ])('%s is refused with its path, and the review fails', async (pattern, reason) => {
    const base = withPattern(pattern);
    const result = await review({ base, head: { ...base, 'a.txt': 'x\n' } });
    expect(result.conclusion).toBe('failure');
    expect(result.failures.join('\n')).toContain('The configuration: secrets.patterns[0].pattern');
    expect(result.failures.join('\n')).toContain(reason);
  });

  test.each([
    ['secrets: {patterns: [{id: "A b", pattern: abc}]}', 'secrets.patterns[0].id'],
    ['secrets: {patterns: [{id: ab, pattern: 7}]}', 'secrets.patterns[0].pattern'],
    ['secrets: {pattern: []}', 'secrets'],
  ])('%s is refused with its path', async (text, path) => {
    const result = await review({ base: { '.github/phasegate.yml': text }, head: { 'a.txt': 'x\n' } });
    expect([result.conclusion, result.failures.join('\n')]).toEqual(['failure', expect.stringContaining(path)]);
  });

  test.each(['(a+)+$', '(a|aa)+$', '(.*a){20}'])('a hostile pattern and a hostile text take linear time: %s', async (pattern) => {
    const base = withPattern(`Z?${pattern}b`);
    const time = async (chars: number): Promise<number> => {
      const started = cpuMs();
      await scan({ files: { ...base, 'a.txt': `${'a'.repeat(chars)}!\n` } });
      return cpuMs() - started;
    };
    await time(1_000);
    const [small, large] = [await time(20_000), await time(40_000)];
    // An engine that tracks back would not come back at all.
    expect(large).toBeLessThan(Math.max(4 * small, 2_000));
  });

  test('what they do not read is told', async () => {
    const base = withPattern('acme_[a-z0-9]{12}');
    const huge = `${'word '.repeat(220_000)}\n`;
    const result = await scan({ files: { ...base, 'huge.txt': huge } });
    expect(result.diagnostics.map(({ path, message }) => [path, message])).toContainEqual([
      'huge.txt',
      expect.stringContaining('patterns of the configuration were not run'),
    ]);
  });

  test('the budget of a review is shown when it is used up', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `    - {id: p-${index}, pattern: 'acme${index}_[a-z0-9]{12}'}\n`).join('');
    const base = { '.github/phasegate.yml': `secrets:\n  patterns:\n${many}` };
    const text = `${'word '.repeat((patternCharsMax / 50 / 5) * 0.6)}\n`;
    const result = await scan({ files: { ...base, 'a.txt': text, 'b.txt': `${text}.` } });
    expect(result.diagnostics.map(({ path, message }) => [path, message])).toContainEqual([
      'b.txt',
      expect.stringContaining(`${patternCharsMax}`),
    ]);
  });
});
