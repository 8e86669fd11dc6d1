import { describe, expect, test } from 'vitest';

import { review, scan } from '../../src/entry/library.ts';

/** Costs more than one file may. */
const costly = (length: number): string => 'sk-admin-'.repeat(length / 9);
const used = 'the work allowed for one file is used up: the rest was not looked at';

describe('a file in which the search for secrets ends before the end', () => {
  test('fails the review: an author could put anything behind', async () => {
    const result = await review({ base: {}, head: { 'a.txt': `first\n${costly(400_000)}\n` } });
    expect(result.conclusion).toBe('failure');
    expect(result.failures).toEqual([
      `a.txt:2 was not searched to its end for secrets: ${used}. Make it several files, or exclude it in the configuration on the base branch.`,
    ]);
  });

  test.each([
    ['too many possible secrets', 'password = "Tr0ub4dor&3x"\n'.repeat(1_200), 'more than 1000 possible secrets'],
    ['too many values given to names of credentials', 'password = "example"\n'.repeat(2_500), 'more than 2000 values'],
  ])('%s', async (_, text, reason) => {
    const result = await review({ base: {}, head: { 'a.txt': text } });
    expect(result.failures).toEqual([expect.stringContaining(reason)]);
  });

  test('that was so on base already does not fail the change', async () => {
    const before = { 'a.txt': costly(400_000), 'b.txt': 'b\n' };
    const result = await review({ base: before, head: { ...before, 'a.txt': `${costly(400_000)}\nmore\n` } });
    expect([result.conclusion, result.failures]).toEqual(['success', []]);
    expect(result.diagnostics).toMatchObject([{ path: 'a.txt', message: expect.stringContaining(used) }]);
  });

  test('nor does it when the file is renamed', async () => {
    const result = await review({ base: { 'a.txt': costly(400_000) }, head: { 'b.txt': costly(400_000) } });
    expect(result.failures).toEqual([]);
  });

  test('fails a scan, which would say that there is nothing to do', async () => {
    expect((await scan({ files: { 'a.txt': costly(400_000) } })).failures).toEqual([expect.stringContaining('not searched to its end')]);
  });

  test('in an earlier commit of the change alone does', async () => {
    const result = await review({
      base: {},
      earlier: [{ commit: 'abc123', files: { 'a.txt': costly(400_000) } }],
      head: { 'b.txt': 'b\n' },
    });
    expect(result.failures).toEqual([`a.txt in commit abc123: not searched whole for secrets: ${used}`]);
  });

  test('can be excluded by the configuration on base', async () => {
    const base = { '.github/phasegate.yml': 'exclude: [a.txt]\n' };
    expect((await review({ base, head: { ...base, 'a.txt': costly(400_000) } })).failures).toEqual([]);
  });

  test('the control: a minified file is searched less closely, which is told', async () => {
    const result = await review({ base: {}, head: { 'a.min.js': 'a.token="x",b=c(d);'.repeat(5_000) } });
    expect(result.failures).toEqual([]);
    expect(result.diagnostics).toMatchObject([{ path: 'a.min.js', message: expect.stringContaining('line of 95000 characters') }]);
  });
});
